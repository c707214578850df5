import {
  ok,
  refused,
  type Command,
  type Dato,
  type Decide,
  type MoeteId,
  type RefusalOf,
} from '@saksgang/kernel';
import { MoetetFinnesIkke } from '../behandling/behandling.refusals';
import type { Sak } from '../sak/sak.state';
import type { Forslag, ForslagFremmet } from './forslag.events';
import { feilIForslag, innholdRefusals } from './forslagskrav';
import {
  aapenUnderReglementet,
  arbeidsrefusals,
  etterFristen,
  feilEtterReglementet,
  FristenForForslagErUte,
  type Reglementsgrunnlag,
} from './reglementskrav';
import { forslagsbalansen } from './virkning';

/** Puts a forslag before the body: who stands behind it, what it does to the budget, and its words. */
export type FremmeForslag = Command<
  'FremmeForslag',
  Omit<Forslag, 'balanse'> & {
    /** The meeting it is meant for, which the frist of the reglement counts back from; null is not given. */
    readonly moete: MoeteId | null;
  },
  Reglementsgrunnlag & {
    /** The day of that meeting; null when none is named, or there is none. */
    readonly moetedag: Dato | null;
  }
>;

export const fremmeForslagRefusals = [
  ...arbeidsrefusals,
  ...innholdRefusals,
  MoetetFinnesIkke,
  FristenForForslagErUte,
] as const;

export const fremmeForslag: Decide<
  FremmeForslag,
  Sak,
  ForslagFremmet,
  RefusalOf<typeof fremmeForslagRefusals>
> = ({ data: { moete, ...data }, meta, grunnlag }, sak) => {
  const aapen = aapenUnderReglementet(sak, grunnlag);
  if (!aapen.ok) return aapen;
  const hp = aapen.value;
  const { moetedag } = grunnlag;
  if (moete !== null && moetedag === null) return refused(MoetetFinnesIkke());
  const feil = feilIForslag(hp, data, []) ?? feilEtterReglementet(hp, data, meta, grunnlag);
  if (feil) return refused(feil);
  // Where forslag may come after the sak is taken up, no frist before the meeting can be meant for them.
  const sent = moetedag && !hp.behandling.tattTilBehandling ? etterFristen(grunnlag, meta, moetedag) : null;
  if (sent) return refused(sent);
  const balanse = forslagsbalansen(hp, data);
  return ok([{ type: 'ForslagFremmet', data: { ...data, balanse, dato: meta.skjedde } }]);
};
