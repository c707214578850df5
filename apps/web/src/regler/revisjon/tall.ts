import type { Instant } from '@saksgang/kernel';
import { R } from '../../tekster/revisjon';

const TALL = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 3 });
const KLOKKEN = new Intl.DateTimeFormat('nb-NO', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Oslo',
});

/** A number as Norwegian documents print it; what is unknown says so. */
export const tall = (n: number | null | undefined): string =>
  n == null ? R.forskjell.ukjent : TALL.format(n);

/** Whole kroner in 1000 kr. */
export const tusen = (kroner: number | null | undefined): string =>
  tall(kroner == null ? kroner : kroner / 1000);

export const naar = (instant: Instant | null): string =>
  instant === null ? R.forskjell.ukjent : KLOKKEN.format(new Date(instant));
