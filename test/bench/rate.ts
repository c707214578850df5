import type { Figures } from './subject';

/** How long a rate is measured. */
export const SECONDS = 3;
const WARM_UP_SECONDS = 1;

const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0;

/** Does the work over and over from a number of callers at once, first uncounted until it is warm, then counted. */
export const rate = async (
  callers: number,
  work: (caller: number, turn: number) => Promise<unknown>,
): Promise<Figures> => {
  const turns = Array.from({ length: callers }, () => 0);
  const workFor = async (seconds: number, onDone: (ms: number) => void): Promise<void> => {
    const end = performance.now() + seconds * 1000;
    const call = async (caller: number): Promise<void> => {
      for (let before = performance.now(); before < end;) {
        await work(caller, turns[caller]!++);
        const after = performance.now();
        onDone(after - before);
        before = after;
      }
    };
    await Promise.all(turns.map((_, caller) => call(caller)));
  };
  await workFor(WARM_UP_SECONDS, () => undefined);
  const took: number[] = [];
  const cpu = process.cpuUsage();
  const started = performance.now();
  await workFor(SECONDS, (ms) => took.push(ms));
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  took.sort((x, y) => x - y);
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
