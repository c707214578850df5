import { join } from 'node:path';
import { SqliteEventStore } from '@saksgang/event-store';
import { oppdragStream } from '@saksgang/oppfoelging';
import { systemIds } from '@saksgang/commands';
import type { OppdragId } from '@saksgang/kernel';
import { eventReader } from '@saksgang/oppstart';
import { ReadStore } from '@saksgang/read-store';
import { oppdragsregister } from '@saksgang/register';
import Database from 'better-sqlite3';
import { asWritten, nthKommune, rapportert, registrert, SAK, spread } from '../facts';
import { timed } from '../rate';
import type { Seed, Subjects } from '../subject';

const OPPDRAG = 2000;
const FACTS_EACH = 50;
const TOTAL = OPPDRAG * FACTS_EACH;
const PER_TRANSACTION = 1000;

const make = async (folder: string): Promise<void> => {
  const store = SqliteEventStore.open(folder);
  const ids = Array.from({ length: OPPDRAG }, () => systemIds.random() as string as OppdragId);
  const streams = ids.map((id, n) => oppdragStream(nthKommune(n % 20), id));
  await spread(store, streams, (_, n) => [
    ...asWritten(registrert(ids[n] as OppdragId, SAK)),
    ...asWritten(...Array.from({ length: FACTS_EACH - 1 }, (_, i) => rapportert(i))),
  ]);
  await store.close();
};

const seed: Seed = { name: 'oppdrag', make };

/** The register of oppdrag, from an empty file until it has come to the end of the log. */
const ours = async (folder: string) => {
  const store = SqliteEventStore.open(folder);
  const readStore = new ReadStore({
    file: join(folder, 'visninger.db'),
    store,
    projections: [oppdragsregister],
    reader: eventReader,
    onError: (error) => {
      throw error;
    },
  });
  const figures = await timed(async () => {
    await readStore.start();
    if (!(await readStore.caughtUp(120_000))) throw new Error('it did not come to the end of the log');
    return TOTAL;
  });
  await readStore.close();
  await store.close();
  return figures;
};

/** The same rows read and parsed, one upsert each, a checkpoint with every thousand. */
const raw = async (folder: string) => {
  const log = new Database(join(folder, 'hendelser.db'));
  const db = new Database(join(folder, 'raw.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.exec(
    'create table rows (omraade text, pos integer, rad text, primary key (omraade, pos)) strict; ' +
      'create table checkpoint (name text primary key, pos integer not null) strict',
  );
  const page = log.prepare<
    [number, number],
    { posisjon: number; stream: string; data: string; metadata: string }
  >('select * from hendelser where posisjon > ? order by posisjon limit ?');
  const upsert = db.prepare(
    'insert into rows values (?, ?, ?) on conflict (omraade, pos) do update set rad = excluded.rad',
  );
  const checkpoint = db.prepare(
    "insert into checkpoint values ('rows', ?) on conflict (name) do update set pos = excluded.pos",
  );
  const figures = await timed(async () => {
    for (let at = 0; ;) {
      const rows = page.all(at, PER_TRANSACTION);
      if (rows.length === 0) return at;
      at = rows.at(-1)?.posisjon ?? at;
      db.transaction(() => {
        for (const { posisjon, stream, data, metadata } of rows) {
          JSON.parse(metadata);
          upsert.run(stream.slice(8, 18), posisjon, JSON.stringify(JSON.parse(data)));
        }
        checkpoint.run(at);
      })();
    }
  });
  db.close();
  log.close();
  return figures;
};

export const projection: Subjects = {
  projection: { seed, run: ours },
  'projection-raw': { seed, run: raw },
};
