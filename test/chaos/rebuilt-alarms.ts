import { SqliteEventStore } from '@saksgang/event-store';
import { Postkontor } from '../doubles/postkontor';
import { RedisServer } from '../doubles/redis';
import type { Experiment } from './experiment';
import { rebuilt } from './lost-alarms';
import { soonDue, TestedVarsling, writeOppdrag } from './varsling';

const WITHIN_MS = 60_000;

/** The alarms of very many frister are lost at once. */
export const rebuiltAlarms: Experiment = {
  what: 'frister whose alarms are lost at once',
  times: { full: 100_000, short: 1_000 },
  run: async (times, _seed, onDone) => {
    const [redis, post, store] = [
      await RedisServer.start(),
      await Postkontor.aapne(),
      SqliteEventStore.inMemory(),
    ];
    await writeOppdrag(store, 0, times, soonDue());
    onDone(times / 2);
    const options = { store, redisUrl: redis.url, smtpUrl: post.url, lockMs: 30_000, taalmodighetMs: 0 };
    const varsling = await TestedVarsling.start(options);
    const first = await rebuilt(varsling, 3 * WITHIN_MS);
    await redis.flush();
    const ms = await rebuilt(varsling, 3 * WITHIN_MS);
    const alarms = (await varsling.wanted()).size;
    await varsling.close();
    await Promise.all([redis.stop(), post.steng(), store.close()]);
    onDone(times);
    return {
      done: times,
      broken: { lost: alarms < times ? 1 : 0 },
      late: { 'slow to rebuild': ms > WITHIN_MS ? 1 : 0 },
      seen: { alarms, 'ms first': Math.round(first), 'ms rebuilt': Math.round(ms) },
    };
  },
};
