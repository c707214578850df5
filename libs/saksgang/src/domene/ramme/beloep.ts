import { minus, plus, kroner, type Kroner } from '@saksgang/kernel';

/** Amounts in whole kroner per year (or per column of a printed table); null is unknown, never zero. */
export type Beloep = Readonly<Record<string, Kroner | null>>;

export const NULL_KRONER = kroner(0);

const kombiner =
  (regn: (a: Kroner, b: Kroner) => Kroner) =>
  (a: Beloep, b: Beloep, kolonner: readonly string[]): Beloep =>
    Object.fromEntries(
      kolonner.map((k) => {
        const [x, y] = [a[k] ?? null, b[k] ?? null];
        return [k, x === null || y === null ? null : regn(x, y)];
      }),
    );

export const leggSammen = kombiner(plus);
export const trekkFra = kombiner(minus);

export const ingenting = (kolonner: readonly string[]): Beloep =>
  Object.fromEntries(kolonner.map((k) => [k, NULL_KRONER]));

/** The sum of each column; unknown as soon as one amount in it is unknown. */
export const summer = (beloep: readonly Beloep[], kolonner: readonly string[]): Beloep =>
  Object.fromEntries(kolonner.map((k) => [k, kolonnesum(beloep, k)]));

const kolonnesum = (beloep: readonly Beloep[], kolonne: string): Kroner | null => {
  let sum = NULL_KRONER;
  for (const b of beloep) {
    const n = b[kolonne] ?? null;
    if (n === null) return null;
    sum = plus(sum, n);
  }
  return sum;
};

export const likeBeloep = (a: Beloep, b: Beloep, kolonner: readonly string[]): boolean =>
  kolonner.every((k) => (a[k] ?? null) === (b[k] ?? null));
