import type { Event, Recorded } from './event';

/** One thing a fact says to a view, in the area (`lier/2025-2028`) where somebody will ask for it. */
export interface ProjectedRow<Row> {
  readonly omraade: string;
  readonly rad: Row;
}

/** Which rows a fact contributes to a view. Pure; a throw parks the projection for that kommune. */
export interface Projection<Row, E extends Event = Event> {
  readonly name: string;
  /** Raise it when the rows change shape: the table is then rebuilt from the log. */
  readonly version: number;
  /** The types of facts it is made of; it is not asked about others. */
  readonly reads: Readonly<Record<E['type'], true>>;
  project(recorded: Recorded<E>): readonly ProjectedRow<Row>[];
}

/**
 * How the rows of an area fold into an answer, in log order. The same fold answers for today and for any past day. The
 * fold owns its state: `initial` makes a fresh one, and `evolve` may change the one it is given.
 */
export interface View<State, Row> {
  readonly initial: () => State;
  /** It never changes the row, which other folds read too. */
  readonly evolve: (state: State, row: Row) => State;
  /**
   * A state that `evolve` may change without the given one becoming different. A view over very many rows has it, so
   * that its past is folded from a state on the way there; the others are folded from the beginning.
   */
  readonly copy?: (state: State) => State;
}
