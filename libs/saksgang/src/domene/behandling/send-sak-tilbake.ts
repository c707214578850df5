import { ok, refused, type Command, type Decide, type RefusalOf, type Uuid } from '@saksgang/kernel';
import type { Sak } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import type { Modus, SakSendtTilbake } from './behandling.events';
import { feilIUtsettelsen, underBehandling, utsettelseRefusals } from './uten-vedtak';

/** The body sends the sak back, to a body before it or to kommunedirektøren (null). */
export type SendSakTilbake = Command<
  'SendSakTilbake',
  {
    readonly organ: Organ;
    readonly til: Organ | null;
    readonly begrunnelse: string | null;
    readonly votering: Uuid | null;
    readonly modus: Modus;
  }
>;

export const sendSakTilbakeRefusals = utsettelseRefusals;

export const sendSakTilbake: Decide<
  SendSakTilbake,
  Sak,
  SakSendtTilbake,
  RefusalOf<typeof sendSakTilbakeRefusals>
> = ({ data, meta }, sak) => {
  const funnet = underBehandling(sak, meta.skjedde);
  if (!funnet.ok) return funnet;
  const { hp, dato } = funnet.value;
  const feil = feilIUtsettelsen(hp, data);
  if (feil) return refused(feil);
  const { organ, til, begrunnelse, votering } = data;
  return ok([{ type: 'SakSendtTilbake', data: { organ, dato, til, begrunnelse, votering } }]);
};
