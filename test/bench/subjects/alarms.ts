import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BullMqAlarms } from '@saksgang/alarms';
import { systemClock } from '@saksgang/commands';
import type { Instant } from '@saksgang/kernel';
import { RedisServer } from '../../doubles/redis';
import { rate, SECONDS } from '../rate';
import type { Figures, Subject, Subjects } from '../subject';

const CALLERS = 32;
const HOUR_MS = 3_600_000;
const DUE_AT_ONCE = 10_000;
/** Time enough to wind them all before they fall due. */
const AHEAD_MS = 8_000;
const LATE_PER_SECOND = 50;
const LATE_SECONDS = 10;

const from = (ms: number): Instant => new Date(Date.now() + ms).toISOString() as Instant;

/** Does some work with an alarm clock on a Redis of its own. */
const clock = (work: (alarms: BullMqAlarms) => Promise<Figures>): Subject => ({
  run: async () => {
    const redis = await RedisServer.start();
    const onError = (error: unknown): void => {
      throw error;
    };
    const alarms = new BullMqAlarms({ url: redis.url, clock: systemClock, onError });
    const figures = await work(alarms);
    await alarms.close();
    await redis.stop();
    return figures;
  },
});

const raw = (what: string): Subject => ({
  run: async () => {
    const redis = await RedisServer.start();
    const script = join(__dirname, '..', 'peers', 'raw-bullmq.mjs');
    const { status, stdout } = spawnSync(process.execPath, [script, what, redis.url, String(SECONDS)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await redis.stop();
    if (status !== 0) throw new Error(`raw-bullmq ${what} ended with ${status}`);
    return JSON.parse(stdout) as Figures;
  },
});

const windAndCancel = (alarms: BullMqAlarms): Promise<Figures> => {
  const naar = from(HOUR_MS);
  return rate(CALLERS, async (caller, turn) => {
    const id = `frist-${caller}-${turn}`;
    await alarms.wind([{ id, naar }]);
    await alarms.cancel([id]);
  });
};

/** Winds alarms, and says how late each of them rang, in milliseconds. */
const lateness = async (alarms: BullMqAlarms, times: readonly Instant[]): Promise<readonly number[]> => {
  const late: number[] = [];
  let done = (): void => undefined;
  const all = new Promise<void>((resolve) => (done = resolve));
  await alarms.start((id) => {
    late.push(Date.now() - Date.parse(times[Number(id.slice('frist-'.length))] ?? ''));
    if (late.length === times.length) done();
    return Promise.resolve();
  });
  await alarms.wind(times.map((naar, n) => ({ id: `frist-${n}`, naar })));
  if (times.some((naar) => Date.parse(naar) <= Date.now()))
    throw new Error('some fell due before all were wound');
  await all;
  return late.sort((a, b) => a - b);
};

const dueAtOnce = async (alarms: BullMqAlarms): Promise<Figures> => {
  const naar = from(AHEAD_MS);
  const late = await lateness(alarms, Array<Instant>(DUE_AT_ONCE).fill(naar));
  return { perSecond: (DUE_AT_ONCE / (late.at(-1) ?? NaN)) * 1_000 };
};

const overTime = async (alarms: BullMqAlarms): Promise<Figures> => {
  const count = LATE_PER_SECOND * LATE_SECONDS;
  const times = Array.from({ length: count }, (_, n) => from(2_000 + (n * 1_000) / LATE_PER_SECOND));
  const late = await lateness(alarms, times);
  const p99 = late[Math.floor(count * 0.99)] ?? NaN;
  return { ms: p99, p50ms: late[Math.floor(count * 0.5)] ?? NaN, p99ms: p99 };
};

export const alarms: Subjects = {
  'alarms-wound': clock(windAndCancel),
  'alarms-wound-raw': raw('wind'),
  'alarms-due': clock(dueAtOnce),
  'alarms-due-raw': raw('due'),
  'alarms-late': clock(overTime),
  'alarms-on-time': { run: async () => ({ ms: 0 }) },
};
