import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from './projection-runner';
import { dump, tallene, Views } from '../../../test/doubles/counted-views';
import { DisturbedStore } from '../../../test/doubles/disturbed-store';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { ASKER, fact, LIER, logIn, write } from '../../../test/doubles/written-log';

const FACTS = 2_500;

describe('a rebuild of the views', () => {
  const folder = temporaryFolder();
  let store: DisturbedStore;
  let views: Views;
  beforeEach(async () => {
    store = new DisturbedStore(logIn(folder()).open());
    const facts = Array.from({ length: FACTS }, (_, i) => fact(i + 1));
    for (let i = 0; i < FACTS; i += 100)
      await write(store, i % 300 ? LIER : ASKER, ...facts.slice(i, i + 100));
    views = await Views.start(folder(), store, [tallene(), tallene('andre')]);
  });
  afterEach(async () => {
    await views.stop();
    await store.close();
  });

  /** Does something once, when the log has been folded to its end for the first time. */
  const atTheEnd = (act: () => Promise<unknown>) => {
    store.reading = async (page) => {
      if (page.length > 0) return page;
      store.reading = async (next) => next;
      await act();
      return page;
    };
  };

  it('gives the rows that following the log gave, byte for byte', async () => {
    await views.stop();
    const incremental = dump(folder());
    views = await Views.start(folder(), store, views.projections);
    await views.readStore.rebuild(() => {});
    await views.readStore.rebuild(() => {});
    await views.stop();
    expect(dump(folder())).toBe(incremental);
    views = await Views.start(folder(), store, views.projections);
    expect(views.rekke(LIER).length + views.rekke(ASKER).length).toBe(FACTS);
  });

  it('says how far it has come, while the old views answer', async () => {
    const before = views.rekke(LIER);
    const progress: Progress[] = [];
    await views.readStore.rebuild((p) => {
      progress.push(p);
      expect(views.rekke(LIER)).toEqual(before);
    });
    const ofOne = (name: string) => progress.filter((p) => p.projeksjon === name);
    expect(ofOne('tallene').map((p) => p.behandlet)).toEqual([1000, 2000, FACTS]);
    expect(progress.every((p) => p.totalt === FACTS)).toBe(true);
    expect(ofOne('andre')).toHaveLength(3);
    expect(views.rekke(LIER)).toEqual(before);
  });

  it('takes in what is written meanwhile, and goes on following', async () => {
    let writing = Promise.resolve('');
    await views.readStore.rebuild(({ behandlet }) => {
      writing = writing.then(() => write(store, LIER, fact(10_000 + behandlet)));
    });
    expect(await views.readStore.passed(await writing, 5_000)).toBe(true);
    const last = await write(store, LIER, fact(99_999));
    expect(await views.readStore.passed(last, 5_000)).toBe(true);
    for (const nr of [0, 1]) {
      expect(views.rekke(LIER, nr).slice(-7)).toHaveLength(7);
      expect(views.rekke(LIER, nr).at(-1)).toBe(99_999);
      expect(views.rekke(LIER, nr).filter((til) => til >= 10_000)).toHaveLength(7);
    }
  });

  it('lets whoever waits for a position have it, also while the views change places', async () => {
    let waited = Promise.resolve(false);
    atTheEnd(async () => {
      const last = await write(store, LIER, fact(99_999));
      waited = views.readStore.passed(last, 5_000);
    });
    const started = Date.now();
    await views.readStore.rebuild(() => {});
    expect(await waited).toBe(true);
    expect(Date.now() - started).toBeLessThan(4_000);
  });

  it('that fails leaves the old views as they were, and following', async () => {
    const before = views.rekke(LIER);
    atTheEnd(() => Promise.reject(new Error('loggen svarer ikke')));
    await expect(views.readStore.rebuild(() => {})).rejects.toThrow('loggen svarer ikke');
    expect(views.rekke(LIER)).toEqual(before);
    const last = await write(store, LIER, fact(99_999));
    expect(await views.readStore.passed(last, 5_000)).toBe(true);
    await views.readStore.rebuild(() => {});
    expect(views.rekke(LIER)).toEqual([...before, 99_999]);
  });

  it('that fails at its very end leaves them the same way', async () => {
    const before = views.rekke(LIER);
    atTheEnd(async () => {
      store.reading = async () => {
        store.reading = async (page) => page;
        throw new Error('loggen svarer ikke');
      };
    });
    await expect(views.readStore.rebuild(() => {})).rejects.toThrow('loggen svarer ikke');
    const last = await write(store, LIER, fact(99_999));
    expect(await views.readStore.passed(last, 5_000)).toBe(true);
    expect(views.rekke(LIER)).toEqual([...before, 99_999]);
  });

  it('is what follows when the file is deleted', async () => {
    await views.stop();
    const before = dump(folder());
    for (const end of ['', '-wal', '-shm']) rmSync(join(folder(), `visninger.db${end}`), { force: true });
    views = await Views.start(folder(), store, views.projections);
    await views.stop();
    expect(dump(folder())).toBe(before);
    views = await Views.start(folder(), store, views.projections);
  });
});
