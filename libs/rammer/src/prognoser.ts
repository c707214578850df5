import {
  budsjettaarI,
  minus,
  plus,
  type Dato,
  type Kroner,
  type UtvalgKode,
  type View,
} from '@saksgang/kernel';
import { NULL_KRONER, summer, type PrognoseRapportert } from '@saksgang/saksgang';
import type { Rammebilde, Rammebildelinje } from './ramme.view';
import type { Rammerad } from './rammeprojeksjon';

type Innhold = PrognoseRapportert['data'];

/** What was said of the year, and on which day. */
export interface Prognosemelding extends Innhold {
  /** Null when the day is not known. */
  readonly gitt: Dato | null;
}

/** The prognosis that holds, and how many earlier ones of the same month it has corrected. */
export interface GjeldendePrognose extends Omit<Prognosemelding, 'utvalg'> {
  readonly rettelser: number;
}

/** The frame of an utvalg in the budget year beside what the year is expected to come to, in whole kroner. */
export interface Prognoselinje {
  readonly utvalg: UtvalgKode;
  readonly navn: string;
  /** The frame as kommunestyret adopted it; null when it is not adopted, or an amount in it is unknown. */
  readonly vedtatt: Kroner | null;
  /** The frame with every change since the vedtak. */
  readonly regulert: Kroner | null;
  /** Null when nobody has given any: `ikke oppgitt`. */
  readonly melding: GjeldendePrognose | null;
  /** The prognosis less the regulated frame: above 0 more is used than the frame holds. Null when either is unknown. */
  readonly avvik: Kroner | null;
}

export interface Prognosetabell {
  readonly aar: string;
  readonly linjer: readonly Prognoselinje[];
  /** Each is null as soon as one of its parts is. */
  readonly sum: {
    readonly vedtatt: Kroner | null;
    readonly regulert: Kroner | null;
    readonly prognose: Kroner | null;
    readonly avvik: Kroner | null;
  };
}

/** What was said of the frames of an HP, in the order it was said. */
export const prognosemeldinger: View<Prognosemelding[], Rammerad> = {
  initial: () => [],
  evolve: (alle, { event, skjedde }) => {
    if (event.type === 'PrognoseRapportert') alle.push({ ...event.data, gitt: skjedde });
    return alle;
  },
};

/** The frames beside the latest prognoses that are of no later day than `til`. */
export const prognosetabell = (
  bilde: Rammebilde,
  meldinger: readonly Prognosemelding[],
  til: Dato,
): Prognosetabell => {
  const aar = bilde.hp === null ? '' : budsjettaarI(bilde.hp);
  const linjer = bilde.utvalg.map(({ kode, navn }): Prognoselinje => {
    const iRammen = [...bilde.linjer.values()].filter((l) => l.utvalg === kode);
    const sum = (linjene: readonly Rammebildelinje[]): Kroner | null =>
      bilde.vedtak === null
        ? null
        : (summer(
            linjene.map((l) => l.gjeldende),
            [aar],
          )[aar] ?? null);
    const regulert = sum(iRammen);
    const melding = gjeldende(meldinger.filter((m) => m.utvalg === kode && m.per <= til));
    return {
      utvalg: kode,
      navn,
      vedtatt: sum(iRammen.filter((l) => !l.etterVedtaket)),
      regulert,
      melding,
      avvik: forskjell(melding?.prognose ?? null, regulert),
    };
  });
  const [vedtatt, regulert, prognose] = [
    linjer.map((l) => l.vedtatt),
    linjer.map((l) => l.regulert),
    linjer.map((l) => l.melding?.prognose ?? null),
  ].map(samlet) as [Kroner | null, Kroner | null, Kroner | null];
  return { aar, linjer, sum: { vedtatt, regulert, prognose, avvik: forskjell(prognose, regulert) } };
};

const forskjell = (a: Kroner | null, b: Kroner | null): Kroner | null =>
  a === null || b === null ? null : minus(a, b);

const samlet = (deler: readonly (Kroner | null)[]): Kroner | null =>
  deler.reduce<Kroner | null>((sum, n) => (sum === null || n === null ? null : plus(sum, n)), NULL_KRONER);

/** Of the latest month, what was said last. */
const gjeldende = (meldinger: readonly Prognosemelding[]): GjeldendePrognose | null => {
  const per = meldinger.reduce<Dato | null>(
    (siste, m) => (siste === null || m.per > siste ? m.per : siste),
    null,
  );
  const omMaaneden = meldinger.filter((m) => m.per === per);
  const siste = omMaaneden.at(-1);
  if (!siste) return null;
  const { gitt, regnskap, prognose, merknad } = siste;
  return { per: siste.per, gitt, regnskap, prognose, merknad, rettelser: omMaaneden.length - 1 };
};
