import { openEventStoreDb, SqliteEventStore, type EventStore } from '@saksgang/event-store';
import { ForkedDouble } from '../doubles/eventstoredb/fork';
import { seededRandom } from '../doubles/seeded-random';
import { newBatch, nthStream, wholeLog } from './batches';
import { Child } from './children/child';
import type { Finish, Race } from './children/racer';
import type { Refused } from './children/second-process';
import { examine, type Acknowledged } from './examine';
import { inFolder, type Experiment, type Result } from './experiment';

const STREAMS = 20;
const FEWEST = 2;
const MOST = 8;
const LARGEST = 3;

/** Lets some callers append at the same revision at once, and answers with how each fared. */
type Start = (race: Race, callers: number) => Promise<readonly Finish[]>;

/** Races over some streams, each at the revision that the last one there ended with. */
const race = async (times: number, random: () => number, start: Start, onDone: () => void) => {
  const revisions = new Map<number, number>();
  const answered: Acknowledged[] = [];
  const broken = { 'not one winner': 0, 'loser told wrong': 0 };
  let callers = 0;
  for (let n = 0; n < times; n++) {
    const stream = Math.floor(random() * STREAMS);
    const revision = revisions.get(stream) ?? -1;
    const of = 1 + Math.floor(random() * LARGEST);
    const finishes = await start(
      { stream, revision, of },
      FEWEST + Math.floor(random() * (MOST - FEWEST + 1)),
    );
    callers += finishes.length;
    const winners = finishes.filter(({ outcome }) => outcome.kind === 'appended');
    const after = revision + of;
    const told = ({ outcome }: Finish): boolean =>
      outcome.kind === 'wrong-revision' && outcome.current === after;
    if (winners.length !== 1) broken['not one winner']++;
    if (!finishes.every((finish) => winners.includes(finish) || told(finish))) broken['loser told wrong']++;
    answered.push(...winners.map(({ ids }) => ({ stream: nthStream(stream), from: revision + 1, ids })));
    revisions.set(stream, after);
    onDone();
  }
  return { answered, broken, callers };
};

const judged = async (
  store: EventStore,
  done: number,
  { answered, broken, callers }: Awaited<ReturnType<typeof race>>,
): Promise<Result> => ({
  done,
  broken: { ...broken, ...examine(await wholeLog(store), answered) },
  seen: { callers },
});

/** Some turns of the event loop: callers then meet in one commit, or in several that follow each other. */
const turnsPass = async (turns: number): Promise<void> => {
  for (let n = 0; n < turns; n++) await new Promise(setImmediate);
};

const callersInOneProcess =
  (store: EventStore, random: () => number): Start =>
  ({ stream, revision, of }, callers) =>
    Promise.all(
      Array.from({ length: callers }, async () => {
        const events = newBatch(of);
        await turnsPass(Math.floor(random() * 3));
        const outcome = await store.append(nthStream(stream), revision, events);
        return { outcome, ids: events.map((e) => e.id) };
      }),
    );

/** Whether a second process is kept out by name, with a sentence that names the folder. */
const secondIsKeptOut = async (folder: string): Promise<boolean> => {
  const child = Child.start<{ readonly refused: Refused | null }>('second-process.ts', [folder]);
  const { refused } = await child.next();
  await child.ended();
  return refused?.name === 'DataFolderInUse' && refused.message.includes(folder);
};

/** Callers of one process race for the next revision of a stream in the embedded log. */
export const racesInOneProcess: Experiment = {
  what: 'races of 2 to 8 callers, embedded',
  times: { full: 10_000, short: 300 },
  run: (times, seed, onDone) =>
    inFolder(async (folder) => {
      const store = SqliteEventStore.open(folder);
      let done = 0;
      const random = seededRandom(seed);
      const races = await race(times, random, callersInOneProcess(store, random), () => onDone(++done));
      const result = await judged(store, times, races);
      const keptOut = await secondIsKeptOut(folder);
      await store.close();
      return { ...result, broken: { ...result.broken, 'second process let in': keptOut ? 0 : 1 } };
    }),
};

/** Processes race for the next revision of a stream, over the network. */
export const racesOfProcesses: Experiment = {
  what: 'races of 2 to 8 processes, EventStoreDB',
  times: { full: 10_000, short: 60 },
  run: async (times, seed, onDone) => {
    const double = await ForkedDouble.start();
    const racers = Array.from({ length: MOST }, () => Child.start<Finish>('racer.ts', [double.url]));
    await Promise.all(racers.map((racer) => racer.next()));
    const start: Start = (one, callers) =>
      Promise.all(
        racers.slice(0, callers).map((racer) => {
          const finish = racer.next();
          racer.tell(one);
          return finish;
        }),
      );
    const store = await openEventStoreDb(double.url);
    try {
      let done = 0;
      return await judged(store, times, await race(times, seededRandom(seed), start, () => onDone(++done)));
    } finally {
      await Promise.all(racers.map((racer) => racer.kill()));
      await store.close();
      await double.stop();
    }
  },
};
