import { idOf, type OppdragId, type SakId, type Workflow, type WorkflowOutput } from '@saksgang/kernel';
import type { SakEvent } from '@saksgang/saksgang';
import type { AvsluttOppdrag } from '../domene/oppdrag/avslutt-oppdrag';
import type { FlyttFrist } from '../domene/oppdrag/flytt-frist';
import type { SendOppdragTilbake } from '../domene/oppdrag/send-oppdrag-tilbake';

interface Ett {
  readonly oppdrag: OppdragId;
}

/** What is sent: the oppdrag, and the vedtakspunkt that decides over it. */
export type OppdragTilAvslutning = AvsluttOppdrag['data'] & Ett;
export type OppdragMedNyFrist = FlyttFrist['data'] & Ett;
export type OppdragTilbake = SendOppdragTilbake['data'] & Ett;

/**
 * Closes, prolongs and gives back the oppdrag that a body has decided over by its vedtak. One that may not be closed yet,
 * because nothing shows that it was done, is refused and stays open; it is closed by the same vedtakspunkt when that is
 * mended.
 */
export const avgjoerOppdragWorkflow: Workflow<SakEvent> = {
  // The name is part of the ids of what was asked before: with another, the log would be asked once more.
  name: 'avslutt-oppdrag',
  react: ({ event, stream }) => {
    if (event.type !== 'VedtakspunktVedtatt')
      return [{ kind: 'ignore', reason: 'hendelsen avgjør ingen oppdrag' }];
    const { vedtak, punkt, avslutter, flytter, senderTilbake } = event.data;
    const ved = { sak: idOf(stream) as SakId, vedtak, punkt };
    return [
      ...avslutter.map(({ oppdrag }) =>
        send<OppdragTilAvslutning>(oppdrag, 'AvsluttOppdrag', { oppdrag, ...ved }),
      ),
      ...flytter.map(({ oppdrag, dato, tekst }) =>
        send<OppdragMedNyFrist>(`frist ${oppdrag}`, 'FlyttFrist', { oppdrag, ...ved, dato, tekst }),
      ),
      ...senderTilbake.map(({ oppdrag }) =>
        send<OppdragTilbake>(`tilbake ${oppdrag}`, 'SendOppdragTilbake', { oppdrag, ...ved }),
      ),
    ];
  },
};

const send = <Data>(name: string, type: string, data: Data): WorkflowOutput => ({
  kind: 'send',
  name,
  type,
  data,
});
