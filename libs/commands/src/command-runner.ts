import {
  MAX_APPEND_BYTES,
  StoreUnavailable,
  type AppendOutcome,
  type EventStore,
  type NewEvent,
} from '@saksgang/event-store';
import {
  ok,
  osloDato,
  refused,
  type AnyCommand,
  type CommandId,
  type CommandMeta,
  type Decide,
  type Event,
  type EventCatalog,
  type Evolution,
  type Instant,
  type Position,
  type Recorded,
  type Refusal,
  type Result,
  type StreamName,
} from '@saksgang/kernel';
import { bodyHash, encode, type EncodedEvent } from './event-codec';
import { KeyedQueue } from './keyed-queue';
import {
  AndreEndretSamtidig,
  InnholdetErForStort,
  NoekkelenErBruktMedAnnetInnhold,
  refusalOfMeta,
  VersjonenErForeldet,
  type RunnerRefusal,
} from './runner-refusals';
import { StreamStates, type Earlier, type StreamState } from './stream-states';

/** What came of a command: where in its stream and in the log it stands, and whether it had been done before. */
export interface Receipt {
  readonly kommando: CommandId;
  readonly stream: StreamName;
  readonly revision: number;
  readonly position: Position | null;
  /** The facts it led to. */
  readonly events: readonly Event[];
  readonly gjentatt: boolean;
  /** When it was carried out, the first time. */
  readonly registrert: Instant;
}

export type Outcome<R extends Refusal = Refusal> = Result<Receipt, R>;

const ATTEMPTS = 3;
const RETRIES_OF_UNKNOWN = 5;
const CACHED_STREAMS = 5_000;

/**
 * The one way a command becomes facts: load, decide, append. A command happens once, also after a restart, because its
 * id is looked for in the stream before it decides. A refusal is a decision too, and so is «nothing to do»: they count
 * only at the current revision.
 */
export class CommandRunner {
  private readonly states: StreamStates;
  private readonly turns = new KeyedQueue();

  constructor(
    private readonly store: EventStore,
    private readonly catalog: EventCatalog,
    capacity = CACHED_STREAMS,
  ) {
    this.states = new StreamStates(store, catalog, capacity);
  }

  /** Throws `StoreUnavailable` when the store cannot say what happened; the same command may then be asked again. */
  run<State, C extends AnyCommand, E extends Event, R extends Refusal>(
    stream: StreamName,
    evolution: Evolution<State, E>,
    decide: Decide<C, State, E, R>,
    command: C,
  ): Promise<Outcome<R | RunnerRefusal>> {
    const wrong = refusalOfMeta(command.meta);
    if (wrong) return Promise.resolve(refused(wrong));
    return this.turns.run(stream, () => this.decideAndAppend(stream, evolution, decide, command));
  }

  /** The state of a stream now, for a handler whose decision needs something from another stream. */
  async stateOf<State, E extends Event>(stream: StreamName, evolution: Evolution<State, E>): Promise<State> {
    return (await this.states.confirmed(stream, evolution)).state as State;
  }

  /** What a command led to, for whoever no longer has what it asked; null when it has not been carried out. */
  async receiptOf<State, E extends Event>(
    stream: StreamName,
    evolution: Evolution<State, E>,
    command: CommandId,
  ): Promise<Receipt | null> {
    const { commands } = await this.states.confirmed(stream, evolution);
    const earlier = commands.get(command);
    return earlier ? this.receiptAgain(earlier, command, stream) : null;
  }

  private async decideAndAppend<State, C extends AnyCommand, E extends Event, R extends Refusal>(
    stream: StreamName,
    evolution: Evolution<State, E>,
    decide: Decide<C, State, E, R>,
    command: C,
  ): Promise<Outcome<R | RunnerRefusal>> {
    const kropp = bodyHash(command);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const current = await this.states.current(stream, evolution);
      const earlier = current.commands.get(command.meta.id);
      if (earlier) return this.repeatOf(earlier, kropp, command, stream);

      const decision = refusalOfRevision(command, current) ?? decide(command, current.state as State);
      if (!decision.ok || decision.value.length === 0) {
        if ((await this.store.revisionOf(stream)) === current.revision)
          return decision.ok
            ? ok(receipt(command, stream, current.revision, current.position, []))
            : decision;
      } else {
        const events = encode(this.catalog, command, kropp, decision.value);
        const outcome = await this.append(stream, current.revision, events);
        if (outcome.kind === 'too-large')
          return refused(InnholdetErForStort(outcome.bytes, MAX_APPEND_BYTES));
        if (outcome.kind === 'appended') {
          this.states.advance(stream, evolution, current, placed(stream, decision.value, events, outcome));
          return ok(receipt(command, stream, outcome.revision, outcome.position, decision.value));
        }
      }
      this.states.forget(stream);
    }
    return refused(AndreEndretSamtidig());
  }

  /** The answer that the command got the first time. */
  private async repeatOf(
    earlier: Earlier,
    kropp: string,
    command: AnyCommand,
    stream: StreamName,
  ): Promise<Outcome<RunnerRefusal>> {
    if (earlier.kropp !== kropp || !sameDay(earlier, command.meta))
      return refused(NoekkelenErBruktMedAnnetInnhold());
    return ok(await this.receiptAgain(earlier, command.meta.id, stream));
  }

  private async receiptAgain(earlier: Earlier, id: CommandId, stream: StreamName): Promise<Receipt> {
    const { revision, position, registrert } = earlier;
    const events = await this.states.facts(stream, revision - earlier.events + 1, earlier.events);
    return { kommando: id, stream, revision, position, events, gjentatt: true, registrert };
  }

  /** A lost answer is resolved by asking again: the same ids at the same revision are the same append. */
  private async append(
    stream: StreamName,
    revision: number,
    events: readonly NewEvent[],
  ): Promise<Exclude<AppendOutcome, { kind: 'outcome-unknown' }>> {
    let reason = '';
    for (let attempt = 0; attempt < RETRIES_OF_UNKNOWN; attempt++) {
      const outcome = await this.store.append(stream, revision, events);
      if (outcome.kind !== 'outcome-unknown') return outcome;
      reason = outcome.reason;
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt));
    }
    this.states.forget(stream);
    throw new StoreUnavailable(reason);
  }
}

const receipt = (
  command: AnyCommand,
  stream: StreamName,
  revision: number,
  position: Position | null,
  events: readonly Event[],
): Receipt => ({
  kommando: command.meta.id,
  stream,
  revision,
  position,
  events,
  gjentatt: false,
  registrert: command.meta.naa,
});

const refusalOfRevision = ({ meta }: AnyCommand, { revision }: StreamState) =>
  meta.forventetRevisjon === undefined || meta.forventetRevisjon === revision
    ? null
    : refused(VersjonenErForeldet(meta.forventetRevisjon, revision));

/** Asked for the same day; a day that the clock gave is the same also when the repeat comes past midnight. */
const sameDay = ({ skjedde, registrert }: Earlier, meta: CommandMeta): boolean =>
  skjedde === meta.skjedde || (skjedde === osloDato(registrert) && meta.skjedde === meta.idag);

/** The appended facts with their places, as a read would give them. */
const placed = (
  stream: StreamName,
  decided: readonly Event[],
  written: readonly EncodedEvent[],
  { revision, position }: { revision: number; position: Position },
): readonly Recorded[] =>
  written.map(({ id, metadata }, i) => ({
    event: decided[i] as Event,
    id,
    stream,
    metadata,
    position,
    revision: revision - written.length + 1 + i,
  }));
