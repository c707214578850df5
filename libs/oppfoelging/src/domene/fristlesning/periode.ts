import { aarAv, type Dato } from '@saksgang/kernel';
import type { Lesningspresisjon } from './lesning';

/** A stretch of days; a season has no agreed last day, and keeps them all. */
export interface Periode {
  readonly fra: Dato;
  readonly slutter: readonly Dato[];
}

export type Slag = 'dag' | 'periode' | 'aar' | 'sommer' | 'hoeytid';

/** An expression of time: a day or a period of a year that is printed, or of the first year that fits. */
export interface Tid {
  /** The place after its last word. */
  readonly til: number;
  readonly slag: Slag;
  readonly presisjon: Lesningspresisjon;
  /** The year as printed. */
  readonly aar: number | null;
  /** Null when the year has no such day. */
  readonly periode: (aar: number) => Periode | null;
  /** Digits alone («1.5»), which are a date only where the words before ask for one. */
  readonly kreverRamme?: boolean;
}

export const periode = (fra: Dato | null, ...slutter: readonly (Dato | null)[]): Periode | null => {
  const ekte = slutter.filter((d) => d !== null);
  return fra && ekte.length === slutter.length ? { fra, slutter: ekte } : null;
};

/** Long enough to meet a leap year on both sides of 2100. */
const LENGST_FRAM = 8;

/** The printed year, or the first in which the chosen end of the period comes after the day of the vedtak. */
export const periodenTil = (tid: Tid, vedtatt: Dato, ende: 'fra' | 'slutt'): Periode | null => {
  if (tid.aar !== null) return tid.periode(tid.aar);
  const iAar = aarAv(vedtatt);
  for (let aar = iAar - 1; aar <= iAar + LENGST_FRAM; aar++) {
    const p = tid.periode(aar);
    if (p && (ende === 'fra' ? p.fra : (p.slutter[0] ?? p.fra)) > vedtatt) return p;
  }
  return null;
};
