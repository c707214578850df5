import { isDeepStrictEqual } from 'node:util';
import type { Event, Projection, Recorded, View } from '@saksgang/kernel';

/**
 * The specification of a view: given facts, the answer for an area is the fold of what they contribute to it. It throws
 * when the view changes a row, which other folds read too, or when a copy of its state is changed by what comes after.
 */
export const visning = <State, Row, E extends Event>(
  projection: Projection<Row, E>,
  view: View<State, Row>,
) => ({
  given: (...facts: readonly Recorded<E>[]) => ({
    answer: (omraade: string, gjelder?: string): State => {
      const rows = facts
        .filter((f) => gjelder === undefined || (f.metadata.skjedde ?? '') <= gjelder)
        .filter((f) => Object.hasOwn(projection.reads, f.event.type))
        .flatMap((f) => projection.project(f))
        .filter((row) => row.omraade === omraade)
        .map((row) => frozen(JSON.parse(JSON.stringify(row.rad)) as Row));
      const fold = (some: readonly Row[], from = view.initial()): State =>
        some.reduce((state, row) => view.evolve(state, row), from);
      if (view.copy)
        for (let n = 0; n <= rows.length; n++) {
          const way = fold(rows.slice(0, n));
          fold(rows.slice(n), view.copy(way));
          if (!isDeepStrictEqual(way, fold(rows.slice(0, n))))
            throw new Error(`the copy after ${n} rows shares what is changed later`);
        }
      return fold(rows);
    },
  }),
});

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
};
