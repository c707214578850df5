import { idOf, type OppdragId, type SakId, type Workflow } from '@saksgang/kernel';
import type { SakEvent } from '@saksgang/saksgang';
import type { AvsluttOppdrag } from '../domene/oppdrag/avslutt-oppdrag';

/** What is sent: the oppdrag, and the vedtakspunkt that closes it. */
export type OppdragTilAvslutning = AvsluttOppdrag['data'] & { readonly oppdrag: OppdragId };

/**
 * Closes the oppdrag that a body has closed by its vedtak. One that may not be closed yet, because nothing shows that it was
 * done, is refused and stays open; it is closed by the same vedtakspunkt when that is mended.
 */
export const avsluttOppdragWorkflow: Workflow<SakEvent> = {
  name: 'avslutt-oppdrag',
  react: ({ event, stream }) => {
    if (event.type !== 'VedtakspunktVedtatt')
      return [{ kind: 'ignore', reason: 'hendelsen avslutter ingen oppdrag' }];
    const { vedtak, punkt, avslutter } = event.data;
    const sak = idOf(stream) as SakId;
    return avslutter.map(({ oppdrag }) => {
      const data: OppdragTilAvslutning = { oppdrag, sak, vedtak, punkt };
      return { kind: 'send', name: oppdrag, type: 'AvsluttOppdrag', data };
    });
  },
};
