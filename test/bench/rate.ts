import type { Figures } from './subject';

/** How long a rate is measured. */
export const SECONDS = 3;

const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0;

/** Does the work over and over from a number of callers at once until the time is up. */
export const rate = async (
  callers: number,
  work: (caller: number, turn: number) => Promise<unknown>,
): Promise<Figures> => {
  const took: number[] = [];
  const cpu = process.cpuUsage();
  const started = performance.now();
  const end = started + SECONDS * 1000;
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let turn = 0; performance.now() < end; turn++) {
        const before = performance.now();
        await work(caller, turn);
        took.push(performance.now() - before);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  took.sort((a, b) => a - b);
  return {
    perSecond: took.length / seconds,
    p50ms: percentile(took, 0.5),
    p99ms: percentile(took, 0.99),
    cpuUs: (user + system) / took.length,
  };
};

/** The rate of work that is done `count` times in one go. */
export const timed = async (work: () => Promise<number>): Promise<Figures> => {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const count = await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: count / seconds, seconds, cpuUs: (user + system) / count };
};
