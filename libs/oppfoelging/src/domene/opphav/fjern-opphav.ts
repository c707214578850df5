import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from '../oppdrag/oppdrag';
import { OppdragetFinnesIkke } from '../oppdrag/oppdrag.refusals';
import type { OpphavFjernet } from './opphav.events';

/** Takes out a link that was wrong. */
export type FjernOpphav = Command<'FjernOpphav', OpphavFjernet['data']>;

export const OpphavetErIkkeFoert = refusal(
  'OpphavetErIkkeFoert',
  'finnes-ikke',
  'Oppdraget har ikke dette leddet i opphavet sitt. Kontroller id-en.',
);

export const fjernOpphavRefusals = [OppdragetFinnesIkke, OpphavetErIkkeFoert] as const;

export const fjernOpphav: Decide<
  FjernOpphav,
  Oppdrag,
  OpphavFjernet,
  RefusalOf<typeof fjernOpphavRefusals>
> = ({ data }, oppdrag) => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  return oppdrag.opphav.has(data.id) ? ok([{ type: 'OpphavFjernet', data }]) : refused(OpphavetErIkkeFoert());
};
