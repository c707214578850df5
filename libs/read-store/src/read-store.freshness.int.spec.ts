import { tallene, Views } from '../../../test/doubles/counted-views';
import { DisturbedStore } from '../../../test/doubles/disturbed-store';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { fact, LIER, logIn, write } from '../../../test/doubles/written-log';

describe('how fresh the views are', () => {
  const folder = temporaryFolder();
  let store: DisturbedStore;
  let views: Views;
  beforeEach(() => void (store = new DisturbedStore(logIn(folder()).open())));
  afterEach(async () => {
    await views.stop();
    await store.close();
  });

  /** A log that gives nothing to those who follow it until it is let go. */
  const held = () => {
    let letGo = () => {};
    const free = new Promise<void>((resolve) => (letGo = resolve));
    store.following = async function* (batches) {
      await free;
      yield* batches;
    };
    return () => letGo();
  };

  it('is known by whoever has written: passed waits until the fact is in every view', async () => {
    views = await Views.start(folder(), store, [tallene(), tallene('andre')]);
    for (let til = 1; til <= 50; til++) {
      expect(await views.readStore.passed(await write(store, LIER, fact(til)), 5_000)).toBe(true);
      expect([views.rekke(LIER, 0).at(-1), views.rekke(LIER, 1).at(-1)]).toEqual([til, til]);
    }
  });

  it('is waited for no longer than asked', async () => {
    const letGo = held();
    views = new Views(folder(), store, [tallene()]);
    await views.readStore.start();
    const position = await write(store, LIER, fact(1));
    expect(await views.readStore.passed(position, 20)).toBe(false);
    const waiting = views.readStore.passed(position, 5_000);
    letGo();
    expect(await waiting).toBe(true);
    expect(await views.readStore.passed(position, 0)).toBe(true);
  });

  it('is waited for no longer than the views run', async () => {
    views = await Views.start(folder(), store, [tallene()]);
    const waiting = views.readStore.passed('9999999999999999', 60_000);
    await views.stop();
    expect(await waiting).toBe(false);
    views = new Views(folder(), store, [tallene()]);
  });

  it('is enough to answer when every view has come as far as the log was at the start', async () => {
    const first = await write(store, LIER, fact(1));
    const letGo = held();
    views = new Views(folder(), store, [tallene(), tallene('andre')]);
    expect(views.readStore.ready).toBe(false);
    await views.readStore.start();
    expect(views.readStore.ready).toBe(false);
    letGo();
    await views.readStore.passed(first, 5_000);
    expect(views.readStore.ready).toBe(true);
    expect(views.readStore.health([LIER])).toEqual([
      { projeksjon: 'tallene', posisjon: first, parkert: [] },
      { projeksjon: 'andre', posisjon: first, parkert: [] },
    ]);
  });

  it('is enough at once when the log is empty', async () => {
    views = new Views(folder(), store, [tallene()]);
    await views.readStore.start();
    expect(views.readStore.ready).toBe(true);
    expect(await views.readStore.caughtUp(10)).toBe(true);
    expect(views.read(LIER)).toEqual({ visning: [], posisjon: null, parkert: null });
  });

  it('is said in every answer', async () => {
    views = await Views.start(folder(), store, [tallene()]);
    const position = await write(store, LIER, fact(1));
    expect(await views.readStore.caughtUp(5_000)).toBe(true);
    expect(views.read(LIER).posisjon).toBe(position);
  });

  it('comes again by itself when the log could not be followed for a while', async () => {
    let stumbles = 2;
    store.following = (batches) => {
      if (stumbles-- > 0) throw new Error('forbindelsen er brutt');
      return batches;
    };
    await write(store, LIER, fact(1));
    views = await Views.start(folder(), store, [tallene()]);
    expect(views.rekke(LIER)).toEqual([1]);
    expect(views.errors.map(String)).toEqual(Array(2).fill('Error: forbindelsen er brutt'));
  });

  it('lists the areas that begin with a text', async () => {
    const projection = { ...tallene(), project: () => [] as { omraade: string; rad: never }[] };
    let n = 0;
    const areas = ['lier/2025-2028', 'lier/2026-2029', 'lierne/2025-2028'];
    projection.project = () => [{ omraade: areas[n++] ?? '', rad: {} as never }];
    await write(store, LIER, fact(1), fact(2), fact(3));
    views = await Views.start(folder(), store, [projection]);
    expect(views.readStore.areas(projection, 'lier/')).toEqual(['lier/2025-2028', 'lier/2026-2029']);
    expect(() => views.readStore.areas({ ...projection, name: 'ukjent' }, '')).toThrow('ukjent');
  });
});
