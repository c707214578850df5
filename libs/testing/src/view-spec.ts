import type { Event, Projection, Recorded, View } from '@saksgang/kernel';

/** The specification of a view: given facts, the answer for an area is the fold of what they contribute to it. */
export const visning = <State, Row, E extends Event>(
  projection: Projection<Row, E>,
  view: View<State, Row>,
) => ({
  given: (...facts: readonly Recorded<E>[]) => ({
    answer: (omraade: string, gjelder?: string): State =>
      facts
        .filter((f) => gjelder === undefined || (f.metadata.skjedde ?? '') <= gjelder)
        .filter((f) => Object.hasOwn(projection.reads, f.event.type))
        .flatMap((f) => projection.project(f))
        .filter((row) => row.omraade === omraade)
        .reduce(
          (state, row) => view.evolve(state, JSON.parse(JSON.stringify(row.rad)) as Row),
          view.initial(),
        ),
  }),
});
