import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { ikkeLevert } from '../oppdrag/forekomster';
import { uteblivelsen, type Oppdrag } from '../oppdrag/oppdrag';
import type { RapportUteblitt } from '../oppdrag/oppdrag.events';
import { OppdragetFinnesIkke } from '../oppdrag/oppdrag.refusals';
import { FristenErIkkeUtloept, VarseletGjelderIkkeLenger } from './varsel.refusals';
import { rapportnoekkel, utloeper, ventesPaa } from './varslene';

/**
 * Says that a report which is asked for again and again did not come by its day. Asked by an alarm that rings; `rapport` is
 * the period in few letters, after the version of its date: `1.2025h1`.
 */
export type MeldRapportUteblitt = Command<'MeldRapportUteblitt', { readonly rapport: string }>;

export const meldRapportUteblittRefusals = [
  OppdragetFinnesIkke,
  VarseletGjelderIkkeLenger,
  FristenErIkkeUtloept,
] as const;

export const meldRapportUteblitt: Decide<
  MeldRapportUteblitt,
  Oppdrag,
  RapportUteblitt,
  RefusalOf<typeof meldRapportUteblittRefusals>
> = ({ data: { rapport }, meta: { naa, idag } }, oppdrag) => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  const ventet = ventesPaa(oppdrag)
    ? ikkeLevert(oppdrag, idag).find((en) => rapportnoekkel(oppdrag, en) === rapport)
    : undefined;
  if (!ventet) return refused(VarseletGjelderIkkeLenger());
  const { periode, frist } = ventet;
  if (utloeper(frist) > naa) return refused(FristenErIkkeUtloept(frist));
  if (oppdrag.uteblitte.has(uteblivelsen(periode, frist))) return ok([]);
  return ok([{ type: 'RapportUteblitt', data: { periode, frist } }]);
};
