import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SqliteEventStore } from '@saksgang/event-store';
import { writeLierLog } from '../bench/lier-log';
import { dump } from '../doubles/counted-views';
import { seededRandom } from '../doubles/seeded-random';
import { Child } from './children/child';
import { inFolder, type Experiment } from './experiment';
import { catchUp } from './real-views';

const FACTS = 5_000;

const forget = (folder: string): void => {
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `visninger.db${end}`), { force: true });
};

/** Lets the views run for a while; false when they came to the end before they could be killed. */
const killedAfter = async (folder: string, ms: number): Promise<boolean> => {
  let done = false;
  const child = Child.start<{ readonly done?: true }>('reader.ts', [folder], (message) => {
    if (message.done) done = true;
  });
  await child.next();
  await sleep(ms);
  try {
    await child.kill();
    return !done;
  } catch (error) {
    if (!done) throw error;
    return false;
  }
};

/** The process that keeps the views is killed (SIGKILL) on its way through the log, again and again until it is through. */
export const killedViews: Experiment = {
  what: 'views killed with kill -9',
  times: { full: 50, short: 2 },
  run: (times, seed, onDone) =>
    inFolder(async (folder) => {
      const random = seededRandom(seed);
      const store = SqliteEventStore.open(folder);
      await writeLierLog(store, FACTS);
      const before = performance.now();
      await catchUp(folder, store);
      const whole = performance.now() - before;
      const clean = dump(folder);
      await store.close();
      let [done, rounds, unlike] = [0, 0, 0];
      forget(folder);
      const finish = async (): Promise<void> => {
        const again = SqliteEventStore.open(folder);
        await catchUp(folder, again);
        await again.close();
        if (dump(folder) !== clean) unlike++;
        rounds++;
        forget(folder);
      };
      while (done < times) {
        if (await killedAfter(folder, random() * whole)) onDone(++done);
        else await finish();
      }
      await finish();
      return { done, broken: { 'unlike a clean run': unlike }, seen: { rounds, facts: FACTS } };
    }),
};
