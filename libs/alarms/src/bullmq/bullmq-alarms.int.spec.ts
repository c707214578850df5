import { randomUUID } from 'node:crypto';
import type { Clock, Instant } from '@saksgang/kernel';
import { Redis } from 'ioredis';
import { alarmsContract, Bell, from } from '../contract/alarms.contract';
import { BullMqAlarms } from './bullmq-alarms';

/** The private server that `npm test` has started. */
const URL = process.env['TEST_REDIS_URL'] ?? '';
const clock: Clock = { now: () => new Date().toISOString() as Instant };

const open = (prefix: string = randomUUID()): BullMqAlarms =>
  new BullMqAlarms({ url: URL, clock, prefix, onError: () => undefined });

alarmsContract('BullMQ on Redis', () => {
  const alarms = open();
  return Promise.resolve({ alarms, dispose: () => alarms.close() });
});

describe('the alarm clock that processes share', () => {
  let redis: Redis;
  beforeAll(() => (redis = new Redis(URL)));
  afterAll(() => redis.quit());

  /** As FLUSHALL does to an installation, without touching the other tests on the same server. */
  const wipe = async (prefix: string): Promise<void> => {
    const keys = await redis.keys(`${prefix}:*`);
    if (keys.length > 0) await redis.del(keys);
  };

  it('rings each alarm in one of them', async () => {
    const prefix = randomUUID();
    const [a, b] = [open(prefix), open(prefix)];
    const bell = new Bell();
    const mange = Array.from({ length: 200 }, (_, i) => ({ id: `frist-${i}`, naar: from(i % 50) }));
    await a.wind(mange);
    await b.wind(mange);
    await a.start(bell.ring);
    await b.start(bell.ring);
    for (const { id } of mange) await bell.until(id);
    await Promise.all([a.close(), b.close()]);
    expect(bell.rung).toHaveLength(mange.length);
  });

  it('loses its mark with its alarms when Redis is emptied, and can be wound again', async () => {
    const prefix = randomUUID();
    const alarms = open(prefix);
    const bell = new Bell();
    await alarms.start(bell.ring);
    await alarms.setMark('merke');
    await alarms.wind([{ id: 'a', naar: from(3_600_000) }]);
    await wipe(prefix);
    expect(await alarms.mark()).toBeNull();
    expect((await alarms.waiting()).size).toBe(0);
    await alarms.wind([{ id: 'a', naar: from(50) }]);
    await bell.until('a');
    await alarms.close();
  });

  it('keeps nothing but ids in Redis', async () => {
    const prefix = randomUUID();
    const alarms = open(prefix);
    await alarms.wind([{ id: 'frist-lier-1', naar: from(3_600_000) }]);
    const job = await redis.hgetall(`${prefix}:varsler:frist-lier-1`);
    expect(job['data']).toBe('null');
    await alarms.close();
  });
});
