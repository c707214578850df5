import { Redis } from 'ioredis';

const CONNECT_MS = 3000;

/**
 * What must be put right before a Redis can hold alarms, as sentences; none when it is as it should be. Redis is an alarm
 * clock that may be lost and is wound up again from the log, but it must not throw alarms away by itself.
 */
export const redisProblems = async (url: string): Promise<readonly string[]> => {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: CONNECT_MS, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return [
      ...(await settingProblem(
        redis,
        'maxmemory-policy',
        'noeviction',
        'ellers kan Redis kaste frister når minnet er fullt',
      )),
      ...(await settingProblem(
        redis,
        'appendonly',
        'yes',
        'ellers må alle frister lages på nytt når Redis starter om',
      )),
    ];
  } catch (error) {
    return [
      `Redis på ${address(url)} svarer ikke (${(error as Error).message}). Start Redis, eller rett REDIS_URL.`,
    ];
  } finally {
    redis.disconnect();
  }
};

const settingProblem = async (
  redis: Redis,
  name: string,
  wanted: string,
  why: string,
): Promise<readonly string[]> => {
  const [, value] = await redis.config('GET', name);
  return value === wanted ? [] : [`Redis har ${name} ${value}; den må ha ${wanted}, ${why}.`];
};

/** The address without the password that may be in it. */
const address = (url: string): string => url.replace(/\/\/[^@/]*@/, '//');
