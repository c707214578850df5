/** What something has been, the oldest first; each value holds from its row of the log until the next. */
export type Tidslinje<V> = { readonly fra: number; readonly verdi: V }[];

/** What it was at a row of the log; undefined before it came. */
export const ved = <V>(tidslinje: Tidslinje<V> | undefined, rad: number): V | undefined =>
  tidslinje?.findLast(({ fra }) => fra <= rad)?.verdi;

/** Everything that was there at a row of the log. */
export const alleVed = <K, V>(tidslinjer: ReadonlyMap<K, Tidslinje<V>>, rad: number): Map<K, V> => {
  const alle = new Map<K, V>();
  for (const [noekkel, tidslinje] of tidslinjer) {
    const verdi = ved(tidslinje, rad);
    if (verdi !== undefined) alle.set(noekkel, verdi);
  }
  return alle;
};

export const leggTil = <K, V>(tidslinjer: Map<K, Tidslinje<V>>, noekkel: K, fra: number, verdi: V): void => {
  const foer = tidslinjer.get(noekkel);
  if (foer) foer.push({ fra, verdi });
  else tidslinjer.set(noekkel, [{ fra, verdi }]);
};
