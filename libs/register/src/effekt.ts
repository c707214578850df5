import { aareneI, minus, type Dato, type HpPeriode, type Kroner } from '@saksgang/kernel';
import type { EffektRapportert } from '@saksgang/oppfoelging';
import { summer, type Beloep } from '@saksgang/saksgang';

type Rapport = EffektRapportert['data'];

/** What was reported of an effect, and on which day. */
export interface Effektmelding {
  readonly meldt: Dato | null;
  readonly melding: Rapport;
}

/** The report that holds on one tertial. */
export interface Tertialeffekt extends Omit<Rapport, 'aar'> {
  readonly meldt: Dato | null;
  /** How many earlier reports on the same tertial it has corrected. */
  readonly rettelser: number;
}

/** What was decided for a year and what has come of it, in whole kroner with the sign of the vedtak. */
export interface Aarseffekt {
  readonly aar: string;
  readonly status: 'rapportert' | 'ikke rapportert';
  /** The rammelinjer of the delpunkt, together; null when one is unknown, or when it has none. */
  readonly vedtatt: Kroner | null;
  /** So far in the year, by the latest tertial reported on; null when nothing is reported, never 0. */
  readonly oppnaadd: Kroner | null;
  readonly prognose: Kroner | null;
  /** The prognosis less what was decided: above 0, a cut does not give what it should. Null when either is unknown. */
  readonly avvik: Kroner | null;
  readonly tertialer: readonly Tertialeffekt[];
}

/**
 * The effect of a delpunkt for each year of its HP. What the vedtak gives later years is guiding until it is their
 * budget (R12), and is shown all the same. Where there is no HP, only the years that were reported on are known.
 */
export const effekten = (
  hp: HpPeriode | null,
  vedtatte: readonly (Beloep | null)[],
  meldinger: readonly Effektmelding[],
): readonly Aarseffekt[] => {
  const aarene = hp === null ? aareneSomErMeldt(meldinger) : aareneI(hp);
  const kjente = vedtatte.filter((v) => v !== null);
  const vedtatt = vedtatte.length > 0 && kjente.length === vedtatte.length ? summer(kjente, aarene) : {};
  return aarene.map((aar) => aarseffekt(aar, vedtatt[aar] ?? null, meldinger));
};

const aareneSomErMeldt = (meldinger: readonly Effektmelding[]): readonly string[] =>
  [...new Set(meldinger.map(({ melding }) => melding.aar))].sort();

const aarseffekt = (aar: string, vedtatt: Kroner | null, meldinger: readonly Effektmelding[]): Aarseffekt => {
  const tertialer = ([1, 2, 3] as const).flatMap((tertial) => tertialeffekt(aar, tertial, meldinger) ?? []);
  const siste = tertialer.at(-1);
  const { oppnaadd = null, prognose = null } = siste ?? {};
  const avvik = prognose === null || vedtatt === null ? null : minus(prognose, vedtatt);
  const status = siste ? 'rapportert' : 'ikke rapportert';
  return { aar, status, vedtatt, oppnaadd, prognose, avvik, tertialer };
};

const tertialeffekt = (
  aar: string,
  tertial: Rapport['tertial'],
  meldinger: readonly Effektmelding[],
): Tertialeffekt | null => {
  const omTertialet = meldinger.filter(({ melding: m }) => m.aar === aar && m.tertial === tertial);
  const gjeldende = omTertialet.at(-1);
  if (!gjeldende) return null;
  const { oppnaadd, prognose, erstatningstiltak, kommentar } = gjeldende.melding;
  const rettelser = omTertialet.length - 1;
  return {
    tertial,
    oppnaadd,
    prognose,
    erstatningstiltak,
    kommentar,
    meldt: gjeldende.meldt,
    rettelser,
  };
};
