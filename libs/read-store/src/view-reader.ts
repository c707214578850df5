import { RecentMap, type KommuneId, type Position, type View } from '@saksgang/kernel';
import { NOW, type AsOf, type KeptRow } from './projection-table';
import type { ProjectionRunner } from './projection-runner';

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
/** Fewer than of now: each is as large, and people look at few pasts at a time. */
const REMEMBERED_PASTS = 50;

/**
 * Folds the rows of an area into an answer, which is kept and carried forward by what has come since: for now, and for
 * the pasts that were asked for last. What comes later in the log may belong to a past day, and is then added to it.
 */
export class ViewReader {
  private readonly current = new RecentMap<string, Folded>(REMEMBERED);
  private readonly pasts = new RecentMap<string, Folded>(REMEMBERED_PASTS);

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
    const posisjon = runner.position;
    return { visning: this.carriedForward(runner, omraade, view, asOf), posisjon, parkert };
  }

  private carriedForward<State, Row>(
    runner: ProjectionRunner,
    omraade: string,
    view: View<State, Row>,
    asOf: AsOf,
  ): State {
    const limits = [asOf.gjelder, asOf.kjent, asOf.til ?? null];
    const answers = limits.every((limit) => limit === null) ? this.current : this.pasts;
    const key = [runner.table.name, runner.epoch, omraade, idOfView(view), ...limits].join('/');
    const kept = answers.get(key) ?? { state: view.initial(), after: '' };
    const rows = runner.table.rows(omraade, kept.after, asOf);
    const state = fold(view, kept.state as State, rows);
    // All rows up to where the runner has come are there, also those that this past leaves out.
    answers.set(key, { state, after: runner.position ?? kept.after });
    return state;
  }
}

const fold = <State, Row>(view: View<State, Row>, from: State, rows: readonly KeptRow[]): State =>
  rows.reduce((state, row) => view.evolve(state, JSON.parse(row.rad) as Row), from);

const ids = new WeakMap<object, number>();
let lastId = 0;

/** Two views over the same rows are kept apart by which object they are. */
const idOfView = (view: object): number => {
  const known = ids.get(view);
  if (known !== undefined) return known;
  ids.set(view, ++lastId);
  return lastId;
};
