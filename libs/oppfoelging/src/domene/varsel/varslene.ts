import {
  RecentMap,
  naermesteArbeidsdag,
  osloTidspunkt,
  parseDato,
  plussArbeidsdager,
  plussDager,
  type Dato,
  type Instant,
} from '@saksgang/kernel';
import { erAvsluttet, type AktivtOppdrag } from '../oppdrag/oppdrag';
import type { Varselslag } from './varsel.events';

/** When reminders are sent, in working days before and after the frist. */
export interface Varslingsplan {
  readonly foer: readonly number[];
  /** Each goes one step further up the chain than the one before it. */
  readonly etter: readonly number[];
}

export const STANDARDPLAN: Varslingsplan = { foer: [30, 14, 3], etter: [1, 10, 20] };

/** A reminder that an oppdrag calls for. Its id holds for one version of the frist alone. */
export interface Varsel {
  readonly id: string;
  readonly slag: Varselslag;
  readonly dager: number;
  readonly naar: Instant;
  /** How far up the chain it goes: 1 is the ansvarlig alone. */
  readonly trinn: number;
}

/** Reminders come when people are at work. */
const KLOKKEN = '08:00';

/** An oppdrag that waits for somebody to act: not done, not put off by the body, not closed. */
export const ventesPaa = (oppdrag: AktivtOppdrag): boolean =>
  oppdrag.maate === 'oppdrag' &&
  oppdrag.utsatt === null &&
  !erAvsluttet(oppdrag) &&
  oppdrag.status !== 'utfoert-til-politisk-behandling' &&
  oppdrag.status !== 'kan-ikke-gjennomfoeres';

/** Every reminder that an oppdrag calls for as it stands, in the order they fall due; none without a frist. */
export const varslene = (oppdrag: AktivtOppdrag, plan: Varslingsplan): readonly Varsel[] => {
  const frist = oppdrag.frist?.dato;
  if (frist === undefined || !erDag(frist) || !ventesPaa(oppdrag)) return [];
  return rundt(frist, plan).map((p) => ({ id: `${oppdrag.fristversjon}-${p.slag}-${p.dager}`, ...p }));
};

// No door lets through a frist that is no day; from one that is in the log nothing can be counted.
const erDag = (frist: Dato): boolean => parseDato(frist) !== null;

type Plass = Omit<Varsel, 'id'>;

const rundtFrist = (frist: Dato, { foer, etter }: Varslingsplan): readonly Plass[] => {
  const plass = (slag: Varselslag, dager: number, dag: Dato, trinn: number): Plass => ({
    slag,
    dager,
    naar: osloTidspunkt(dag, KLOKKEN),
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

/** The reminder to send now: the last that has fallen due. The earlier ones would say what is no longer so. */
export const forfaltVarsel = (alle: readonly Varsel[], naa: Instant): Varsel | null =>
  alle.filter(({ naar }) => naar <= naa).at(-1) ?? null;

/** The moment the frist has gone out: the end of its day in Norway. What is no day never does. */
export const utloeper = (frist: Dato): Instant =>
  erDag(frist) ? osloTidspunkt(plussDager(frist, 1), '00:00') : ALDRI;

const ALDRI = '9999-12-31T00:00:00.000Z' as Instant;
