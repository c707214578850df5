import { setTimeout as sleep } from 'node:timers/promises';
import { openEventStoreDb, SqliteEventStore, type EventStore, type StoredEvent } from '@saksgang/event-store';
import type { Fault } from '../doubles/eventstoredb/faults';
import { seededRandom } from '../doubles/seeded-random';
import { EventStoreDbDouble } from '../doubles/eventstoredb/server';
import { newBatch, nthStream, wholeLog } from './batches';
import { compareReading } from './examine';
import { inFolder, type Experiment, type Result } from './experiment';

const WRITERS = 8;
const LARGEST = 3;
const PATIENCE_MS = 60_000;

const CUTS: readonly Fault[] = [
  { kind: 'cut', moment: 'before' },
  { kind: 'cut', moment: 'after' },
  { kind: 'reset', moment: 2 },
  { kind: 'end', moment: 1 },
];

/** Appends until enough events are written, and asks again when an answer is lost. */
const write = async (store: EventStore, n: number, random: () => number, more: (of: number) => boolean) => {
  const stream = nthStream(n);
  for (let revision = -1; ;) {
    const of = 1 + Math.floor(random() * LARGEST);
    if (!more(of)) return;
    const events = newBatch(of);
    let outcome = await store.append(stream, revision, events);
    while (outcome.kind === 'outcome-unknown') outcome = await store.append(stream, revision, events);
    if (outcome.kind !== 'appended') throw new Error(`${stream} at ${revision}: ${outcome.kind}`);
    revision = outcome.revision;
  }
};

/** Writers write while a reader follows; what it saw is held against the log when all is calm. */
const followed = async (
  store: EventStore,
  times: number,
  random: () => number,
  calm: () => void,
  onDone: (done: number) => void,
): Promise<Result> => {
  const stop = new AbortController();
  const seen: StoredEvent[] = [];
  const reading = (async () => {
    for await (const batch of store.tail(null, stop.signal)) seen.push(...batch);
  })();
  let asked = 0;
  const more = (of: number): boolean => {
    onDone(Math.min(asked, times));
    return (asked += of) - of < times;
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, n) => write(store, n, random, more)));
  calm();
  const log = await wholeLog(store);
  for (let waited = 0; seen.length < log.length && waited < PATIENCE_MS; waited += 20) await sleep(20);
  // What comes twice may come late.
  await sleep(200);
  stop.abort();
  await reading;
  return { done: log.length, broken: compareReading(log, seen), seen: { writers: WRITERS } };
};

export const tailEmbedded: Experiment = {
  what: 'events followed while 8 write, embedded',
  times: { full: 20_000, short: 1_000 },
  run: (times, seed, onDone) =>
    inFolder(async (folder) => {
      const store = SqliteEventStore.open(folder);
      const result = await followed(store, times, seededRandom(seed), () => {}, onDone);
      await store.close();
      return result;
    }),
};

export const tailServer: Experiment = {
  what: 'events followed through faults, EventStoreDB',
  times: { full: 5_000, short: 400 },
  run: async (times, seed, onDone) => {
    const double = await EventStoreDbDouble.start();
    const store = await openEventStoreDb(double.url, { deadlineMs: 500 });
    double.faults.random({ seed, probability: 0.02, faults: CUTS, rpcs: ['append', 'read', 'subscribe'] });
    try {
      const calm = (): void => double.faults.calm();
      const result = await followed(store, times, seededRandom(seed), calm, onDone);
      const struck = double.faults.total;
      return {
        ...result,
        broken: { ...result.broken, 'no fault struck': struck > 0 ? 0 : 1 },
        seen: { ...result.seen, faults: struck },
      };
    } finally {
      double.thaw();
      await store.close();
      await double.stop();
    }
  },
};
