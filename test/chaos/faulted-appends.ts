import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { NO_STREAM, openEventStoreDb, type AppendOutcome } from '@saksgang/event-store';
import type { StreamName } from '@saksgang/kernel';
import type { Fault } from '../doubles/eventstoredb/faults';
import { seededRandom } from '../doubles/seeded-random';
import { EventStoreDbDouble } from '../doubles/eventstoredb/server';
import { newBatch } from './batches';
import type { Experiment } from './experiment';

const DEADLINE_MS = 500;
const GRACE_MS = 1_000;
const WRITERS = 8;
const MOST_TRIES = 200;

/** Every way in which an answer can be lost, half of them after the write has happened. */
const FAULTS: readonly Fault[] = [
  ...(['cut', 'reset', 'end', 'silence'] as const).flatMap((kind): Fault[] => [
    { kind, moment: 'before' },
    { kind, moment: 'after' },
  ]),
  { kind: 'freeze', ms: 2 * DEADLINE_MS },
  { kind: 'unreplicated', drops: 2 },
];

interface FaultedAppends {
  /** Different appends, all acknowledged in the end. */
  readonly appends: number;
  /** Times an append answered that its outcome was not known. */
  readonly unknown: number;
  /** Appends that were asked for again. */
  readonly retried: number;
  /** Calls that had not settled a second after their deadline. */
  readonly hung: number;
  /** Events that are in the log more than once. */
  readonly duplicates: number;
  /** Acknowledged events that are not where the acknowledgement said. */
  readonly lost: number;
}

/**
 * Appends `count` batches over several streams at once, one call in ten meeting a fault, and asks again with the same ids
 * and the same revision until the outcome is known; then compares the log with what was acknowledged.
 */
const faultedAppends = async (count: number, seed: number): Promise<FaultedAppends> => {
  const double = await EventStoreDbDouble.start();
  const store = await openEventStoreDb(double.url, { deadlineMs: DEADLINE_MS });
  const random = seededRandom(seed);
  double.faults.random({ seed, probability: 0.1, faults: FAULTS, rpcs: ['append', 'read'] });
  const acknowledged: { readonly id: string; readonly place: string }[] = [];
  let [left, unknown, retried, hung] = [count, 0, 0, 0];

  const attempt = async (append: () => Promise<AppendOutcome>): Promise<AppendOutcome> => {
    const late = new AbortController();
    const outcome = await Promise.race([
      append(),
      sleep(DEADLINE_MS + GRACE_MS, null, { signal: late.signal }).catch(() => null),
    ]);
    late.abort();
    if (outcome === null) hung++;
    return outcome ?? { kind: 'outcome-unknown', reason: 'hung' };
  };

  const write = async (stream: StreamName): Promise<void> => {
    for (let revision = NO_STREAM; left-- > 0;) {
      const events = newBatch(1 + Math.floor(random() * 3));
      let outcome = await attempt(() => store.append(stream, revision, events));
      for (let tries = 1; outcome.kind === 'outcome-unknown'; tries++) {
        if (tries === 1) retried++;
        if (tries > MOST_TRIES) throw new Error(`gave up on ${stream}: ${outcome.reason}`);
        unknown++;
        outcome = await attempt(() => store.append(stream, revision, events));
      }
      if (outcome.kind !== 'appended') throw new Error(`${stream} at ${revision}: ${outcome.kind}`);
      events.forEach(({ id }, i) => acknowledged.push({ id, place: `${stream}@${revision + 1 + i}` }));
      revision = outcome.revision;
    }
  };

  try {
    await Promise.all(Array.from({ length: WRITERS }, () => write(`sak-lier.${randomUUID()}` as StreamName)));
    double.faults.calm();
    const written = double.log.all.filter((event) => event.stream.startsWith('sak-'));
    const places = new Map(written.map((event) => [`${event.stream}@${event.revision}`, event.id]));
    return {
      appends: count,
      unknown,
      retried,
      hung,
      duplicates: written.length - new Set(written.map((event) => event.id)).size,
      lost: acknowledged.filter(({ id, place }) => places.get(place) !== id).length,
    };
  } finally {
    double.thaw();
    await store.close();
    await double.stop();
  }
};

/** Appends whose answers are cut, lost or held back, and that are asked again. */
export const faults: Experiment = {
  what: 'appends with faults, EventStoreDB',
  times: { full: 2_000, short: 120 },
  run: async (times, seed, onDone) => {
    const { appends, hung, duplicates, lost, unknown, retried } = await faultedAppends(times, seed);
    onDone(appends);
    return {
      done: appends,
      broken: { hung, doubled: duplicates, lost, 'no fault struck': unknown > 0 ? 0 : 1 },
      seen: { unknown, retried },
    };
  },
};
