import { createHash } from 'node:crypto';
import type { Dato, Kroner } from '@saksgang/kernel';
import type { Oppdragssvar } from '@saksgang/register';

/** Which oppdrag a sample is drawn from; null is all. */
export interface Utvalgskriterier {
  readonly organ: string | null;
  /** The first and the last day of the vedtak. */
  readonly fra: Dato | null;
  readonly til: Dato | null;
  readonly type: string | null;
  /** Whole days from the vedtak. */
  readonly minAlder: number | null;
  /** In whole kroner, without sign, in the year with the most. */
  readonly minBeloep: Kroner | null;
}

/** The most that the vedtak gave or took in a year, without sign; null when no amount follows with it, or none is known. */
export const stoersteBeloep = ({ effekt }: Pick<Oppdragssvar, 'effekt'>): number | null => {
  const kjente = (effekt ?? []).flatMap(({ vedtatt }) => (vedtatt === null ? [] : [Math.abs(vedtatt)]));
  return kjente.length === 0 ? null : Math.max(...kjente);
};

const erMed =
  ({ organ, fra, til, type, minAlder, minBeloep }: Utvalgskriterier) =>
  (o: Oppdragssvar): boolean =>
    (organ === null || o.organ === organ) &&
    (fra === null || o.vedtaksdato >= fra) &&
    (til === null || o.vedtaksdato <= til) &&
    (type === null || o.type === type) &&
    (minAlder === null || o.alderDager >= minAlder) &&
    (minBeloep === null || (stoersteBeloep(o) ?? -1) >= minBeloep);

/** The place of an oppdrag in the draw: SHA-256 of the seed, a full stop and the id, in hex. Anyone can count it over. */
export const trekningsnummer = (froe: string, id: string): string =>
  createHash('sha256').update(`${froe}.${id}`).digest('hex');

export interface Trekning {
  readonly populasjon: number;
  readonly trukket: readonly Oppdragssvar[];
}

/**
 * Draws so many of those that meet the criteria, those with the lowest numbers first. The same seed gives the same
 * sample, in whatever order the oppdrag come; a larger one holds the smaller.
 */
export const trekk = (
  oppdrag: readonly Oppdragssvar[],
  kriterier: Utvalgskriterier,
  froe: string,
  antall: number,
): Trekning => {
  const populasjon = oppdrag.filter(erMed(kriterier));
  const trukket = populasjon
    .map((o) => ({ o, nummer: trekningsnummer(froe, o.id) }))
    .sort((a, b) => (a.nummer < b.nummer ? -1 : 1))
    .slice(0, antall)
    .map(({ o }) => o);
  return { populasjon: populasjon.length, trukket };
};
