import {
  aareneI,
  type Dato,
  type ForslagId,
  type HpPeriode,
  type LinjeId,
  type Uuid,
  type View,
} from '@saksgang/kernel';
import type {
  Beloep,
  Bevilgningsoversikt,
  Forslag,
  Forslagsskjebne,
  Investering,
  InvesteringerVedtatt,
  Linjeendring,
  Rammelinje,
  Utvalg,
} from '@saksgang/saksgang';
import type { Beregningsrad } from '../beregningsprojeksjon';
import { leggTil, type Tidslinje } from './tidslinje';

/** A forslag as it now reads, what has become of it, and the row of the log where it got that content. */
export interface Forslagsspor {
  readonly forslag: Forslag;
  readonly skjebne: Forslagsskjebne;
  readonly dato: Dato | null;
  readonly rad: number;
}

/** An HP through its whole log: every amount with what it was before, so that any base of the past can be asked for. */
export interface Sakbilde {
  hp: HpPeriode | null;
  aarene: readonly string[];
  utvalg: readonly Utvalg[];
  rad: number;
  readonly linjer: Map<LinjeId, Tidslinje<Rammelinje>>;
  readonly sentrale: Readonly<Record<Bevilgningsoversikt, Map<string, Tidslinje<Beloep>>>>;
  readonly investeringer: Map<Uuid, Tidslinje<Investering>>;
  readonly forslag: Map<ForslagId, Forslagsspor>;
  /** The row in which each step was taken; null before it. */
  beslutningsgrunnlag: number | null;
  tilleggsinnstilling: number | null;
  vedtatt: number | null;
}

export const sakbilde: View<Sakbilde, Beregningsrad> = {
  initial: () => ({
    hp: null,
    aarene: [],
    utvalg: [],
    rad: 0,
    linjer: new Map(),
    sentrale: { drift: new Map(), investering: new Map() },
    investeringer: new Map(),
    forslag: new Map(),
    beslutningsgrunnlag: null,
    tilleggsinnstilling: null,
    vedtatt: null,
  }),
  evolve: (bilde, { event }) => {
    const rad = ++bilde.rad;
    switch (event.type) {
      case 'RulleringStartet': {
        const { hp, utvalg } = event.data;
        return Object.assign(bilde, { hp, aarene: aareneI(hp), utvalg });
      }
      case 'BeslutningsgrunnlagLagtFram':
        bilde.beslutningsgrunnlag ??= rad;
        return bilde;
      case 'TilleggsinnstillingLagtFram':
        bilde.tilleggsinnstilling ??= rad;
        return bilde;
      case 'RammeendringerForeslaatt':
      case 'BudsjettendringVedtatt':
      case 'AdministrativBudsjettjusteringRegistrert':
        return medLinjer(bilde, event.data.linjer);
      case 'RammeendringerEndret':
        return medEndringer(bilde, event.data.endringer);
      case 'RammeendringerVedtatt':
        bilde.vedtatt ??= rad;
        return medLinjer(medEndringer(bilde, event.data.endringer), event.data.linjer);
      case 'InvesteringerForeslaatt':
        return medInvesteringer(bilde, event.data.linjer);
      case 'InvesteringerVedtatt':
        return medVedtatteInvesteringer(bilde, event.data);
      case 'SentraleLinjerFoert':
      case 'SentraleLinjerVedtatt':
        for (const { post, beloep } of event.data.linjer)
          leggTil(bilde.sentrale[event.data.tabell], post, rad, beloep);
        return bilde;
      case 'ForslagFremmet':
      case 'ForslagEndret': {
        const { dato, ...forslag } = event.data;
        const skjebne = bilde.forslag.get(forslag.id)?.skjebne ?? 'fremmet';
        bilde.forslag.set(forslag.id, { forslag, skjebne, dato, rad });
        return bilde;
      }
      case 'ForslagTrukket':
        return medSkjebne(bilde, event.data.forslag, 'trukket');
      case 'ForslagSlaattSammen':
        return event.data.forslag.reduce((b, id) => medSkjebne(b, id, 'slaatt-sammen'), bilde);
      case 'ForslagDelt':
        return medSkjebne(bilde, event.data.forslag, 'delt');
      case 'VoteringRegistrert':
        return event.data.skjebner.reduce((b, s) => medSkjebne(b, s.forslag, s.skjebne), bilde);
      case 'VedtakFattet':
      case 'VedtakEtterregistrert': {
        const { organ, deler } = event.data;
        if (organ === 'kommunestyret' && deler.includes('aarsbudsjett')) bilde.vedtatt ??= rad;
        return bilde;
      }
    }
  },
};

const medLinjer = (bilde: Sakbilde, linjer: readonly Rammelinje[]): Sakbilde => {
  for (const linje of linjer) leggTil(bilde.linjer, linje.id, bilde.rad, linje);
  return bilde;
};

const medEndringer = (bilde: Sakbilde, endringer: readonly Linjeendring[]): Sakbilde => {
  for (const { linje, beloep, ukjent } of endringer) {
    const foer = bilde.linjer.get(linje)?.at(-1)?.verdi;
    if (foer) leggTil(bilde.linjer, linje, bilde.rad, { ...foer, beloep, ukjent });
  }
  return bilde;
};

const medInvesteringer = (bilde: Sakbilde, linjer: readonly Investering[]): Sakbilde => {
  for (const i of linjer) leggTil(bilde.investeringer, i.id, bilde.rad, i);
  return bilde;
};

const medVedtatteInvesteringer = (
  bilde: Sakbilde,
  { linjer, endringer }: InvesteringerVedtatt['data'],
): Sakbilde => {
  const endret = endringer.flatMap(({ investering, beloep, kostnadsramme }) => {
    const foer = bilde.investeringer.get(investering)?.at(-1)?.verdi;
    return foer ? [{ ...foer, beloep, kostnadsramme }] : [];
  });
  return medInvesteringer(bilde, [...endret, ...linjer]);
};

const medSkjebne = (bilde: Sakbilde, id: ForslagId, skjebne: Forslagsskjebne): Sakbilde => {
  const foer = bilde.forslag.get(id);
  if (foer) bilde.forslag.set(id, { ...foer, skjebne });
  return bilde;
};
