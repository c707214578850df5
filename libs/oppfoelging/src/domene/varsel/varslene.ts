import {
  RecentMap,
  naermesteArbeidsdag,
  osloDato,
  osloTidspunkt,
  parseDato,
  plussArbeidsdager,
  plussDager,
  type Dato,
  type Instant,
} from '@saksgang/kernel';
import { ikkeLevert, rapporteresJevnlig, type Forekomst } from '../oppdrag/forekomster';
import { erAvsluttet, uteblivelsen, type AktivtOppdrag } from '../oppdrag/oppdrag';
import type { Varselslag } from './varsel.events';

/** When reminders are sent, in working days before and after the frist. */
export interface Varslingsplan {
  readonly foer: readonly number[];
  /** Each goes one step further up the chain than the one before it. */
  readonly etter: readonly number[];
  /** The time of day in Norway, `08:00`: reminders come when people are at work. */
  readonly klokken: string;
}

/** Where the kommune has fixed nothing. */
export const STANDARDPLAN: Varslingsplan = { foer: [30, 14, 3], etter: [1, 10, 20], klokken: '08:00' };

/** What the kommune has fixed, by type of oppdrag; null is for the types that have no plan of their own. */
export type Varslingsplaner = ReadonlyMap<string | null, Varslingsplan>;

/** The plan that holds for a type of oppdrag. */
export const planFor = (planer: Varslingsplaner, type: string): Varslingsplan =>
  planer.get(type) ?? planer.get(null) ?? STANDARDPLAN;

/** The time of day from which a kommune writes to people about what is of no type of oppdrag. */
export const fellesKlokkeslett = (planer: Varslingsplaner): string =>
  (planer.get(null) ?? STANDARDPLAN).klokken;

/** A date that is reminded of, and what the ids of its reminders begin with. */
interface Varslingsfrist {
  readonly noekkel: string;
  readonly dato: Dato;
  /** Whether it was read out of the text, and nobody has confirmed it. */
  readonly tolket: boolean;
}

/** A reminder that an oppdrag calls for. Its id holds for one version of the frist alone, and for one report. */
export interface Varsel {
  readonly id: string;
  readonly frist: Varslingsfrist;
  readonly slag: Varselslag;
  readonly dager: number;
  readonly naar: Instant;
  /** How far up the chain it goes: 1 is the ansvarlig alone. */
  readonly trinn: number;
}

/** An oppdrag that waits for somebody to act: not done, not put off by the body, not closed. */
export const ventesPaa = (oppdrag: AktivtOppdrag): boolean =>
  oppdrag.maate === 'oppdrag' &&
  oppdrag.utsatt === null &&
  !erAvsluttet(oppdrag) &&
  oppdrag.status !== 'utfoert-til-politisk-behandling' &&
  oppdrag.status !== 'kan-ikke-gjennomfoeres';

/** Which report an alarm is about, and which of the dates it has had. */
export const rapportnoekkel = ({ fristversjon }: AktivtOppdrag, { noekkel, plandato }: Forekomst): string =>
  `${plandato ? fristversjon : 1}.${noekkel}`;

/** The reports that are to be said not to have come when their day is over, while the oppdrag waits for somebody. */
export const rapporterSomKanUtebli = (oppdrag: AktivtOppdrag, naa: Instant): readonly Forekomst[] =>
  ventesPaa(oppdrag)
    ? ikkeLevert(oppdrag, osloDato(naa)).filter(
        ({ periode, frist }) => !oppdrag.uteblitte.has(uteblivelsen(periode, frist)),
      )
    : [];

/**
 * The frist, or of reports that are asked for again and again the next one and the last that is missing: when another is
 * due, nobody is reminded of the one before it any more. A date that the calendar gives is the first version of itself,
 * whatever plandato another report has been given.
 */
const fristene = (oppdrag: AktivtOppdrag, naa: Instant): readonly Varslingsfrist[] => {
  const { frist, fristversjon } = oppdrag;
  if (!ventesPaa(oppdrag)) return [];
  if (rapporteresJevnlig(oppdrag))
    return ikkeLevert(oppdrag, osloDato(naa))
      .slice(-2)
      .map((en) => ({ noekkel: rapportnoekkel(oppdrag, en), dato: en.frist, tolket: !en.plandato }));
  return frist && erDag(frist.dato)
    ? [{ noekkel: String(fristversjon), dato: frist.dato, tolket: frist.tolket }]
    : [];
};

