import type { Linjesvar, Rammesvar, Sumsvar, Utvalgssvar } from '@saksgang/rammer';

/** One amount of a frame: of a line, or of a sum, in one year. */
export interface Rammerad {
  readonly utvalg: string;
  readonly utvalgsnavn: string;
  /** `ramme` is the sum that the utvalg has to use. */
  readonly slag: 'linje' | 'sum' | 'ramme';
  /** The number of the line; null where the document gives none, and for a sum. */
  readonly nr: number | null;
  readonly kategori: string | null;
  readonly navn: string;
  /** The point of the vedtak that the line follows from. */
  readonly punkt: string | null;
  readonly aar: string;
  /** Whole kroner; null is unknown, and `merknad` says why. */
  readonly kroner: number | null;
  /** What kommunedirektøren proposed, where the vedtak changed it. */
  readonly foreslaattKroner: number | null;
  readonly merknad: string | null;
}

/** The frames of an HP as the public has them; the answer must be in whole kroner. */
export const rammerader = ({ utvalg, hp }: Rammesvar): readonly Rammerad[] =>
  utvalg.flatMap((u) => [
    ...u.linjer.flatMap((l) => linjerader(u, l)),
    ...Object.entries(u.summer).flatMap(([navn, sum]) => sumrader(u, navn, sum, navn === `Ramme ${hp}`)),
  ]);

const UKJENT = 'Beløpet er ikke kjent.';

const linjerader = (u: Utvalgssvar, l: Linjesvar): readonly Rammerad[] =>
  Object.entries(l.beloep).map(([aar, kroner]) => ({
    utvalg: u.kode,
    utvalgsnavn: u.navn,
    slag: 'linje',
    nr: l.nr,
    kategori: l.kategori,
    navn: l.tittel,
    punkt: l.punkt?.vedtak === undefined ? null : l.punkt.punkt,
    aar,
    kroner,
    foreslaattKroner: l.foreslaatt?.[aar] ?? null,
    merknad: kroner === null ? (l.ukjent ?? UKJENT) : null,
  }));

const sumrader = (u: Utvalgssvar, navn: string, sum: Sumsvar, ramme: boolean): readonly Rammerad[] =>
  Object.entries(sum.beloep).map(([aar, kroner]) => ({
    utvalg: u.kode,
    utvalgsnavn: u.navn,
    slag: ramme ? 'ramme' : 'sum',
    nr: null,
    kategori: null,
    navn,
    punkt: null,
    aar,
    kroner,
    foreslaattKroner: sum.foreslaatt?.[aar] ?? null,
    merknad: kroner === null ? (sum.ukjent ?? UKJENT) : trykt(sum, aar),
  }));

/** What the document prints, where that is another sum than its lines give. */
const trykt = ({ trykt: sum, avvik }: Sumsvar, aar: string): string | null =>
  avvik?.[aar] == null || avvik[aar] === 0 || sum?.[aar] == null
    ? null
    : `Dokumentet har trykt ${sum[aar]} kroner.`;
