import type { View } from '@saksgang/kernel';

/** How many states are kept of a view over an area. Each may be as large as the answer. */
const AT_MOST = 32;
const FIRST_INTERVAL = 250;

interface Milestone<State> {
  /** How many rows it is folded from, counted from the first. */
  readonly count: number;
  readonly state: State;
}

/** States along the fold of all the rows of an area, at intervals that grow with the number of rows. */
export class Milestones<State, Row> {
  private kept: Milestone<State>[] = [];
  private interval = FIRST_INTERVAL;
  private tip: Milestone<State>;

  constructor(
    private readonly view: View<State, Row>,
    private readonly copy: (state: State) => State,
  ) {
    this.tip = { count: 0, state: view.initial() };
  }

  /** Folds what has come since last. `inOneFact` says whether a row belongs to the same fact as the one before it. */
  foldTo(rows: readonly Row[], inOneFact: (i: number) => boolean): void {
    let { count, state } = this.tip;
    for (; count < rows.length; count++) {
      if (count >= this.next && !inOneFact(count)) this.keep({ count, state: this.copy(state) });
      state = this.view.evolve(state, rows[count] as Row);
    }
    this.tip = { count, state };
  }

  /** The last state of at most so many rows, which the asker may change; null when there is none. */
  before(count: number): Milestone<State> | null {
    const found = this.kept.findLast((one) => one.count <= count);
    return found ? { count: found.count, state: this.copy(found.state) } : null;
  }

  private get next(): number {
    return (this.kept.at(-1)?.count ?? 0) + this.interval;
  }

  /** When there are too many, every other one goes, and from then on they stand twice as far apart. */
  private keep(milestone: Milestone<State>): void {
    this.kept.push(milestone);
    if (this.kept.length <= AT_MOST) return;
    this.kept = this.kept.filter((_, i) => i % 2 === 1);
    this.interval *= 2;
  }
}