/**
 * Every reminder that an oppdrag calls for as it stands, in the order they fall due, for each date that is reminded of. What
 * would have come before one that is sent is no longer called for: a plan that is changed begins where the old one had come.
 */
export const varslene = (
  oppdrag: AktivtOppdrag,
  plan: Varslingsplan,
  naa: Instant,
): readonly (readonly Varsel[])[] =>
  fristene(oppdrag, naa).map((frist) => {
    const sagt = sistSagt(oppdrag, frist.noekkel);
    return rundt(frist.dato, plan)
      .filter((p) => dagerEtter(p.slag, p.dager) >= sagt)
      .map((p) => ({ id: `${frist.noekkel}-${p.slag}-${p.dager}`, frist, ...p }));
  });

/** Where in the order of reminders one stands: working days after the frist, less than zero before it. */
const dagerEtter = (slag: string, dager: number): number => (slag === 'foer' ? -dager : dager);

/** How far the reminders of a date have come, whichever plan they were sent under. */
const sistSagt = ({ paaminnelser }: AktivtOppdrag, noekkel: string): number => {
  let sist = -Infinity;
  for (const [id, kommet] of paaminnelser) {
    const [, om, slag = '', dager] = VARSEL_ID.exec(id) ?? [];
    if (kommet === 'sendt' && om === noekkel) sist = Math.max(sist, dagerEtter(slag, Number(dager)));
  }
  return sist;
};
const VARSEL_ID = /^(\d+(?:\.\w+)?)-(foer|paa-dagen|etter)-(\d+)$/;

// No door lets through a frist that is no day; from one that is in the log nothing can be counted.
const erDag = (frist: Dato): boolean => parseDato(frist) !== null;

type Plass = Omit<Varsel, 'id' | 'frist'>;

const rundtFrist = (frist: Dato, { foer, etter, klokken }: Varslingsplan): readonly Plass[] => {
  const plass = (slag: Varselslag, dager: number, dag: Dato, trinn: number): Plass => ({
    slag,
    dager,
    naar: osloTidspunkt(dag, klokken),
    trinn,
  });
  return [
    ...synkende(foer).map((n) => plass('foer', n, plussArbeidsdager(frist, -n), 1)),
    plass('paa-dagen', 0, naermesteArbeidsdag(frist, -1), 1),
    ...synkende(etter)
      .reverse()
      .map((n, i) => plass('etter', n, plussArbeidsdager(frist, n), i + 1)),
  ];
};

// Many oppdrag share a day, and working days are slow to count.
const kjente = new WeakMap<Varslingsplan, RecentMap<Dato, readonly Plass[]>>();
const DAGER_HUSKET = 2_000;

const rundt = (frist: Dato, plan: Varslingsplan): readonly Plass[] => {
  const forPlanen = kjente.get(plan) ?? new RecentMap<Dato, readonly Plass[]>(DAGER_HUSKET);
  kjente.set(plan, forPlanen);
  const funnet = forPlanen.get(frist) ?? rundtFrist(frist, plan);
  forPlanen.set(frist, funnet);
  return funnet;
};

const synkende = (dager: readonly number[]): number[] => [...dager].sort((a, b) => b - a);

/** The reminder of a date to send now: the last that has fallen due. The earlier ones would say what is no longer so. */
export const forfaltVarsel = (alle: readonly Varsel[], naa: Instant): Varsel | null =>
  alle.filter(({ naar }) => naar <= naa).at(-1) ?? null;

/**
 * The frist that can go out while the oppdrag waits for somebody. Of the reports that are asked for again and again each has
 * a date of its own, and one that does not come is a fact of its own.
 */
export const fristSomKanUtloepe = (oppdrag: AktivtOppdrag): Dato | null =>
  ventesPaa(oppdrag) && !rapporteresJevnlig(oppdrag) ? (oppdrag.frist?.dato ?? null) : null;

/** The moment the frist has gone out: the end of its day in Norway. What is no day never does. */
export const utloeper = (frist: Dato): Instant =>
  erDag(frist) ? osloTidspunkt(plussDager(frist, 1), '00:00') : ALDRI;

const ALDRI = '9999-12-31T00:00:00.000Z' as Instant;
