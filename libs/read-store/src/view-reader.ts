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

/**
 * Folds the rows of an area into an answer. The answer for now is kept and carried forward by what has come since; the
 * answer for a past day is the same fold over the rows of that day.
 */
export class ViewReader {
  private readonly current = new RecentMap<string, Folded>(REMEMBERED);

  read<State, Row>(
    runner: ProjectionRunner,
    kommune: KommuneId | null,
    omraade: string,
    view: View<State, Row>,
    asOf: AsOf = NOW,
  ): ViewAnswer<State> {
    const parkert = kommune === null ? null : (runner.parked(kommune)?.grunn ?? null);
    const posisjon = runner.position;
    const past = [asOf.gjelder, asOf.kjent, asOf.til ?? null].some((limit) => limit !== null);
    const visning = past
      ? fold(view, view.initial(), runner.table.rows(omraade, '', asOf))
      : this.carriedForward(runner, omraade, view);
    return { visning, posisjon, parkert };
  }

  private carriedForward<State, Row>(
    runner: ProjectionRunner,
    omraade: string,
    view: View<State, Row>,
  ): State {
    const key = `${runner.table.name}/${runner.epoch}/${omraade}/${idOfView(view)}`;
    const kept = this.current.get(key) ?? { state: view.initial(), after: '' };
    const rows = runner.table.rows(omraade, kept.after, NOW);
    const state = fold(view, kept.state as State, rows);
    this.current.set(key, { state, after: rows.at(-1)?.posisjon ?? kept.after });
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
