import type { ForslagId } from '@saksgang/kernel';
import type { Under } from '../grunnlag/bygger-paa';

/** Something that a forslag does in one place. Two with different `svar` do not go together. */
export interface Bidrag {
  readonly forslag: ForslagId;
  readonly svar: string;
}

/**
 * Those of a place that have somebody there they do not go together with. It counts instead of comparing every pair, so
 * that a place with many forslag costs no more than they are. One that builds on another may say otherwise than it.
 */
export const uenige = <B extends Bidrag>(bidrag: readonly B[], under: Under): readonly B[] => {
  // A forslag that says two things of one place means the last.
  const her = new Map(bidrag.map((b) => [b.forslag, b]));
  const alle = [...her.values()];
  const antall = new Map<string, number>();
  for (const { svar } of alle) antall.set(svar, (antall.get(svar) ?? 0) + 1);
  if (antall.size < 2) return [];
  const unntatt = unntakene(her, under, (a, b) => a.svar !== b.svar);
  return alle.filter(
    ({ forslag, svar }) => alle.length - (antall.get(svar) ?? 0) - (unntatt.get(forslag) ?? 0) > 0,
  );
};

/**
 * How many of those in a place each of them is excused from, because one of the two builds on the other. A pair that
 * build on each other, which only a wrong log can have, is counted once.
 */
export const unntakene = <B extends { readonly forslag: ForslagId }>(
  her: ReadonlyMap<ForslagId, B>,
  under: Under,
  angaar: (a: B, b: B) => boolean,
): ReadonlyMap<ForslagId, number> => {
  const antall = new Map<ForslagId, number>();
  for (const [oevre, bidrag] of her)
    for (const nedre of under(oevre)) {
      const annet = her.get(nedre);
      const talt = oevre > nedre && under(nedre).has(oevre);
      if (annet === undefined || talt || !angaar(bidrag, annet)) continue;
      for (const id of [oevre, nedre]) antall.set(id, (antall.get(id) ?? 0) + 1);
    }
  return antall;
};

/** Groups what is found in each place, in the order in which the places come. */
export const grupper = <T>(alle: Iterable<readonly [string, T]>): ReadonlyMap<string, T[]> => {
  const steder = new Map<string, T[]>();
  for (const [sted, en] of alle) {
    const foer = steder.get(sted);
    if (foer) foer.push(en);
    else steder.set(sted, [en]);
  }
  return steder;
};

export const etterId = <T extends { readonly forslag: ForslagId }>(alle: readonly T[]): readonly T[] =>
  [...alle].sort((a, b) => (a.forslag < b.forslag ? -1 : Number(a.forslag > b.forslag)));
