import { setTimeout as sleep } from 'node:timers/promises';
import { SqliteEventStore } from '@saksgang/event-store';
import { osloDato, plussDager } from '@saksgang/kernel';
import { Postkontor } from '../doubles/postkontor';
import { RedisServer } from '../doubles/redis';
import { seededRandom } from '../doubles/seeded-random';
import type { Experiment, Result } from './experiment';
import { soonDue, messagesOf, TestedVarsling, writeOppdrag } from './varsling';
import { arbeidsklokke } from '../doubles/arbeidsklokke';

const FRISTER = 1_000;
const DUE_PER_TURN = 5;
const REBUILT_WITHIN_MS = 5_000;
const PATIENCE_MS = 60_000;
/** How long a process is waited for that has claimed a reminder. Longer than a mail may take here. */
const TAALMODIGHET_MS = 3_000;
const LOCK_MS = 1_000;
/** Each tenth pause is a long one: so that a full run has some, and the short one of the tests has none. */
const LONG_PAUSE_MS = 60_000;
const PAUSES_TO_A_LONG_ONE = 10;

/** Something that befalls Redis, for the nth time; resolves when it is there again. */
type Trouble = (redis: RedisServer, random: () => number, nth: number) => Promise<unknown>;

/** How long until every wanted alarm is in the clock again. */
export const rebuilt = async (varsling: TestedVarsling, patienceMs = PATIENCE_MS): Promise<number> => {
  const before = performance.now();
  for (let asked = before; ; asked = performance.now()) {
    const [waiting, wanted] = [await varsling.alarms.waiting(), await varsling.wanted()];
    const now = performance.now();
    if ([...wanted.keys()].every((id) => waiting.has(id))) return now - before;
    if (now - before > patienceMs) return Infinity;
    // Asking costs what it takes: the clock is to be wound meanwhile.
    await sleep(20 + 2 * (now - asked));
  }
};

/** Two processes share a Redis that meets trouble again and again, while reminders fall due. */
const troubled =
  (trouble: Trouble): Experiment['run'] =>
  async (times, seed, onDone): Promise<Result> => {
    const random = seededRandom(seed);
    const [redis, post, store] = [
      await RedisServer.start(),
      await Postkontor.aapne(),
      SqliteEventStore.inMemory(),
    ];
    await writeOppdrag(store, 0, FRISTER, soonDue());
    const options = { store, redisUrl: redis.url, smtpUrl: post.url, lockMs: LOCK_MS };
    const start = () => TestedVarsling.start({ ...options, taalmodighetMs: TAALMODIGHET_MS });
    const [one, other] = [await start(), await start()];
    await rebuilt(one);
    const due = osloDato(arbeidsklokke.now());
    const count = (n: number): number => post.mottatt.filter(({ id }) => id.startsWith(messagesOf(n))).length;
    let [slowest, slow, made] = [0, 0, 0];
    try {
      for (let done = 0; done < times;) {
        for (let i = 0; i < DUE_PER_TURN; i++) await one.settFrist(made++ % FRISTER, plussDager(due, 10));
        await sleep(random() * 1_500);
        await trouble(redis, random, done + 1);
        const ms = await rebuilt(one);
        slowest = Math.max(slowest, ms);
        if (ms > REBUILT_WITHIN_MS) slow++;
        onDone(++done);
      }
      const asked = Array.from({ length: Math.min(made, FRISTER) }, (_, n) => n);
      for (let waited = 0; waited < PATIENCE_MS && asked.some((n) => count(n) === 0); waited += 100)
        await sleep(100);
      // What comes twice may come late.
      await sleep(TAALMODIGHET_MS + 2 * LOCK_MS);
      const ids = post.mottatt.map(({ id }) => id);
      return {
        done: times,
        broken: {
          lost: asked.filter((n) => count(n) === 0).length,
          'sent twice': ids.length - new Set(ids).size,
        },
        late: { 'slow to rebuild': slow },
        seen: { sent: ids.length, alarms: (await one.wanted()).size, 'ms slowest': Math.round(slowest) },
      };
    } finally {
      await Promise.all([one.close(), other.close()]);
      await Promise.all([redis.stop(), post.steng(), store.close()]);
    }
  };

export const wipedRedis: Experiment = {
  what: 'Redis emptied (FLUSHALL), 1 000 frister',
  times: { full: 200, short: 4 },
  run: troubled((redis) => redis.flush()),
};

export const restartedRedis: Experiment = {
  what: 'Redis killed and started empty',
  times: { full: 40, short: 2 },
  run: troubled((redis) => redis.loseAll()),
};

export const pausedRedis: Experiment = {
  what: 'Redis stopped or paused, longer than a lock, each tenth time 60 s',
  times: { full: 40, short: 2 },
  run: troubled(async (redis, random, nth) => {
    const ms = nth % PAUSES_TO_A_LONG_ONE === 0 ? LONG_PAUSE_MS : 2 * LOCK_MS + random() * LOCK_MS;
    if (random() < 0.5) return redis.standStill(ms);
    await redis.pauseClients(Math.round(ms));
    await sleep(ms);
  }),
};
