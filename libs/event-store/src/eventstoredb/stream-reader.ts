import {
  BACKWARDS,
  END,
  StreamNotFoundError,
  type EventStoreDBClient,
  type ResolvedEvent,
} from '@eventstore/db-client';
import type { StreamName } from '@saksgang/kernel';
import { NO_STREAM, StoreUnavailable, type StoredEvent } from '../event-store';
import { collect } from './collect';
import type { Connection } from './connection';
import { toStoredEvents } from './stored-event';

const PAGE = 500;

type ReadOptions = NonNullable<Parameters<EventStoreDBClient['readStream']>[1]>;

/** Reads single streams, from the leader, so that a caller sees what it has written. */
export class StreamReader {
  constructor(
    private readonly connection: Connection,
    private readonly silenceMs: number,
  ) {}

  async from(stream: StreamName, revision: number, limit = Infinity): Promise<readonly StoredEvent[]> {
    const events: StoredEvent[] = [];
    for (let fromRevision = BigInt(revision); ;) {
      const maxCount = Math.min(PAGE, limit - events.length);
      const page = await this.read(stream, { fromRevision, maxCount });
      if (page?.length === 0 && fromRevision === 0n) throw emptyAnswer(stream);
      const last = page?.at(-1)?.event;
      if (page === null || last === undefined) return events;
      events.push(...toStoredEvents(page));
      if (page.length < maxCount || events.length >= limit) return events;
      fromRevision = last.revision + 1n;
    }
  }

  /** The last fact of a stream; null when the stream does not exist. */
  async last(stream: StreamName): Promise<StoredEvent | null> {
    const page = await this.read(stream, { direction: BACKWARDS, fromRevision: END, maxCount: 1 });
    if (page === null) return null;
    return toStoredEvents(page)[0] ?? fail(emptyAnswer(stream));
  }

  async revisionOf(stream: StreamName): Promise<number> {
    return (await this.last(stream))?.revision ?? NO_STREAM;
  }

  /** Null when the server says that there is no such stream. */
  private async read(stream: StreamName, options: ReadOptions): Promise<readonly ResolvedEvent[] | null> {
    try {
      return await this.connection.use((client) =>
        collect<ResolvedEvent>(
          client.readStream(stream, { ...options, requiresLeader: true }),
          this.silenceMs,
        ),
      );
    } catch (error) {
      if (error instanceof StreamNotFoundError) return null;
      throw error;
    }
  }
}

/** A server says so when a stream does not exist; nothing at all is a call that was cut short. */
const emptyAnswer = (stream: StreamName): StoreUnavailable =>
  new StoreUnavailable(`hendelseslageret ga et tomt svar om strømmen ${stream}`);

const fail = (error: Error): never => {
  throw error;
};
