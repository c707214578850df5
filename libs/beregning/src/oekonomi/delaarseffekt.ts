import type { Kroner } from '@saksgang/kernel';
import type { Beloep } from '@saksgang/saksgang';
import { andelAv } from './avrunding';

/** A month, `2025-04`. */
export interface Maaned {
  readonly aar: string;
  /** 1 is January. */
  readonly maaned: number;
}

/** What of a whole year's amount falls in a year when it begins with a month: 9/12 from April. Whole kroner. */
export const delaarseffekt = (helaar: Kroner, fraMaaned: number): Kroner =>
  andelAv(helaar, 13 - fraMaaned, 12);

/** Amounts for whole years as they become when the measure starts in a month: nothing before, a part, then all of it. */
export const medOppstart = (helaar: Beloep, { aar, maaned }: Maaned, aarene: readonly string[]): Beloep =>
  Object.fromEntries(
    aarene.map((a) => {
      const kr = helaar[a] ?? null;
      if (kr === null) return [a, null];
      if (a === aar) return [a, delaarseffekt(kr, maaned)];
      return [a, a < aar ? (0 as Kroner) : kr];
    }),
  );
