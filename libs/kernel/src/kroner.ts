import type { Brand } from './brand';

/** Whole kroner. Never a fraction, never beyond what a number can hold exactly. */
export type Kroner = Brand<number, 'Kroner'>;

/** The units in which the documents print amounts; `1000kr` is presentation only, the amount itself is whole kroner. */
export type Enhet = 'kr' | '1000kr';

/** The largest amount that is taken in, 1 000 milliarder; sums of thousands of them are still exact. */
export const STOERSTE_BELOEP = 1_000_000_000_000;

/** Null when the number is no whole amount within `STOERSTE_BELOEP`. */
export const parseKroner = (n: number): Kroner | null =>
  Number.isInteger(n) && Math.abs(n) <= STOERSTE_BELOEP ? kroner(n) : null;

/** For amounts written in the code itself, and for sums of amounts. There is no negative zero. */
export const kroner = (n: number): Kroner => (n === 0 ? 0 : n) as Kroner;

export const plus = (a: Kroner, b: Kroner): Kroner => kroner(a + b);
export const minus = (a: Kroner, b: Kroner): Kroner => kroner(a - b);

/** The amount as a number in the unit; thousands have at most three decimals and are exact. */
export const iEnhet = (beloep: Kroner, enhet: Enhet): number => (enhet === 'kr' ? beloep : beloep / 1000);
