import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore, StoredEvent } from '@saksgang/event-store';
import { dump, tallene, tamper, Views } from '../../../test/doubles/counted-views';
import { DisturbedStore } from '../../../test/doubles/disturbed-store';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { ASKER, fact, LIER, logIn, write } from '../../../test/doubles/written-log';

const upTo = (n: number, from = 1) => Array.from({ length: n - from + 1 }, (_, i) => from + i);

describe('views take every fact in once', () => {
  const folder = temporaryFolder();
  let store: EventStore;
  beforeEach(() => void (store = logIn(folder()).open()));
  afterEach(() => store.close());

  const writeBoth = async (n: number, from = 1) => {
    for (const til of upTo(n, from)) await write(store, til % 3 ? LIER : ASKER, fact(til));
  };

  it('and goes on where it was after a restart, without loss or repeat', async () => {
    await writeBoth(20);
    const before = await Views.start(folder(), store, [tallene()]);
    await before.stop();
    await writeBoth(40, 21);
    const after = await Views.start(folder(), store, [tallene()]);
    expect(after.rekke(LIER)).toEqual(upTo(40).filter((n) => n % 3));
    expect(after.projections[0]?.seen).toHaveLength(20);
    await after.stop();
  });

  it('wherever it was stopped: the rows are those of one clean run, byte for byte', async () => {
    await writeBoth(12);
    await (await Views.start(folder(), store, [tallene(), tallene('andre')])).stop();
    const clean = dump(folder());
    const positions = (await store.readAll(null, 100)).map((e) => e.position);
    for (const [at, position] of positions.entries()) {
      rmSync(join(folder(), 'visninger.db'));
      const ending = new DisturbedStore(store);
      ending.following = (batches) => untilThen(batches, position);
      const halted = new Views(folder(), ending, [tallene(), tallene('andre')]);
      await halted.readStore.start();
      await halted.readStore.passed(position, 5_000);
      await halted.stop();
      expect(JSON.parse(dump(folder()))).toMatchObject({
        rows: [{ hendelser: at + 1 }, { hendelser: at + 1 }],
      });
      await (await Views.start(folder(), store, [tallene(), tallene('andre')])).stop();
      expect(dump(folder())).toBe(clean);
    }
  });

  it.each([
    ['the checkpoint', 'sjekkpunkt'],
    ['the rows', 'tallene_1'],
  ])(
    'with rows and checkpoint in one transaction: neither is there when %s cannot be written',
    async (_, table) => {
      await writeBoth(10);
      const views = await Views.start(folder(), store, [tallene()]);
      const before = dump(folder());
      tamper(
        folder(),
        `create trigger full before insert on ${table} begin select raise(abort, 'full'); end`,
      );
      const last = await write(store, LIER, fact(11), fact(13));
      await expect(views.readStore.passed(last, 200)).resolves.toBe(false);
      expect(views.errors.map(String).join()).toContain('full');
      expect(views.rekke(LIER)).not.toContain(11);
      expect(dump(folder())).toBe(before);
      tamper(folder(), 'drop trigger full');
      await views.stop();
      const after = await Views.start(folder(), store, [tallene()]);
      expect(after.rekke(LIER)).toEqual([...upTo(10).filter((n) => n % 3), 11, 13]);
      await after.stop();
    },
  );

  it('and again when its disk has room again, without a restart', async () => {
    await writeBoth(5);
    const views = await Views.start(folder(), store, [tallene()]);
    tamper(
      folder(),
      "create trigger full before insert on sjekkpunkt begin select raise(abort, 'full'); end",
    );
    const last = await write(store, LIER, fact(7));
    await expect(views.readStore.passed(last, 100)).resolves.toBe(false);
    tamper(folder(), 'drop trigger full');
    await expect(views.readStore.passed(last, 5_000)).resolves.toBe(true);
    expect(views.rekke(LIER)).toEqual([1, 2, 4, 5, 7]);
    await views.stop();
  });

  it('all of them from the beginning when the version of its rows is another', async () => {
    await writeBoth(9);
    await (await Views.start(folder(), store, [tallene(), tallene('andre')])).stop();
    const views = await Views.start(folder(), store, [tallene('tallene', 2), tallene('andre')]);
    expect(views.projections.map((p) => p.seen.length)).toEqual([9, 0]);
    expect(views.rekke(LIER)).toEqual([1, 2, 4, 5, 7, 8]);
    await views.stop();
    expect(JSON.parse(dump(folder()))).toMatchObject({ rows: [{ versjon: 1 }, { versjon: 2 }] });
  });
});

/** A log that brings nothing more after a position. */
async function* untilThen(
  batches: AsyncIterable<readonly StoredEvent[]>,
  last: string,
): AsyncIterable<readonly StoredEvent[]> {
  for await (const batch of batches) {
    const wanted = batch.filter((e) => e.position <= last);
    if (wanted.length > 0) yield wanted;
  }
}
