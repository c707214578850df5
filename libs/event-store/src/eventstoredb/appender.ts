import {
  jsonEvent,
  MaxAppendSizeExceededError,
  NO_STREAM as NO_STREAM_YET,
  WrongExpectedVersionError,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import type { Position, StreamName } from '@saksgang/kernel';
import {
  MAX_APPEND_BYTES,
  NO_STREAM,
  StoreUnavailable,
  type AppendOutcome,
  type NewEvent,
} from '../event-store';
import { collect } from './collect';
import type { Connection } from './connection';
import { within } from './deadline';
import { errorOf, isAnswer, isRefusal, reasonOf, TimedOut, unavailable } from './faults';
import { toText } from './position';
import type { StreamReader } from './stream-reader';

/** Appends at exact revisions; each append settles at its deadline at the latest, whatever the client does. */
export class Appender {
  private readonly warm = new WeakMap<EventStoreDBClient, Promise<unknown>>();

  constructor(
    private readonly connection: Connection,
    private readonly streams: StreamReader,
    private readonly deadlineMs: number,
  ) {}

  async append(
    stream: StreamName,
    expectedRevision: number,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome> {
    const expected = toExpected(expectedRevision);
    const bytes = sizeOf(events);
    if (bytes > MAX_APPEND_BYTES) return { kind: 'too-large', bytes };
    try {
      if (events.length === 0)
        return await within(this.deadlineMs, () => this.compare(stream, expectedRevision));
      return await this.connection.use((client) =>
        within(this.deadlineMs, async (tooLate) => {
          await this.warmUp(client);
          // By then the client may be closed, and on a closed one its append throws past everyone who could catch it.
          if (tooLate()) throw new TimedOut(this.deadlineMs);
          return this.send(client, stream, expected, events);
        }),
      );
    } catch (thrown) {
      return outcomeOf(errorOf(thrown), bytes);
    }
  }

  private async send(
    client: EventStoreDBClient,
    stream: StreamName,
    expectedRevision: bigint | typeof NO_STREAM_YET,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome> {
    const { nextExpectedRevision, position } = await client.appendToStream(
      stream,
      events.map(({ id, type, data, metadata }) => jsonEvent({ id, type, data, metadata })),
      { expectedRevision, requiresLeader: true, deadline: this.deadlineMs },
    );
    const revision = Number(nextExpectedRevision);
    return {
      kind: 'appended',
      revision,
      position: position === undefined ? await this.positionOf(stream, revision) : toText(position),
    };
  }

  /** An append of nothing writes nothing: it asks whether the revision is the current one. */
  private async compare(stream: StreamName, expectedRevision: number): Promise<AppendOutcome> {
    const last = await this.streams.last(stream);
    const current = last?.revision ?? NO_STREAM;
    if (current !== expectedRevision) return { kind: 'wrong-revision', current };
    return {
      kind: 'appended',
      revision: current,
      position: last?.position ?? toText({ commit: 0n, prepare: 0n }),
    };
  }

  /** A server that knows a repeat may have lost where the original was written. Failing to find it proves nothing. */
  private async positionOf(stream: StreamName, revision: number): Promise<Position> {
    const [event] = await this.streams.from(stream, revision, 1).catch(() => []);
    if (event === undefined) throw new Error('posisjonen i loggen mangler');
    return event.position;
  }

  /** A burst of appends on a connection that is not made yet has been seen to hang: one small read goes first. */
  private warmUp(client: EventStoreDBClient): Promise<unknown> {
    let warming = this.warm.get(client);
    if (warming === undefined) {
      warming = collect(client.readStream('oppvarming', { maxCount: 1 }), this.deadlineMs).catch((thrown) => {
        const error = errorOf(thrown);
        if (!isAnswer(error)) throw error;
      });
      this.warm.set(client, warming);
    }
    return warming;
  }
}

const toExpected = (revision: number): bigint | typeof NO_STREAM_YET => {
  if (revision === NO_STREAM) return NO_STREAM_YET;
  if (!Number.isSafeInteger(revision) || revision < 0) throw new RangeError(`Ugyldig revisjon: ${revision}.`);
  return BigInt(revision);
};

const sizeOf = (events: readonly NewEvent[]): number =>
  events.reduce(
    (sum, { data, metadata }) =>
      sum + Buffer.byteLength(JSON.stringify(data)) + Buffer.byteLength(JSON.stringify(metadata)),
    0,
  );

/** Only what the server has said for certain is certain; everything else may or may not have been written. */
const outcomeOf = (error: Error, bytes: number): AppendOutcome => {
  if (error instanceof WrongExpectedVersionError) {
    const { actualVersion } = error;
    return {
      kind: 'wrong-revision',
      current: typeof actualVersion === 'bigint' ? Number(actualVersion) : NO_STREAM,
    };
  }
  if (error instanceof MaxAppendSizeExceededError) return { kind: 'too-large', bytes };
  if (isRefusal(error) || error instanceof StoreUnavailable) throw unavailable(error);
  return { kind: 'outcome-unknown', reason: reasonOf(error) };
};
