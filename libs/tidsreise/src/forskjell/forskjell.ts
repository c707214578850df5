import { kroner, minus, plus, type Kroner, type Punkt } from '@saksgang/kernel';
import { likeOrd, orddiff, type Orddel } from './orddiff';
import type { Linjetilstand, Oppdragstilstand, Tilstand } from './tilstand';

type Slag = 'ny' | 'borte' | 'endret';

/**
 * The amounts of one year in whole kroner. `foer` and `etter`: null is unknown, or that the line is not there (then the
 * line is `ny` or `borte`). `differanse`: what the frame grew by; null when it cannot be known.
 */
export interface Aarsforskjell {
  readonly aar: string;
  readonly foer: Kroner | null;
  readonly etter: Kroner | null;
  readonly differanse: Kroner | null;
}

export interface Linjeforskjell {
  readonly slag: Slag;
  readonly id: string;
  /** As the line is called afterwards, or was when it is gone. */
  readonly linje: Omit<Linjetilstand, 'id' | 'beloep'>;
  /** The years whose amount is another; every year of a line that is new or gone. */
  readonly beloep: readonly Aarsforskjell[];
  /** Null when the words are the same. */
  readonly ordlyd: readonly Orddel[] | null;
  /** Its place, when that is another. */
  readonly plass: Feltforskjell | null;
}

export interface Feltforskjell {
  readonly foer: string | null;
  readonly etter: string | null;
}

export const OPPDRAGSFELT = ['status', 'frist', 'lesning', 'uavklart', 'ansvarlig'] as const;
export type Oppdragsfelt = (typeof OPPDRAGSFELT)[number];

export interface Oppdragsforskjell extends Pick<Oppdragstilstand, 'id' | 'punkt' | 'delpunkt' | 'tittel'> {
  readonly slag: Slag;
  /** What is different; of an oppdrag that is new or gone, all that it has. */
  readonly felt: Readonly<Partial<Record<Oppdragsfelt, Feltforskjell>>>;
  readonly ordlyd: readonly Orddel[] | null;
}

export interface Punktforskjell {
  readonly slag: Slag;
  readonly id: string;
  readonly punkt: Punkt;
  readonly tittel: string;
  readonly ordlyd: readonly Orddel[];
}

export interface Forskjell {
  readonly rammelinjer: readonly Linjeforskjell[];
  readonly oppdrag: readonly Oppdragsforskjell[];
  readonly punkter: readonly Punktforskjell[];
}

/** What is different between two states of an HP. Nothing is, when they are the same. */
export const forskjellen = (a: Tilstand, b: Tilstand): Forskjell => ({
  rammelinjer: parene(a.linjer, b.linjer).flatMap(linjeforskjell),
  oppdrag: parene(a.oppdrag, b.oppdrag).flatMap(oppdragsforskjell),
  punkter: parene(a.punkter, b.punkter).flatMap(([foer, etter]) => {
    const { id, punkt, tittel } = (etter ?? foer) as NonNullable<typeof foer>;
    return foer && etter && likeOrd(foer.tekst, etter.tekst)
      ? []
      : [
          {
            slag: slaget(foer, etter),
            id,
            punkt,
            tittel,
            ordlyd: orddiff(foer?.tekst ?? '', etter?.tekst ?? ''),
          },
        ];
  }),
});

export const ingenForskjell = ({ rammelinjer, oppdrag, punkter }: Forskjell): boolean =>
  rammelinjer.length + oppdrag.length + punkter.length === 0;

/** The lines of the frame before, made into those after by what a difference says. */
export const medForskjellen = (
  linjer: ReadonlyMap<string, Linjetilstand>,
  { rammelinjer }: Forskjell,
): ReadonlyMap<string, Linjetilstand> => {
  const nye = new Map(linjer);
  for (const { slag, id, linje, beloep } of rammelinjer) {
    const foer = linjer.get(id);
    if (slag === 'borte') nye.delete(id);
    else
      nye.set(id, {
        id: id as Linjetilstand['id'],
        ...linje,
        beloep: {
          ...foer?.beloep,
          ...Object.fromEntries(
            beloep.map(({ aar, differanse, etter }) => [aar, lagtTil(foer, aar, differanse, etter)]),
          ),
        },
      });
  }
  return nye;
};

const lagtTil = (
  foer: Linjetilstand | undefined,
  aar: string,
  differanse: Kroner | null,
  etter: Kroner | null,
): Kroner | null => (differanse === null ? etter : plus(foer?.beloep[aar] ?? kroner(0), differanse));

type Par<T> = readonly [T | null, T | null];

/** Each with what it was before and is after: those that were there in their order, then the new ones. */
const parene = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): readonly Par<T>[] =>
  [...new Set([...a.keys(), ...b.keys()])].map((id) => [a.get(id) ?? null, b.get(id) ?? null]);

const slaget = (foer: unknown, etter: unknown): Slag =>
  foer === null ? 'ny' : etter === null ? 'borte' : 'endret';

const ordforskjell = (foer: string | undefined, etter: string | undefined): readonly Orddel[] | null =>
  foer === undefined || etter === undefined || likeOrd(foer, etter) ? null : orddiff(foer, etter);

const linjeforskjell = ([foer, etter]: Par<Linjetilstand>): readonly Linjeforskjell[] => {
  const slag = slaget(foer, etter);
  const { id, beloep: _, ...linje } = (etter ?? foer) as Linjetilstand;
  const alle = Object.keys((etter ?? foer)?.beloep ?? {}).map((aar) => aarsforskjell(aar, foer, etter));
  const beloep = slag === 'endret' ? alle.filter((x) => x.foer !== x.etter) : alle;
  const ordlyd = ordforskjell(foer?.tittel, etter?.tittel);
  const plass =
    foer && etter && plassen(foer) !== plassen(etter) ? { foer: plassen(foer), etter: plassen(etter) } : null;
  const lik = beloep.length === 0 && ordlyd === null && plass === null && foer?.ukjent === etter?.ukjent;
  return slag === 'endret' && lik ? [] : [{ slag, id, linje, beloep, ordlyd, plass }];
};

const plassen = ({ utvalg, nr }: Linjetilstand): string => (nr === null ? utvalg : `${utvalg} ${nr}`);

const aarsforskjell = (
  aar: string,
  foer: Linjetilstand | null,
  etter: Linjetilstand | null,
): Aarsforskjell => {
  const [fra, til] = [foer, etter].map((l) => (l === null ? kroner(0) : (l.beloep[aar] ?? null))) as [
    Kroner | null,
    Kroner | null,
  ];
  return {
    aar,
    foer: foer && fra,
    etter: etter && til,
    differanse: fra === null || til === null ? null : minus(til, fra),
  };
};

const oppdragsforskjell = ([foer, etter]: Par<Oppdragstilstand>): readonly Oppdragsforskjell[] => {
  const slag = slaget(foer, etter);
  const { id, punkt, delpunkt, tittel } = (etter ?? foer) as Oppdragstilstand;
  const felt = Object.fromEntries(
    OPPDRAGSFELT.map((f) => [f, { foer: foer?.[f] ?? null, etter: etter?.[f] ?? null }] as const).filter(
      ([, { foer: x, etter: y }]) => x !== y,
    ),
  );
  const ordlyd = ordforskjell(foer?.tittel, etter?.tittel);
  return slag === 'endret' && ordlyd === null && Object.keys(felt).length === 0
    ? []
    : [{ slag, id, punkt, delpunkt, tittel, felt, ordlyd }];
};
