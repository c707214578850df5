import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteEventStore, type EventStore, type StoredEvent } from '@saksgang/event-store';
import { dump, tamper } from '../doubles/counted-views';
import { DisturbedStore } from '../doubles/disturbed-store';
import { writeLierLog } from '../bench/lier-log';
import { inFolder, type Experiment } from './experiment';
import { catchUp, realViews } from './real-views';
import { wholeLog } from './batches';

/** A log that gives its facts one at a time, and no more after a position. */
async function* oneByOneUntil(
  batches: AsyncIterable<readonly StoredEvent[]>,
  last: string,
): AsyncIterable<readonly StoredEvent[]> {
  for await (const batch of batches)
    for (const event of batch) {
      yield [event];
      if (event.position >= last) return;
    }
}

const viewsUntil = (folder: string, store: EventStore, last: string, onError?: (error: unknown) => void) => {
  const ending = new DisturbedStore(store);
  ending.following = (batches) => oneByOneUntil(batches, last);
  return realViews(folder, ending, onError);
};

/** Stops when the step is done, and before the next. */
const stoppedAfter = async (folder: string, store: EventStore, at: string): Promise<void> => {
  const views = viewsUntil(folder, store, at);
  await views.start();
  await views.passed(at, 60_000);
  await views.close();
};

/** Stops in the step: its rows are written, and its checkpoint cannot be. */
const stoppedIn = async (folder: string, store: EventStore, at: string): Promise<void> => {
  let stopped = (): void => {};
  const isStopped = new Promise<void>((resolve) => (stopped = resolve));
  const views = viewsUntil(folder, store, at, () => stopped());
  tamper(
    folder,
    `create trigger full before insert on sjekkpunkt when new.posisjon = '${at}' begin select raise(abort, 'full'); end`,
  );
  await views.start();
  await isStopped;
  await views.close();
  tamper(folder, 'drop trigger full');
};

/** The views are stopped in and after each fact of a log, and then go on: they must be as if nothing had been. */
export const stoppedViews: Experiment = {
  what: 'views stopped in and after each fact',
  times: { full: 500, short: 12 },
  run: (times, _seed, onDone) =>
    inFolder(async (folder) => {
      const whole = SqliteEventStore.open(join(folder, 'hele'));
      await writeLierLog(whole, times);
      const store = SqliteEventStore.open(join(folder, 'logg'));
      const log = (await wholeLog(whole)).slice(0, times);
      for (const { stream, revision, id, type, data, metadata } of log)
        await store.append(stream, revision - 1, [{ id, type, data, metadata } as never]);
      await whole.close();
      await catchUp(folder, store);
      const clean = dump(folder);
      let unlike = 0;
      for (const [i, { position }] of (await wholeLog(store)).entries()) {
        for (const stop of [stoppedIn, stoppedAfter]) {
          rmSync(join(folder, 'visninger.db'));
          await stop(folder, store, position);
          await catchUp(folder, store);
          if (dump(folder) !== clean) unlike++;
        }
        onDone(i + 1);
      }
      await store.close();
      return { done: log.length, broken: { 'unlike a clean run': unlike }, seen: { stops: 2 * log.length } };
    }),
};
