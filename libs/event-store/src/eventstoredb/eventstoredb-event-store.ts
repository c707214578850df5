import type { Position, StreamName } from '@saksgang/kernel';
import type { AppendOutcome, EventStore, NewEvent, StoredEvent } from '../event-store';
import { Appender } from './appender';
import { Connection } from './connection';
import { errorOf, unavailable } from './faults';
import { LogReader } from './log-reader';
import { news } from './news';
import { fromText } from './position';
import { StreamReader } from './stream-reader';
import { follow } from './tail';

export interface EventStoreDbOptions {
  /** How long an append may take, and how long a read may be silent. Milliseconds; 5 000. */
  readonly deadlineMs?: number;
  /** How often a waiting connection is tested, and how long that test may take. Milliseconds; 10 000, the least the client advises. */
  readonly keepAliveMs?: number;
  /** How long a follower of the log waits for news before it looks for itself. Milliseconds; 30 000. */
  readonly idleMs?: number;
  /** Told when a follower of the log has lost contact, at each attempt; it goes on trying by itself. */
  readonly onTrouble?: (reason: string) => void;
}

/**
 * The log in an EventStoreDB (23.10 or later), one node or a cluster. In a cluster the address must name all nodes
 * (`esdb://a,b,c`) or discover them (`esdb+discover://`), since everything is asked of the leader.
 */
export class EventStoreDbEventStore implements EventStore {
  private readonly closing = new AbortController();
  private readonly connection: Connection;
  private readonly appender: Appender;
  private readonly streams: StreamReader;
  private readonly log: LogReader;

  private constructor(
    url: string,
    private readonly options: Required<EventStoreDbOptions>,
  ) {
    const { deadlineMs, keepAliveMs } = options;
    this.connection = new Connection(url, keepAliveMs);
    this.streams = new StreamReader(this.connection, deadlineMs);
    this.log = new LogReader(this.connection, deadlineMs);
    this.appender = new Appender(this.connection, this.streams, deadlineMs);
  }

  /** Takes the client's connection string (`esdb://…`) and returns at once: the connection is made when it is needed. */
  static open(url: string, options: EventStoreDbOptions = {}): EventStoreDbEventStore {
    return new EventStoreDbEventStore(url, {
      deadlineMs: 5_000,
      keepAliveMs: 10_000,
      idleMs: 30_000,
      onTrouble: () => undefined,
      ...options,
    });
  }

  /** As the port says; throws `StoreUnavailable` when the server refuses the caller or has deleted the stream. */
  append(stream: StreamName, expectedRevision: number, events: readonly NewEvent[]): Promise<AppendOutcome> {
    return this.appender.append(stream, expectedRevision, events);
  }

  /** Throws `StoreUnavailable`, as all reads do, when the server does not answer in time or refuses. */
  readStream(stream: StreamName, fromRevision = 0): Promise<readonly StoredEvent[]> {
    return reading(this.streams.from(stream, fromRevision));
  }

  revisionOf(stream: StreamName): Promise<number> {
    return reading(this.streams.revisionOf(stream));
  }

  async readAll(after: Position | null, limit: number): Promise<readonly StoredEvent[]> {
    return reading(this.log.facts(after === null ? null : fromText(after), limit));
  }

  head(): Promise<Position | null> {
    return reading(this.log.head());
  }

  tail(after: Position | null, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]> {
    const { deadlineMs, idleMs, onTrouble } = this.options;
    return follow(
      {
        page: (at, stop) => this.log.page(at, undefined, stop),
        news: (at, stop) =>
          this.connection.use((client, retired) =>
            news(client, at, { confirmMs: deadlineMs, idleMs }, [stop, retired]),
          ),
        trouble: onTrouble,
      },
      after === null ? null : fromText(after),
      AbortSignal.any([signal, this.closing.signal]),
    );
  }

  /** Ends every `tail`, waits for the calls under way (at most their deadline), and lets go of the connection. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.connection.close();
  }
}

const reading = async <T>(read: Promise<T>): Promise<T> => {
  try {
    return await read;
  } catch (thrown) {
    throw unavailable(errorOf(thrown));
  }
};
