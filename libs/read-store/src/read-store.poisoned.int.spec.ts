import { join } from 'node:path';
import type { EventStore, StoredEvent } from '@saksgang/event-store';
import type { KommuneId } from '@saksgang/kernel';
import { dump, leser, tallene, Views } from '../../../test/doubles/counted-views';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { ASKER, fact, LIER, logIn, write } from '../../../test/doubles/written-log';

const NEWER = leser({ Talt: { version: 1 }, Nytt: { version: 1 } });

describe('a fact that a view cannot take in', () => {
  const folder = temporaryFolder();
  let store: EventStore;
  let views: Views;
  beforeEach(() => void (store = logIn(folder()).open()));
  afterEach(async () => {
    await views.stop();
    await store.close();
  });

  const others = () => [tallene(), tallene('andre')] as const;
  const parkert = (kommune: KommuneId, nr = 0) => views.read(kommune, nr).parkert;

  /** Writes 1, the fact, 3 for Lier with 11, 12, 13 for Asker between. */
  const writeAround = async (poison: () => Promise<unknown>) => {
    await write(store, LIER, fact(1));
    await write(store, ASKER, fact(11));
    await poison();
    await write(store, ASKER, fact(12));
    await write(store, LIER, fact(3));
    await write(store, ASKER, fact(13));
  };

  it.each([
    ['of an unknown type', 'Nytt.v1', 'ukjent hendelsestype Nytt.v1'],
    ['of a version that is yet to come', 'Talt.v9', 'ukjent versjon'],
  ])('%s stops the views of its kommune there, and no others', async (_, type, why) => {
    await writeAround(() => write(store, LIER, fact(2, { type })));
    views = await Views.start(folder(), store, others());
    for (const nr of [0, 1]) {
      expect(views.rekke(LIER, nr)).toEqual([1]);
      expect(views.rekke(ASKER, nr)).toEqual([11, 12, 13]);
      expect(parkert(LIER, nr)).toContain(why);
      expect(parkert(ASKER, nr)).toBeNull();
    }
    expect(views.readStore.health([LIER, ASKER]).map((h) => h.parkert)).toEqual([[LIER], [LIER]]);
    expect(views.readStore.ready).toBe(true);
  });

  it('is not said of an answer of an earlier place in the log, which it is not missing from', async () => {
    await writeAround(() => write(store, LIER, fact(2, { type: 'Nytt.v1' })));
    views = await Views.start(folder(), store, others());
    const av = (til: number) => {
      const asOf = { gjelder: null, kjent: null, til: String(til).padStart(16, '0') };
      const { visning, parkert: hvorfor } = views.read(LIER, 0, asOf);
      return [visning.length, hvorfor !== null];
    };
    expect([av(1), av(2), av(3), av(6)]).toEqual([
      [1, false],
      [1, false],
      [1, true],
      [1, true],
    ]);
  });

  it('and that it is not made of goes by: the view does not even open it', async () => {
    await writeAround(async () =>
      logIn(folder()).spoil(await write(store, LIER, fact(2, { type: 'Annet.v1' })), 'data', '{"til":'),
    );
    const reader = leser({ Talt: { version: 1 }, Annet: { version: 1 } });
    views = await Views.start(folder(), store, others(), { reader });
    expect(views.rekke(LIER)).toEqual([1, 3]);
    expect(parkert(LIER)).toBeNull();
  });

  it.each([
    ['data that are no JSON', 'data', '{"til":'],
    ['data of another shape', 'data', 'null'],
    ['metadata that are no JSON', 'metadata', '{"v":1'],
    ['metadata of another shape', 'metadata', '{"v":1}'],
  ] as const)('with %s stops them the same way', async (_, column, text) => {
    await writeAround(async () => logIn(folder()).spoil(await write(store, LIER, fact(2)), column, text));
    views = await Views.start(folder(), store, others());
    expect(views.rekke(LIER)).toEqual([1]);
    expect(views.rekke(ASKER)).toEqual([11, 12, 13]);
    expect(parkert(LIER)).not.toBeNull();
  });

  it('on which the reading itself fails stops them the same way', async () => {
    await writeAround(() => write(store, LIER, fact(2)));
    const decode: typeof NEWER.decode = (stored) => {
      if ((stored.data as { til: number }).til === 2) throw new Error('overgangen feilet');
      return NEWER.decode(stored);
    };
    views = await Views.start(folder(), store, others(), { reader: { ...NEWER, decode } });
    expect([views.rekke(LIER), views.rekke(ASKER)]).toEqual([[1], [11, 12, 13]]);
    expect(parkert(LIER)).toContain('overgangen feilet');
  });

  it('in one view alone stops that view alone', async () => {
    await writeAround(() => write(store, LIER, fact(2)));
    views = await Views.start(folder(), store, [tallene('tallene', 1, (til) => til === 2), tallene('andre')]);
    expect([views.rekke(LIER, 0), views.rekke(LIER, 1)]).toEqual([[1], [1, 2, 3]]);
    expect([views.rekke(ASKER, 0), views.rekke(ASKER, 1)]).toEqual([
      [11, 12, 13],
      [11, 12, 13],
    ]);
    expect(parkert(LIER, 0)).toContain('snubler i 2');
    expect(parkert(LIER, 1)).toBeNull();
  });

  it('stops while it follows as it does while it catches up, and skips nothing after', async () => {
    await write(store, LIER, fact(1));
    views = await Views.start(folder(), store, others());
    await write(store, LIER, fact(2, { type: 'Nytt.v1' }));
    await write(store, LIER, fact(3));
    await views.readStore.passed(await write(store, ASKER, fact(11)), 5_000);
    expect([views.rekke(LIER), views.rekke(ASKER)]).toEqual([[1], [11]]);
    await views.readStore.passed(await write(store, LIER, fact(4)), 5_000);
    expect(views.rekke(LIER)).toEqual([1]);
  });

  it('is still marked after restarts of a program that cannot read it, at the same place', async () => {
    await writeAround(() => write(store, LIER, fact(2, { type: 'Nytt.v1' })));
    views = await Views.start(folder(), store, others());
    const why = parkert(LIER);
    await views.stop();
    const before = dump(folder());
    for (let restart = 0; restart < 2; restart++) {
      views = await Views.start(folder(), store, others());
      expect([views.rekke(LIER), parkert(LIER)]).toEqual([[1], why]);
      await views.stop();
      expect(dump(folder())).toBe(before);
    }
    views = await Views.start(folder(), store, others());
  });

  it('is taken in when a newer program reads it, in its place, and the mark is gone', async () => {
    await writeAround(() => write(store, LIER, fact(2, { type: 'Nytt.v1' })));
    views = await Views.start(folder(), store, others());
    await views.stop();
    await write(store, LIER, fact(4));
    await write(store, ASKER, fact(14));
    views = await Views.start(folder(), store, others(), { reader: NEWER });
    expect(views.rekke(LIER)).toEqual([1, 2, 3, 4]);
    expect(views.rekke(ASKER)).toEqual([11, 12, 13, 14]);
    expect([parkert(LIER), parkert(LIER, 1)]).toEqual([null, null]);
    await views.stop();
    const caughtUp = dump(folder());
    const clean = join(folder(), 'rent');
    views = await Views.start(clean, store, others(), { reader: NEWER });
    await views.stop();
    expect(dump(clean)).toBe(caughtUp);
  });

  it('is taken in when the view has been mended, and what had been read before it is read again in order', async () => {
    await writeAround(() => write(store, LIER, fact(2)));
    views = await Views.start(folder(), store, [tallene('tallene', 1, (til) => til === 2)]);
    expect(views.rekke(LIER)).toEqual([1]);
    await views.stop();
    views = await Views.start(folder(), store, [tallene()]);
    expect(views.rekke(LIER)).toEqual([1, 2, 3]);
    expect(parkert(LIER)).toBeNull();
  });

  it('leaves its kommune stopped when the one after it cannot be read either', async () => {
    await writeAround(() => write(store, LIER, fact(2, { type: 'Nytt.v1' }), fact(2, { type: 'Nyere.v1' })));
    views = await Views.start(folder(), store, others());
    await views.stop();
    views = await Views.start(folder(), store, others(), { reader: NEWER });
    expect(views.rekke(LIER)).toEqual([1]);
    expect(parkert(LIER)).not.toBeNull();
    await views.stop();
    const newest = leser({ Talt: { version: 1 }, Nytt: { version: 1 }, Nyere: { version: 1 } });
    views = await Views.start(folder(), store, others(), { reader: newest });
    expect(views.rekke(LIER)).toEqual([1, 2, 2, 3]);
  });

  it('is parked by a rebuild too, and read by the rebuild of a program that can', async () => {
    await writeAround(() => write(store, LIER, fact(2, { type: 'Nytt.v1' })));
    let { decode } = leser({ Talt: { version: 1 } });
    const reader = { catalog: {}, decode: (stored: StoredEvent) => decode(stored) };
    views = await Views.start(folder(), store, others(), { reader });
    await views.readStore.rebuild(() => {});
    expect([views.rekke(LIER), views.rekke(ASKER)]).toEqual([[1], [11, 12, 13]]);
    expect(parkert(LIER)).toContain('Nytt.v1');
    decode = NEWER.decode;
    await views.readStore.rebuild(() => {});
    expect(views.rekke(LIER)).toEqual([1, 2, 3]);
    expect(parkert(LIER)).toBeNull();
  });
});
