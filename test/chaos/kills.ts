import { setTimeout as sleep } from 'node:timers/promises';
import { SqliteEventStore } from '@saksgang/event-store';
import { seededRandom } from '../doubles/seeded-random';
import { wholeLog } from './batches';
import { Child } from './children/child';
import type { FromWriter } from './children/writer';
import { examine, type Acknowledged } from './examine';
import { inFolder, type Experiment, type Result } from './experiment';

const LIVES_OF_A_LOG = 20;
const LONGEST_LIFE_MS = 60;
const LONGEST_START_MS = 400;
const REOPEN_WITHIN_MS = 2_000;

/** One life of a process that writes: what it was answered before it was killed, at a moment nobody knew. */
const oneLife = async (folder: string, random: () => number): Promise<readonly Acknowledged[]> => {
  const answered: Acknowledged[] = [];
  const child = Child.start<FromWriter>('writer.ts', [folder], (message) => {
    if (!('open' in message)) answered.push(message);
  });
  // One in ten dies on its way up, perhaps in the middle of opening what the last one left.
  if (random() < 0.1) await sleep(random() * LONGEST_START_MS);
  else await child.next().then(() => sleep(random() * LONGEST_LIFE_MS));
  await child.kill();
  return answered;
};

const oneLog = (lives: number, random: () => number, onLife: () => void) =>
  inFolder(async (folder) => {
    const answered: Acknowledged[] = [];
    const broken = { lost: 0, halves: 0, doubled: 0, disordered: 0 };
    let [slowest, slow] = [0, 0];
    for (let life = 0; life < lives; life++) {
      answered.push(...(await oneLife(folder, random)));
      const before = performance.now();
      const store = SqliteEventStore.open(folder);
      await store.head();
      const ms = performance.now() - before;
      slowest = Math.max(slowest, ms);
      if (ms > REOPEN_WITHIN_MS) slow++;
      const found = examine(await wholeLog(store), answered);
      for (const [what, n] of Object.entries(found)) broken[what as keyof typeof found] += n;
      await store.close();
      onLife();
    }
    return { broken, slowest, slow, acknowledged: answered.reduce((sum, { ids }) => sum + ids.length, 0) };
  });

/** The process that writes is killed (SIGKILL) in the middle of its appends. */
export const kills: Experiment = {
  what: 'kill -9 during appends',
  times: { full: 1_000, short: 8 },
  run: async (times, seed, onDone): Promise<Result> => {
    const random = seededRandom(seed);
    const broken: Record<string, number> = {};
    let [done, acknowledged, slowest, slow] = [0, 0, 0, 0];
    while (done < times) {
      const log = await oneLog(Math.min(LIVES_OF_A_LOG, times - done), random, () => onDone(++done));
      for (const [what, n] of Object.entries(log.broken)) broken[what] = (broken[what] ?? 0) + n;
      acknowledged += log.acknowledged;
      slowest = Math.max(slowest, log.slowest);
      slow += log.slow;
    }
    const late = { 'slow to open': slow };
    return { done, broken, late, seen: { acknowledged, 'ms slowest open': Math.round(slowest) } };
  },
};
