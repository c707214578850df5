import {
  StoreUnavailable,
  type AppendOutcome,
  type EventStore,
  type NewEvent,
  type StoredEvent,
} from '@saksgang/event-store';
import type { Position, StreamName } from '@saksgang/kernel';

/**
 * What befalls an append on its way:
 * - `lost-before`: the answer is lost, and nothing was written.
 * - `lost-after`: the answer is lost, and it was written.
 * - `unavailable`: the store cannot be reached.
 * - `too-large`: the store takes no such append.
 * - a function: another writer comes first, and then the append goes on.
 */
export type Disturbance =
  'lost-before' | 'lost-after' | 'unavailable' | 'too-large' | (() => Promise<unknown>);

type Page = readonly StoredEvent[];
type Following = AsyncIterable<Page>;

/** A real store whose next appends are disturbed, one after another, and whose reading may be. */
export class DisturbedStore implements EventStore {
  private readonly waiting: Disturbance[] = [];
  /** How many appends have been asked for. */
  appends = 0;
  /** What befalls a page of the log on its way to the reader. */
  reading = async (page: Page): Promise<Page> => page;
  /** What befalls whoever follows the log. */
  following = (batches: Following): Following => batches;

  constructor(private readonly store: EventStore) {}

  readStream(stream: StreamName, from?: number): Promise<Page> {
    return this.store.readStream(stream, from);
  }

  revisionOf(stream: StreamName): Promise<number> {
    return this.store.revisionOf(stream);
  }

  async readAll(after: Position | null, limit: number): Promise<Page> {
    return this.reading(await this.store.readAll(after, limit));
  }

  head(): Promise<Position | null> {
    return this.store.head();
  }

  tail(after: Position | null, signal: AbortSignal): Following {
    return this.following(this.store.tail(after, signal));
  }

  close(): Promise<void> {
    return this.store.close();
  }

  /** What befalls the next appends. */
  befalls(...disturbances: readonly Disturbance[]): void {
    this.waiting.push(...disturbances);
  }

  async append(stream: StreamName, revision: number, events: readonly NewEvent[]): Promise<AppendOutcome> {
    this.appends++;
    const disturbance = this.waiting.shift();
    switch (disturbance) {
      case undefined:
        return this.store.append(stream, revision, events);
      case 'lost-before':
        return { kind: 'outcome-unknown', reason: 'svaret ble borte' };
      case 'lost-after':
        await this.store.append(stream, revision, events);
        return { kind: 'outcome-unknown', reason: 'svaret ble borte' };
      case 'unavailable':
        throw new StoreUnavailable('lageret kan ikke nås');
      case 'too-large':
        return { kind: 'too-large', bytes: 2_000_000 };
      default:
        await disturbance();
        return this.store.append(stream, revision, events);
    }
  }
}
