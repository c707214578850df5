import type { Beloep } from '@saksgang/saksgang';
import { andelAv, tusendeler } from './avrunding';

export interface Mvavilkaar {
  /** The rate of merverdiavgift in percent. */
  readonly sats: number;
  /** How many percent of the bevilgning the compensation is given for. */
  readonly andel: number;
}

/** The compensation for the merverdiavgift that is in an appropriation, which is counted with the tax in it. */
export const mvaKompensasjon = (
  bevilgning: Beloep,
  { sats, andel }: Mvavilkaar,
  aarene: readonly string[],
): Beloep =>
  Object.fromEntries(
    aarene.map((aar) => {
      const kr = bevilgning[aar] ?? null;
      const teller = tusendeler(andel) * tusendeler(sats);
      return [aar, kr === null ? null : andelAv(kr, teller, 100_000 * (100_000 + tusendeler(sats)))];
    }),
  );
