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
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import type { Forslag, ForslagFremmet } from './forslag.events';
import { feileneIForslag, innholdRefusals } from './forslagskrav';
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
> = (command, sak) => {
  const {
    data: { moete: _, ...data },
    meta,
    grunnlag,
  } = command;
  const aapen = aapenUnderReglementet(sak, grunnlag);
  if (!aapen.ok) return aapen;
  const hp = aapen.value;
  const [hindring] = hindringene(hp, command);
  if (hindring) return refused(hindring);
  const balanse = forslagsbalansen(hp, data);
  return ok([{ type: 'ForslagFremmet', data: { ...data, balanse, dato: meta.skjedde } }]);
};

/** Everything that keeps a forslag from being put forward, where forslag are open; what FremmeForslag is refused with first. */
export const hindringene = (
  hp: Handlingsprogram,
  { data: { moete, ...forslag }, meta, grunnlag }: FremmeForslag,
): readonly RefusalOf<typeof fremmeForslagRefusals>[] => {
  const { moetedag } = grunnlag;
  return [
    moete !== null && moetedag === null ? MoetetFinnesIkke() : null,
    ...feileneIForslag(hp, forslag),
    feilEtterReglementet(hp, forslag, meta, grunnlag),
    // Where forslag may come after the sak is taken up, no frist before the meeting can be meant for them.
    moetedag && !hp.behandling.tattTilBehandling ? etterFristen(grunnlag, meta, moetedag) : null,
  ].filter((avslag) => avslag !== null);
};
