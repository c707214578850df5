import { Redis } from 'ioredis';
import { redisProblems } from './redis-settings';

/** The private server that `npm test` has started. */
const URL = process.env['TEST_REDIS_URL'] ?? '';

describe('the settings of a Redis that is to hold alarms', () => {
  let redis: Redis;
  beforeAll(() => (redis = new Redis(URL)));
  afterEach(async () => {
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    await redis.config('SET', 'appendonly', 'yes');
  });
  afterAll(() => redis.quit());

  it('has nothing to say of one that keeps everything', async () => {
    expect(await redisProblems(URL)).toEqual([]);
  });

  it('names a policy that throws keys away, and a server that keeps nothing on disk', async () => {
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    await redis.config('SET', 'appendonly', 'no');
    expect(await redisProblems(URL)).toEqual([
      expect.stringContaining('maxmemory-policy allkeys-lru'),
      expect.stringContaining('appendonly no'),
    ]);
  });

  it('says when nobody answers, without the password of the address', async () => {
    const [problem] = await redisProblems('redis://:hemmelig@127.0.0.1:1');
    expect(problem).toMatch(/Redis på redis:\/\/127\.0\.0\.1:1 svarer ikke/);
    expect(problem).not.toContain('hemmelig');
  });
});
