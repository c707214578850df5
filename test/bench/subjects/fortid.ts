import { join } from 'node:path';
import { SqliteEventStore } from '@saksgang/event-store';
import { osloDato } from '@saksgang/kernel';
import { eventReader } from '@saksgang/oppstart';
import { ReadStore, type AsOf } from '@saksgang/read-store';
import { oppdragene, oppdragsregister } from '@saksgang/register';
import { KOMMUNE } from '../facts';
import { livedAt, writeLivedLog } from '../lived-log';
import type { Figures, Seed, Subjects } from '../subject';

const OPPDRAG = 2000;
const FACTS_EACH = 100;
const POINTS = 200;

const openViews = async (folder: string) => {
  const store = SqliteEventStore.open(folder);
  const readStore = new ReadStore({
    file: join(folder, 'visninger.db'),
    store,
    projections: [oppdragsregister],
    reader: eventReader,
    onError: (error) => {
      throw error;
    },
  });
  await readStore.start();
  if (!(await readStore.caughtUp(600_000))) throw new Error('the view did not come to the end of the log');
  const close = async () => {
    await readStore.close();
    await store.close();
  };
  return { readStore, close };
};

const seed: Seed = {
  name: 'fortid',
  make: async (folder) => {
    const store = SqliteEventStore.open(folder);
    await writeLivedLog(store, KOMMUNE, { oppdrag: OPPDRAG, factsEach: FACTS_EACH });
    await store.close();
    await (await openViews(folder)).close();
  },
};

/** Points all over the log, by either clock and by both, in an order that goes back and forth. */
const points: readonly AsOf[] = Array.from({ length: POINTS }, (_, n): AsOf => {
  const [one, other] = [livedAt(((n * 37) % 101) / 101), livedAt(((n * 61) % 97) / 97)];
  if (n % 3 === 0) return { gjelder: null, kjent: one };
  if (n % 3 === 1) return { gjelder: osloDato(one), kjent: null };
  return { gjelder: osloDato(one), kjent: other };
});

/** The register of an HP with 200 000 facts as it was, at one point after another. The first of them is not counted. */
const newPasts = async (folder: string): Promise<Figures> => {
  const { readStore, close } = await openViews(folder);
  const msFor = (asOf: AsOf): number => {
    const before = performance.now();
    readStore.read(oppdragsregister, KOMMUNE, KOMMUNE, oppdragene, asOf);
    return performance.now() - before;
  };
  const [firstMs = NaN, ...rest] = points.map(msFor);
  const sorted = rest.sort((a, b) => a - b);
  await close();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return { ms: at(1), p50ms: at(0.5), p99ms: at(0.99), firstMs };
};

export const fortid: Subjects = { fortid: { seed, run: newPasts } };
