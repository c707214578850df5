import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { eventStoreContract } from '../contract/event-store.contract';
import { sampleEvents, sampleStream } from '../contract/sample-events';
import { NO_STREAM } from '../event-store';
import { SqliteEventStore } from './sqlite-event-store';
import { DataFolderInUse } from './writer-lock';

const folder = (): string => mkdtempSync(join(tmpdir(), 'saksgang-'));

eventStoreContract('sqlite', async () => {
  const dir = folder();
  let store = SqliteEventStore.open(dir);
  return {
    store,
    reopen: async () => {
      await store.close();
      return (store = SqliteEventStore.open(dir));
    },
    dispose: async () => {
      await store.close();
      rmSync(dir, { recursive: true });
    },
  };
});

eventStoreContract('sqlite in memory', async () => {
  const store = SqliteEventStore.inMemory();
  return { store, reopen: async () => store, dispose: () => store.close() };
});

describe('the embedded log', () => {
  let dir: string;
  beforeEach(() => (dir = folder()));
  afterEach(() => rmSync(dir, { recursive: true }));

  it('is written with WAL and a sync at every commit', async () => {
    const store = SqliteEventStore.open(dir);
    const db = new Database(join(dir, 'hendelser.db'), { readonly: true });
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    db.close();
    await store.close();
  });

  it('has one writer: a second one is told what holds the folder', async () => {
    const store = SqliteEventStore.open(dir);
    expect(() => SqliteEventStore.open(dir)).toThrow(DataFolderInUse);
    await store.close();
    await SqliteEventStore.open(dir).close();
  });

  it('is free again when the process that held it is killed', () => {
    const holder = `
      const Database = require('better-sqlite3');
      new Database(${JSON.stringify(join(dir, 'skriver.lock'))}).exec('begin exclusive');
      process.kill(process.pid, 'SIGKILL');
    `;
    expect(spawnSync(process.execPath, ['-e', holder]).signal).toBe('SIGKILL');
    expect(() => void SqliteEventStore.open(dir).close()).not.toThrow();
  });

  it('lets a losing append fail alone in a group of winners', async () => {
    const store = SqliteEventStore.open(dir);
    const [a, b] = [sampleStream(), sampleStream()];
    const outcomes = await Promise.all([
      store.append(a, NO_STREAM, sampleEvents(1)),
      store.append(a, 7, sampleEvents(1)),
      store.append(b, NO_STREAM, sampleEvents(1)),
    ]);
    expect(outcomes.map((o) => o.kind)).toEqual(['appended', 'wrong-revision', 'appended']);
    expect((await store.readAll(null, 10)).map((e) => e.position)).toEqual([
      '0000000000000001',
      '0000000000000002',
    ]);
    await store.close();
  });

  it('ends whoever follows it at whatever moment he is told to', async () => {
    const store = SqliteEventStore.open(dir);
    for (let moment = 0; moment < 12; moment++) {
      const stop = new AbortController();
      const following = (async () => {
        for await (const batch of store.tail(null, stop.signal)) return batch;
        return 'ended';
      })();
      for (let i = 0; i < moment; i++) await Promise.resolve();
      stop.abort();
      expect(await following).toBe('ended');
    }
    await store.close();
  });

  it('answers reads of bytes that are no JSON with undefined, so that only their reader stops', async () => {
    const store = SqliteEventStore.open(dir);
    const stream = sampleStream();
    await store.append(stream, NO_STREAM, sampleEvents(1));
    const db = new Database(join(dir, 'hendelser.db'));
    db.prepare('update hendelser set data = ?').run('{"halv');
    db.close();
    expect((await store.readStream(stream))[0]).toMatchObject({ data: undefined, revision: 0 });
    await store.close();
  });
});
