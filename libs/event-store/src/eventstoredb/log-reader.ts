import {
  BACKWARDS,
  END,
  START,
  type AllStreamResolvedEvent,
  type EventStoreDBClient,
  type Position as LogPosition,
} from '@eventstore/db-client';
import type { Position } from '@saksgang/kernel';
import type { StoredEvent } from '../event-store';
import { collect } from './collect';
import type { Connection } from './connection';
import { isAfter } from './position';
import { toStoredEvents } from './stored-event';

const PAGE = 500;
/** Where few facts are wanted, a search begins with this many events and widens, for there may be many of the server's own. */
const FIRST_LOOK = 16;
const wider = (size: number): number => Math.min(PAGE, 4 * size);

/** A part of the log: the facts in it, and the place up to which all is seen. */
export interface LogPage {
  readonly events: readonly StoredEvent[];
  readonly upTo: LogPosition | null;
  /** Nothing at all came after the place, of anyone's. */
  readonly atEnd: boolean;
}

type ReadOptions = NonNullable<Parameters<EventStoreDBClient['readAll']>[0]>;

/** Reads the whole log; the server's own events are passed over but count as seen. */
export class LogReader {
  constructor(
    private readonly connection: Connection,
    private readonly silenceMs: number,
  ) {}

  /** What comes after a place (exclusive), at most `size` events of anyone's. */
  async page(after: LogPosition | null, size = PAGE, signal?: AbortSignal): Promise<LogPage> {
    // The server's own read includes the event at the place, hence one more.
    const read = await this.read({ fromPosition: after ?? START, maxCount: size + 1 }, signal);
    const fresh = read.filter(({ event }) => event && (after === null || isAfter(event.position, after)));
    return {
      events: toStoredEvents(fresh),
      upTo: fresh.at(-1)?.event?.position ?? after,
      atEnd: fresh.length === 0,
    };
  }

  /** At most `limit` facts; none only when there are none. */
  async facts(after: LogPosition | null, limit: number): Promise<readonly StoredEvent[]> {
    const facts: StoredEvent[] = [];
    let at = after;
    for (let size = Math.min(PAGE, Math.max(limit, FIRST_LOOK)); facts.length < limit; size = wider(size)) {
      const page = await this.page(at, size);
      if (page.atEnd) break;
      facts.push(...page.events);
      at = page.upTo;
    }
    return facts.slice(0, limit);
  }

  /** The place of the last fact; null when there is none. */
  async head(): Promise<Position | null> {
    let fromPosition: LogPosition | typeof END = END;
    for (let size = FIRST_LOOK; ; size = wider(size)) {
      const read: readonly AllStreamResolvedEvent[] = await this.read({
        direction: BACKWARDS,
        fromPosition,
        maxCount: size,
      });
      const [last] = toStoredEvents(read);
      if (last !== undefined) return last.position;
      const earliest = read.at(-1)?.event?.position;
      if (earliest === undefined) return null;
      if (fromPosition !== END && !isAfter(fromPosition, earliest)) return null;
      fromPosition = earliest;
    }
  }

  private read(options: ReadOptions, signal?: AbortSignal): Promise<readonly AllStreamResolvedEvent[]> {
    return this.connection.use((client) =>
      collect(client.readAll({ ...options, requiresLeader: true }), this.silenceMs, signal),
    );
  }
}
