import { kroner, type Kroner } from '@saksgang/kernel';

/** How an amount of a table comes out of the amounts that a text names: one of them, or one less another. */
export interface Utregning {
  readonly fra: Kroner;
  /** Null when the text names the amount itself. */
  readonly minus: Kroner | null;
}

/**
 * How the amounts of a text, in kroner, give what its lines carry; null when they do not. The sign is left out: a text
 * says «kutt» where the table has a minus.
 */
export const utregningen = (nevnt: readonly Kroner[], iTabellen: Kroner): Utregning | null => {
  const beloep = kroner(Math.abs(iTabellen));
  const [likt] = nevnt.filter((n) => n === beloep);
  if (likt !== undefined) return { fra: likt, minus: null };
  const forskjeller = nevnt.flatMap((fra, i) =>
    nevnt.flatMap((b, j): Utregning[] => (i !== j && fra - b === beloep ? [{ fra, minus: b }] : [])),
  );
  return forskjeller[0] ?? null;
};
