import { RecentMap, type KommuneId, type Position, type View } from '@saksgang/kernel';
import { NOW, type AsOf, type KeptRow } from './projection-table';
import type { ProjectionRunner } from './projection-runner';
import type { RowCache } from './row-cache';

/** A folded view, up to which position it is fresh, and why it has stopped, if it has. */
export interface ViewAnswer<State> {
  readonly visning: State;
  readonly posisjon: Position | null;
  readonly parkert: string | null;
}

/** What an answer must say of the view it is made of: nothing, or that the view has stopped, and why. */
export const merknaderOm = (parkert: ViewAnswer<unknown>['parkert']): readonly string[] =>
  parkert === null ? [] : [`Visningen har stoppet og kan være ufullstendig: ${parkert}`];

interface Folded {
  readonly state: unknown;
  readonly after: Position;
}

const REMEMBERED = 500;
/** Fewer than of now: each is as large, people look at few pasts at a time, and a new one is soon made. */
const REMEMBERED_PASTS = 20;

/**
 * Folds the rows of an area into an answer, which is kept and carried forward by what has come since: for now, and for
 * the pasts that were asked for last. What comes later in the log may belong to a past day, and is then added to it. A
 * past that nobody has asked for is folded from the rows in memory, from the last state that lies wholly within it.
 */
export class ViewReader {
  private readonly current = new RecentMap<string, Folded>(REMEMBERED);
  private readonly pasts = new RecentMap<string, Folded>(REMEMBERED_PASTS);

  constructor(private readonly cache: RowCache) {}

  read<State, Row>(
    runner: ProjectionRunner,
    kommune: KommuneId | null,
    omraade: string,
    view: View<State, Row>,
    asOf: AsOf = NOW,
  ): ViewAnswer<State> {
    const stoppet = kommune === null ? null : runner.parked(kommune);
    // What stopped it after the place that is asked for, is missing from no answer of that place.
    const parkert =
      stoppet !== null && stoppet.posisjon <= (asOf.til ?? stoppet.posisjon) ? stoppet.grunn : null;
    const limits = [asOf.gjelder, asOf.kjent, asOf.til ?? null];
    const isNow = limits.every((limit) => limit === null);
    const key = [runner.table.name, runner.epoch, omraade, idOfView(view), ...limits].join('/');
    const visning = isNow
      ? this.now(runner, omraade, view, key)
      : this.past(runner, omraade, view, asOf, key);
    return { visning, posisjon: runner.position, parkert };
  }

  private now<State, Row>(
    runner: ProjectionRunner,
    omraade: string,
    view: View<State, Row>,
    key: string,
  ): State {
    const kept = this.current.get(key) ?? { state: view.initial(), after: '' };
    const rows =
      this.cache.kept(runner, omraade)?.after<Row>(kept.after, NOW) ??
      parsed<Row>(runner.table.rowsAfter(omraade, kept.after));
    return this.keep(this.current, runner, key, kept, fold(view, kept.state as State, rows));
  }

  private past<State, Row>(
    runner: ProjectionRunner,
    omraade: string,
    view: View<State, Row>,
    asOf: AsOf,
    key: string,
  ): State {
    const area = this.cache.area(runner, omraade);
    const kept = this.pasts.get(key) ?? area?.milestone(view, asOf) ?? { state: view.initial(), after: '' };
    const rows = area
      ? area.after<Row>(kept.after, asOf)
      : parsed<Row>(runner.table.rows(omraade, kept.after, asOf));
    return this.keep(this.pasts, runner, key, kept, fold(view, kept.state as State, rows));
  }

  /** All rows up to where the runner has come are in the state, also those that the past leaves out. */
  private keep<State>(
    answers: RecentMap<string, Folded>,
    runner: ProjectionRunner,
    key: string,
    before: Folded,
    state: State,
  ): State {
    answers.set(key, { state, after: runner.position ?? before.after });
    return state;
  }
}

const fold = <State, Row>(view: View<State, Row>, from: State, rows: readonly Row[]): State =>
  rows.reduce((state, row) => view.evolve(state, row), from);

const parsed = <Row>(rows: readonly KeptRow[]): readonly Row[] =>
  rows.map((row) => JSON.parse(row.rad) as Row);

const ids = new WeakMap<object, number>();
let lastId = 0;

/** Two views over the same rows are kept apart by which object they are. */
const idOfView = (view: object): number => {
  const known = ids.get(view);
  if (known !== undefined) return known;
  ids.set(view, ++lastId);
  return lastId;
};
