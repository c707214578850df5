// node emmett-sqlite.mjs seed|run <folder> <cases> <length> <callers> <seconds> < one event as JSON
// emmett-sqlite doing the work of Saksgang's command cycle: load a case, fold it, append one event at its version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getSQLiteEventStore, sqliteConnection } from '@event-driven-io/emmett-sqlite';

const [, , what, folder, ...numbers] = process.argv;
const [cases, length, callers, seconds] = numbers.map(Number);
const event = JSON.parse(readFileSync(0, 'utf8'));

const fileName = join(folder, 'emmett.db');
const connection = sqliteConnection({ fileName });
const store = getSQLiteEventStore({
  fileName,
  connectionOptions: { connection, singleton: true },
  schema: { autoMigration: 'CreateOrUpdate' },
});
await store.schema.migrate();

// One connection takes one call at a time; unqueued, 32 callers are answered with SQLITE_BUSY.
let tail = Promise.resolve();
const inTurn = (work) => (tail = tail.then(work, work));

const append = (name, version, events) =>
  inTurn(() => store.appendToStream(name, events, { expectedStreamVersion: BigInt(version) }));

if (what === 'seed') {
  for (let n = 0; n < cases; n++) await append(`sak-${n}`, 0, Array(length).fill(event));
} else {
  const appended = new Map();
  const turns = Array(callers).fill(0);
  const call = async (caller, end) => {
    let done = 0;
    for (; performance.now() < end; done++) {
      const n = (turns[caller]++ * callers + caller) % cases;
      const version = length + (appended.get(n) ?? 0);
      const { events } = await inTurn(() => store.readStream(`sak-${n}`));
      const open = events.reduce((count, e) => count + (e.type === event.type ? 1 : 0), 0);
      if (open !== version) throw new Error(`sak-${n}: ${open} events, not ${version}`);
      await append(`sak-${n}`, version, [event]);
      appended.set(n, version - length + 1);
    }
    return done;
  };
  const workFor = async (seconds) => {
    const end = performance.now() + seconds * 1000;
    const done = await Promise.all(turns.map((_, caller) => call(caller, end)));
    return done.reduce((sum, n) => sum + n, 0);
  };
  // First uncounted until it is warm, as the subjects it is measured against.
  await workFor(1);
  const started = performance.now();
  const done = await workFor(seconds);
  const perSecond = (done * 1000) / (performance.now() - started);
  process.stdout.write(`${JSON.stringify({ perSecond, peakMiB: process.resourceUsage().maxRSS / 1024 })}\n`);
}
process.exit(0);
