import type { Brand } from './brand';

/** A calendar day in Norway, `yyyy-mm-dd`. Two of them compare as strings. */
export type Dato = Brand<string, 'Dato'>;

/** A point in time, ISO 8601 in UTC with milliseconds. Two of them compare as strings. */
export type Instant = Brand<string, 'Instant'>;

const DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

const toUtc = (dato: Dato): number => Date.parse(`${dato}T00:00:00Z`);
const fromUtc = (ms: number): Dato => new Date(ms).toISOString().slice(0, 10) as Dato;
/** How far from 1970 a JavaScript date reaches, either way (ECMA-262, 21.4.1.1). */
const LAST_MS = 8.64e15;

/** Reads `yyyy-mm-dd`; null when the text is no real day (30 February, year 0) or lies outside 1814-2999. */
export const parseDato = (text: string): Dato | null => {
  const year = Number(PATTERN.exec(text)?.[1]);
  if (!(year >= 1814 && year <= 2999)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || fromUtc(ms) !== text ? null : (text as Dato);
};

/** For days written in the code itself; a wrong one is a bug in the code. */
export const dato = (text: string): Dato => parseDato(text) as Dato;

/** A text that is no day is given back as it is: what counts days never throws. */
export const plussDager = (fra: Dato, dager: number): Dato => {
  const ms = toUtc(fra) + dager * DAY;
  return Math.abs(ms) <= LAST_MS ? fromUtc(ms) : fra;
};

/** Whole days from one day to another; negative when `til` lies before `fra`. */
export const dagerMellom = (fra: Dato, til: Dato): number => Math.round((toUtc(til) - toUtc(fra)) / DAY);

export const aarAv = (d: Dato): number => Number(d.slice(0, 4));

/** `10.12.2024`, as people write it. */
export const skrivDato = (d: Dato): string => `${d.slice(8, 10)}.${d.slice(5, 7)}.${d.slice(0, 4)}`;

const OSLO = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
});

/** The day it was in Norway (Europe/Oslo, with its summer time) at a point in time. */
export const osloDato = (instant: Instant): Dato => OSLO.format(new Date(instant)) as Dato;

const KLOKKE = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What clocks in Norway show at a point in time, read as if they stood in UTC. */
const visning = (ms: number): number => Date.parse(`${KLOKKE.format(ms).replace(' ', 'T')}Z`);

/**
 * The point in time at which clocks in Norway show `klokken` (`hh:mm`) on a day, by the zone of that year: standard time
 * since 1895, and double summer time in 1945. In an hour that comes twice it is the first; in one that is left out it is
 * as long after midnight as it would have been. A text that is no day is given back as it is.
 */
export const osloTidspunkt = (dag: Dato, klokken: string): Instant => {
  const vist = Date.parse(`${dag}T${klokken}:00Z`);
  if (Number.isNaN(vist)) return dag as string as Instant;
  const medSonenVed = (ms: number): number => vist - (visning(ms) - ms);
  const [foer, etter] = [medSonenVed(vist - DAY), medSonenVed(vist + DAY)];
  return new Date(visning(foer) !== vist && visning(etter) === vist ? etter : foer).toISOString() as Instant;
};
