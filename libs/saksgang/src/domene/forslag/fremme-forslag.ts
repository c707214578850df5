import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Sak } from '../sak/sak.state';
import type { Forslag, ForslagFremmet } from './forslag.events';
import { aapenForForslag, aapenForForslagRefusals } from './forslag.refusals';
import { feilIForslag, innholdRefusals } from './forslagskrav';
import { forslagsbalansen } from './virkning';

/** Puts a forslag before the body: who stands behind it, what it does to the budget, and its words. */
export type FremmeForslag = Command<'FremmeForslag', Omit<Forslag, 'balanse'>>;

export const fremmeForslagRefusals = [...aapenForForslagRefusals, ...innholdRefusals] as const;

export const fremmeForslag: Decide<
  FremmeForslag,
  Sak,
  ForslagFremmet,
  RefusalOf<typeof fremmeForslagRefusals>
> = ({ data, meta }, sak) => {
  const aapen = aapenForForslag(sak);
  if (!aapen.ok) return aapen;
  const feil = feilIForslag(aapen.value, data, []);
  if (feil) return refused(feil);
  const balanse = forslagsbalansen(aapen.value, data);
  return ok([{ type: 'ForslagFremmet', data: { ...data, balanse, dato: meta.skjedde } }]);
};
