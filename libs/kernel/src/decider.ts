import type { AnyCommand } from './command';
import type { Event } from './event';
import type { Refusal } from './refusal';
import type { Result } from './result';

/** How the facts of one stream add up. `evolve` cannot fail: the fact has happened. */
export interface Evolution<State, E extends Event> {
  readonly initialState: State;
  readonly evolve: (state: State, event: E) => State;
}

/** What follows from a wish, given what is so: facts, or a refusal. No I/O, no clock, no chance, no throw. */
export type Decide<C extends AnyCommand, State, E extends Event, R extends Refusal> = (
  command: C,
  state: State,
) => Result<readonly E[], R>;

export interface Decider<State, C extends AnyCommand, E extends Event, R extends Refusal> extends Evolution<
  State,
  E
> {
  readonly decide: Decide<C, State, E, R>;
}

export const fold = <State, E extends Event>(evolution: Evolution<State, E>, events: Iterable<E>): State => {
  let state = evolution.initialState;
  for (const event of events) state = evolution.evolve(state, event);
  return state;
};
