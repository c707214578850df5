import {
  ok,
  refused,
  type Command,
  type Dato,
  type Decide,
  type RefusalOf,
  type Uuid,
} from '@saksgang/kernel';
import type { Sak } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import type { Modus, SakUtsatt } from './behandling.events';
import { feilIUtsettelsen, underBehandling, utsettelseRefusals } from './uten-vedtak';

/** The body puts the sak off, to a day or without one. The forslag stand, and it may be taken up again. */
export type UtsettSak = Command<
  'UtsettSak',
  {
    readonly organ: Organ;
    readonly til: Dato | null;
    readonly begrunnelse: string | null;
    readonly votering: Uuid | null;
    readonly modus: Modus;
  }
>;

export const utsettSakRefusals = utsettelseRefusals;

export const utsettSak: Decide<UtsettSak, Sak, SakUtsatt, RefusalOf<typeof utsettSakRefusals>> = (
  { data, meta },
  sak,
) => {
  const funnet = underBehandling(sak, meta.skjedde);
  if (!funnet.ok) return funnet;
  const { hp, dato } = funnet.value;
  const feil = feilIUtsettelsen(hp, data);
  if (feil) return refused(feil);
  const { organ, til, begrunnelse, votering } = data;
  return ok([{ type: 'SakUtsatt', data: { organ, dato, til, begrunnelse, votering } }]);
};
