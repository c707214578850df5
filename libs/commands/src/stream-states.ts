import { NO_STREAM, type EventStore } from '@saksgang/event-store';
import {
  RecentMap,
  type CommandId,
  type Dato,
  type Event,
  type EventCatalog,
  type Evolution,
  type Instant,
  type Position,
  type Recorded,
  type StreamName,
} from '@saksgang/kernel';
import { decode } from './event-codec';

/** What a command led to the first time. */
export interface Earlier {
  readonly kropp: string;
  readonly skjedde: Dato | null;
  readonly registrert: Instant;
  readonly revision: number;
  readonly position: Position;
  readonly events: number;
}

export interface StreamState {
  readonly revision: number;
  readonly position: Position | null;
  readonly state: unknown;
  readonly commands: Map<CommandId, Earlier>;
}

/** A stream holds a fact that this version of the program cannot read; deciding on the rest would be guessing. */
export class UnreadableStream extends Error {
  override readonly name = 'UnreadableStream';
}

/**
 * Streams folded to their state, the recently used ones kept in memory. A kept state is never trusted by itself: it is
 * checked by the revision of the append, or before a refusal.
 */
export class StreamStates {
  private readonly kept: RecentMap<StreamName, StreamState>;

  constructor(
    private readonly store: EventStore,
    private readonly catalog: EventCatalog,
    capacity: number,
  ) {
    this.kept = new RecentMap(capacity);
  }

  async current<State, E extends Event>(
    stream: StreamName,
    evolution: Evolution<State, E>,
  ): Promise<StreamState> {
    const kept = this.kept.get(stream);
    if (kept) return kept;
    const empty = { revision: NO_STREAM, position: null, state: evolution.initialState, commands: new Map() };
    const facts = await this.recorded(stream);
    return this.advance(stream, evolution, empty, facts);
  }

  /** The state as the store has it now, also when another process has written. */
  async confirmed<State, E extends Event>(
    stream: StreamName,
    evolution: Evolution<State, E>,
  ): Promise<StreamState> {
    const kept = await this.current(stream, evolution);
    if ((await this.store.revisionOf(stream)) === kept.revision) return kept;
    this.forget(stream);
    return this.current(stream, evolution);
  }

  /** The state after some more facts of the stream, which is kept in its place. */
  advance<State, E extends Event>(
    stream: StreamName,
    evolution: Evolution<State, E>,
    from: StreamState,
    facts: readonly Recorded[],
  ): StreamState {
    let state = from.state as State;
    for (const { event, metadata, revision, position } of facts) {
      state = evolution.evolve(state, event as E);
      const { skjedde, registrert } = metadata;
      const { id, kropp } = metadata.kommando;
      const events = (from.commands.get(id)?.events ?? 0) + 1;
      from.commands.set(id, { kropp, skjedde, registrert, revision, position, events });
    }
    const { revision, position } = facts.at(-1) ?? from;
    const after: StreamState = { revision, position, state, commands: from.commands };
    this.kept.set(stream, after);
    return after;
  }

  /** Some facts of a stream as they stand in the log. */
  async facts(stream: StreamName, from: number, count: number): Promise<readonly Event[]> {
    return (await this.recorded(stream, from)).slice(0, count).map(({ event }) => event);
  }

  forget(stream: StreamName): void {
    this.kept.delete(stream);
  }

  private async recorded(stream: StreamName, from = 0): Promise<readonly Recorded[]> {
    return (await this.store.readStream(stream, from)).map((stored) => {
      const decoded = decode(this.catalog, stored);
      if (decoded.ok) return decoded.value;
      throw new UnreadableStream(`${stored.stream}: ${decoded.refusal.reason}`);
    });
  }
}
