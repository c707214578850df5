import { join } from 'node:path';
import type { Position } from '@saksgang/kernel';
import Database from 'better-sqlite3';
import type { EventStore, StoredEvent } from '../event-store';
import { toPosition, toStored, type Row } from './stored-row';

const PAGE = 1000;
const LOOK_MS = 250;

/**
 * Reads the embedded log that another thread or process writes, and can write nothing. It sees what is committed; it is
 * not told of it, so it looks four times a second. It also rests so long after a page that was not full: who follows a
 * busy log in pages of a few facts takes the disk from the one that writes it.
 */
export class SqliteLogReader implements Pick<EventStore, 'readAll' | 'head' | 'tail' | 'close'> {
  private readonly db: Database.Database;
  private readonly page: Database.Statement<[number, number], Row>;
  private readonly last: Database.Statement<[], { posisjon: number | null }>;
  private wake: (() => void) | null = null;

  /** Of the log in a folder; throws when there is none. */
  constructor(folder: string) {
    this.db = new Database(join(folder, 'hendelser.db'), { readonly: true, fileMustExist: true });
    this.db.pragma('busy_timeout = 5000');
    this.page = this.db.prepare('select * from hendelser where posisjon > ? order by posisjon limit ?');
    this.last = this.db.prepare('select max(posisjon) as posisjon from hendelser');
  }

  async readAll(after: Position | null, limit: number): Promise<readonly StoredEvent[]> {
    return this.page.all(after === null ? 0 : Number(after), limit).map(toStored);
  }

  async head(): Promise<Position | null> {
    const last = this.last.get()?.posisjon;
    return last == null ? null : toPosition(last);
  }

  async *tail(after: Position | null, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]> {
    let at = after;
    while (!signal.aborted && this.db.open) {
      const batch = await this.readAll(at, PAGE);
      at = batch.at(-1)?.position ?? at;
      if (batch.length > 0) yield batch;
      if (batch.length < PAGE) await this.rest(signal);
    }
  }

  /** Looks at once, for somebody who waits. */
  look(): void {
    this.wake?.();
  }

  async close(): Promise<void> {
    this.db.close();
  }

  private rest(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.wake = null;
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, LOOK_MS);
      this.wake = wake;
      if (signal.aborted) return wake();
      signal.addEventListener('abort', wake, { once: true });
    });
  }
}
