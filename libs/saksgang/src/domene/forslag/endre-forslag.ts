import { ok, refused, type Command, type Decide, type ForslagId, type RefusalOf } from '@saksgang/kernel';
import type { Sak } from '../sak/sak.state';
import type { Forslag, ForslagEndret } from './forslag.events';
import { staaendeForslag, staaendeForslagRefusals } from './forslag.refusals';
import { feilIForslag, innholdRefusals } from './forslagskrav';
import { ForslagetDetGjelderFinnesIkke } from './innhold.refusals';
import {
  aapenUnderReglementet,
  arbeidsrefusals,
  feilEtterReglementet,
  type Reglementsgrunnlag,
} from './reglementskrav';
import { forslagsbalansen } from './virkning';

/** Gives a forslag another content, whole: «revidert», with the forslag that it was revised from when there is one. */
export type EndreForslag = Command<
  'EndreForslag',
  Omit<Forslag, 'balanse'> & { readonly utgangspunkt: ForslagId | null },
  Reglementsgrunnlag
>;

export const endreForslagRefusals = [
  ...staaendeForslagRefusals,
  ...arbeidsrefusals,
  ...innholdRefusals,
] as const;

export const endreForslag: Decide<
  EndreForslag,
  Sak,
  ForslagEndret,
  RefusalOf<typeof endreForslagRefusals>
> = ({ data, meta, grunnlag }, sak) => {
  const aapen = aapenUnderReglementet(sak, grunnlag, [data.id]);
  if (!aapen.ok) return aapen;
  const hp = aapen.value;
  const foer = staaendeForslag(hp, data.id);
  if (!foer.ok) return foer;
  if (data.utgangspunkt !== null && !hp.forslag.has(data.utgangspunkt))
    return refused(ForslagetDetGjelderFinnesIkke());
  const feil = feilIForslag(hp, data, []) ?? feilEtterReglementet(hp, data, meta, grunnlag);
  if (feil) return refused(feil);
  const balanse = forslagsbalansen(hp, data);
  return ok([{ type: 'ForslagEndret', data: { ...data, balanse, dato: meta.skjedde } }]);
};
