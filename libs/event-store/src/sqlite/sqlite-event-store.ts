import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Position, StreamName } from '@saksgang/kernel';
import Database from 'better-sqlite3';
import {
  MAX_APPEND_BYTES,
  NO_STREAM,
  StoreUnavailable,
  type AppendOutcome,
  type EventStore,
  type NewEvent,
  type StoredEvent,
} from '../event-store';
import { AppendQueue, type PendingAppend } from './append-queue';
import { prepareDatabase } from './schema';
import { sqliteCode } from './sqlite-code';
import { toPosition, toStored, type Row } from './stored-row';
import { acquireWriterLock, type WriterLock } from './writer-lock';

const PAGE = 1000;
const CACHED_REVISIONS = 50_000;

/** The embedded log: one SQLite file, one writer, every answered append on the disk. */
export class SqliteEventStore implements EventStore {
  private readonly queue = new AppendQueue((group) => this.commit(group));
  private readonly revisions = new Map<string, number>();
  private readonly wakers = new Set<() => void>();
  private readonly statements: ReturnType<typeof prepareStatements>;
  private commits = 0;
  private broken: string | null = null;

  private constructor(
    private readonly db: Database.Database,
    private readonly lock: WriterLock | null,
  ) {
    prepareDatabase(db);
    this.statements = prepareStatements(db);
  }

  /** Opens or makes the log in a folder; throws `DataFolderInUse` when another process has it. */
  static open(folder: string): SqliteEventStore {
    mkdirSync(folder, { recursive: true });
    const lock = acquireWriterLock(folder);
    try {
      return new SqliteEventStore(new Database(join(folder, 'hendelser.db')), lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** A log in memory, which is gone when it is closed: nothing is written to the disk. */
  static inMemory(): SqliteEventStore {
    return new SqliteEventStore(new Database(':memory:'), null);
  }

  append(stream: StreamName, expectedRevision: number, events: readonly NewEvent[]): Promise<AppendOutcome> {
    return this.queue.add({ stream, expectedRevision, events });
  }

  async readStream(stream: StreamName, fromRevision = 0): Promise<readonly StoredEvent[]> {
    return this.statements.stream.all(stream, fromRevision).map(toStored);
  }

  async revisionOf(stream: StreamName): Promise<number> {
    return this.currentRevision(stream);
  }

  async readAll(after: Position | null, limit: number): Promise<readonly StoredEvent[]> {
    return this.statements.all.all(after === null ? 0 : Number(after), limit).map(toStored);
  }

  async head(): Promise<Position | null> {
    const last = this.statements.head.get()?.posisjon;
    return last == null ? null : toPosition(last);
  }

  async *tail(after: Position | null, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]> {
    let at = after;
    while (!signal.aborted && this.db.open) {
      const seen = this.commits;
      const batch = await this.readAll(at, PAGE);
      at = batch.at(-1)?.position ?? at;
      if (batch.length > 0) yield batch;
      else if (seen === this.commits) await this.nextCommit(signal);
    }
  }

  async close(): Promise<void> {
    if (!this.db.open) return;
    this.queue.close();
    for (const wake of this.wakers) wake();
    this.db.close();
    this.lock?.release();
  }

  private commit(group: readonly PendingAppend[]): readonly AppendOutcome[] {
    if (this.broken !== null) throw new StoreUnavailable(this.broken);
    try {
      this.statements.begin.run();
      const outcomes = group.map((append) => this.write(append));
      this.statements.commit.run();
      this.commits++;
      for (const wake of this.wakers) wake();
      return outcomes;
    } catch (error) {
      this.undo(error);
      throw error;
    }
  }

  private write({ stream, expectedRevision, events }: PendingAppend): AppendOutcome {
    const rows = events.map(({ id, type, data, metadata }) => {
      return { id, type, data: JSON.stringify(data), metadata: JSON.stringify(metadata) };
    });
    const bytes = rows.reduce((sum, r) => sum + Buffer.byteLength(r.data) + Buffer.byteLength(r.metadata), 0);
    if (bytes > MAX_APPEND_BYTES) return { kind: 'too-large', bytes };
    const current = this.currentRevision(stream);
    if (current !== expectedRevision) return this.repeatOf(stream, expectedRevision, current, events);
    let revision = current;
    let position = 0;
    for (const row of rows)
      position = Number(
        this.statements.insert.run(stream, ++revision, row.id, row.type, row.data, row.metadata)
          .lastInsertRowid,
      );
    this.remember(stream, revision);
    return { kind: 'appended', revision, position: toPosition(position) };
  }

  /** The same ids at the same place are the same append, also after a restart; anything else has lost. */
  private repeatOf(
    stream: StreamName,
    expectedRevision: number,
    current: number,
    events: readonly NewEvent[],
  ): AppendOutcome {
    const last = expectedRevision + events.length;
    if (events.length === 0 || expectedRevision > current || last > current)
      return { kind: 'wrong-revision', current };
    const ids = this.statements.ids.all(stream, expectedRevision + 1, last).map((row) => row.id);
    if (!events.every((event, i) => event.id === ids[i])) return { kind: 'wrong-revision', current };
    const position = this.statements.position.get(stream, last)?.posisjon ?? 0;
    return { kind: 'appended', revision: last, position: toPosition(position) };
  }

  private currentRevision(stream: StreamName): number {
    const known = this.revisions.get(stream);
    if (known !== undefined) return known;
    const revision = this.statements.revision.get(stream)?.revisjon ?? NO_STREAM;
    this.remember(stream, revision);
    return revision;
  }

  private remember(stream: StreamName, revision: number): void {
    if (this.revisions.size >= CACHED_REVISIONS) this.revisions.clear();
    this.revisions.set(stream, revision);
  }

  /** After a failed write to the disk nobody knows what reached it: stop writing until the log is opened again. */
  private undo(error: unknown): void {
    this.revisions.clear();
    if (this.db.inTransaction) this.statements.rollback.run();
    const code = sqliteCode(error);
    if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CORRUPT'))
      this.broken = `disken svarte ${code}; start Saksgang på nytt`;
  }

  private nextCommit(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.wakers.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      if (signal.aborted) return wake();
      this.wakers.add(wake);
      signal.addEventListener('abort', wake, { once: true });
    });
  }
}

const prepareStatements = (db: Database.Database) => ({
  begin: db.prepare('begin immediate'),
  commit: db.prepare('commit'),
  rollback: db.prepare('rollback'),
  insert: db.prepare<[string, number, string, string, string, string]>(
    'insert into hendelser (stream, revisjon, id, type, data, metadata) values (?, ?, ?, ?, ?, ?)',
  ),
  stream: db.prepare<[string, number], Row>(
    'select * from hendelser where stream = ? and revisjon >= ? order by revisjon',
  ),
  all: db.prepare<[number, number], Row>(
    'select * from hendelser where posisjon > ? order by posisjon limit ?',
  ),
  ids: db.prepare<[string, number, number], { id: string }>(
    'select id from hendelser where stream = ? and revisjon between ? and ? order by revisjon',
  ),
  revision: db.prepare<[string], { revisjon: number | null }>(
    'select max(revisjon) as revisjon from hendelser where stream = ?',
  ),
  position: db.prepare<[string, number], { posisjon: number }>(
    'select posisjon from hendelser where stream = ? and revisjon = ?',
  ),
  head: db.prepare<[], { posisjon: number | null }>('select max(posisjon) as posisjon from hendelser'),
});
