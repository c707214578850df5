import { join } from 'node:path';
import { SqliteEventStore, type NewEvent } from '@saksgang/event-store';
import type { StreamName } from '@saksgang/kernel';
import { ByggetIArbeider, readConfig } from '@saksgang/oppstart';
import Database from 'better-sqlite3';
import { asWritten, rapportert } from '../facts';
import { rate } from '../rate';
import type { Subjects } from '../subject';

const STREAMS_PER_CALLER = 512;
const POOL = 4096;

/** What is appended is made before the clock starts: the adapter is measured, not the making of metadata. */
const pool = (): readonly NewEvent[] =>
  Array.from({ length: POOL }, (_, n) => asWritten(rapportert(n))).flat();

/** Builds the tree of proofs meanwhile; answers how long it takes to have all of it when the last fact is in. */
type Proofs = (folder: string, store: SqliteEventStore) => () => Promise<number>;

const inAThread: Proofs = (folder, store) => {
  const arbeid = { config: readConfig({ SAKSGANG_DATA: folder }), fil: join(folder, 'bevis.db') };
  const bygger = new ByggetIArbeider(arbeid, store, (error) => {
    throw error;
  });
  return async () => {
    const since = performance.now();
    const caughtUp = await bygger.ajour(60_000);
    const ms = performance.now() - since;
    await bygger.close();
    if (!caughtUp) throw new Error('the proofs did not catch up');
    return ms;
  };
};

const ours = (callers: number, proofs?: Proofs) => async (folder: string) => {
  const store = SqliteEventStore.open(folder);
  const caughtUp = proofs?.(folder, store);
  const events = pool();
  const result = await rate(callers, async (caller, turn) => {
    const stream = `oppdrag-lier.${caller}-${turn % STREAMS_PER_CALLER}` as StreamName;
    const expected = Math.floor(turn / STREAMS_PER_CALLER) - 1;
    const outcome = await store.append(stream, expected, [events[(caller * 131 + turn) % POOL] as NewEvent]);
    if (outcome.kind !== 'appended') throw new Error(outcome.kind);
  });
  const lagMs = await caughtUp?.();
  await store.close();
  return { ...result, ...(lagMs !== undefined && { lagMs }) };
};

interface Waiting {
  readonly stream: string;
  readonly revision: number;
  readonly event: NewEvent;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** As little as can be between the caller and the disk: one insert a fact, one sync for those who wait together. */
const raw = (callers: number) => async (folder: string) => {
  const db = new Database(join(folder, 'raw.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('cache_size = -65536');
  db.exec(
    'create table events (pos integer primary key, stream text, revision integer, type text, body text, unique (stream, revision)) strict',
  );
  const insert = db.prepare('insert into events (stream, revision, type, body) values (?, ?, ?, ?)');
  let waiting: Waiting[] = [];
  const commit = db.transaction((group: readonly Waiting[]) => {
    for (const { stream, revision, event } of group)
      insert.run(stream, revision, event.type, JSON.stringify(event));
  });
  const flush = () => {
    const group = waiting;
    waiting = [];
    try {
      commit(group);
      for (const { done } of group) done();
    } catch (error) {
      for (const { failed } of group) failed(error);
    }
  };
  const events = pool();
  const result = await rate(
    callers,
    (caller, turn) =>
      new Promise<void>((done, failed) => {
        const event = events[(caller * 131 + turn) % POOL] as NewEvent;
        const stream = `oppdrag-lier.${caller}-${turn % STREAMS_PER_CALLER}`;
        const revision = Math.floor(turn / STREAMS_PER_CALLER);
        if (waiting.push({ stream, revision, event, done, failed }) === 1) queueMicrotask(flush);
      }),
  );
  db.close();
  return result;
};

export const append: Subjects = {
  'append-1': { run: ours(1) },
  'append-1-raw': { run: raw(1) },
  'append-1-bevis': { run: ours(1, inAThread) },
  'append-32': { run: ours(32) },
  'append-32-bevis': { run: ours(32, inAThread) },
  'append-32-raw': { run: raw(32) },
};
