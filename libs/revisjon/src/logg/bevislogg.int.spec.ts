import { join } from 'node:path';
import { rmSync } from 'node:fs';
import {
  copyLog,
  openEventStoreDb,
  SqliteEventStore,
  SqliteLogReader,
  type EventStore,
} from '@saksgang/event-store';
import { EventStoreDbDouble } from '../../../../test/doubles/eventstoredb/server';
import { temporaryFolder } from '../../../../test/doubles/temporary-folder';
import { ASKER, fact, LIER, write } from '../../../../test/doubles/written-log';
import { bladAv, delerAv, hodeAv } from '../blad/blad';
import { provesConsistency, provesInclusion } from '../merkle/verify';
import { Bevislogg } from './bevislogg';
import { ByggetVedSpoersmaal } from './bygger';

const fill = async (store: EventStore): Promise<void> => {
  for (let i = 0; i < 12; i++) {
    await write(store, LIER, fact(i), fact(i + 100));
    await write(store, ASKER, fact(i));
  }
};

const built = async (file: string, store: Pick<EventStore, 'head' | 'readAll'>): Promise<Bevislogg> => {
  const logg = new Bevislogg(file);
  await new ByggetVedSpoersmaal(logg, store).ajour();
  return logg;
};

describe('the log of proofs', () => {
  const folder = temporaryFolder();
  const file = () => join(folder(), 'bevis.db');
  let store: SqliteEventStore;
  beforeEach(async () => {
    store = SqliteEventStore.open(folder());
    await fill(store);
  });
  afterEach(() => store.close());

  it('has each fact as the leaf of its number, and proves it', async () => {
    const logg = await built(file(), store);
    const facts = await store.readAll(null, 100);
    expect(logg.tilstand).toMatchObject({ stoerrelse: 36, sisteId: facts[35]?.id });
    facts.forEach((event, nr) => {
      const leaf = bladAv(delerAv(hodeAv(event)));
      expect(logg.nrAv(event.stream, event.revision)).toBe(nr);
      expect(logg.blad(nr)).toEqual(leaf);
      expect(provesInclusion(leaf, nr, 36, logg.inklusjon(nr, 36), logg.rot(36))).toBe(true);
    });
    expect([...logg.deler(0, 36)].map(bladAv)).toEqual(facts.map((_, nr) => logg.blad(nr)));
    expect(provesConsistency(7, logg.rot(7), 36, logg.rot(36), logg.konsistens(7, 36))).toBe(true);
    logg.close();
  });

  it('goes on where it was, and is the same when its file is gone', async () => {
    const first = await built(file(), store);
    const then = first.rot(36);
    first.close();
    await write(store, LIER, fact(1));
    const later = await built(file(), store);
    const root = later.rot(37);
    expect(later.rot(36)).toEqual(then);
    later.close();
    for (const end of ['', '-wal', '-shm']) rmSync(file() + end, { force: true });
    const again = await built(file(), store);
    expect(again.rot(37)).toEqual(root);
    again.close();
  });

  it('is built anew when the log beneath it is another', async () => {
    (await built(file(), store)).close();
    const other = SqliteEventStore.inMemory();
    for (let i = 0; i < 40; i++) await write(other, LIER, fact(i));
    const logg = await built(file(), other);
    const right = await built(':memory:', other);
    expect(logg.tilstand).toEqual(right.tilstand);
    expect(logg.rot(40)).toEqual(right.rot(40));
    for (const l of [logg, right]) l.close();
    await other.close();
  });

  it('is the same read behind the writer as read by it', async () => {
    const reader = new SqliteLogReader(folder());
    const [mine, behind] = [await built(':memory:', store), await built(file(), reader)];
    expect(behind.rot(36)).toEqual(mine.rot(36));
    for (const l of [mine, behind]) l.close();
    await reader.close();
  });

  it('is the same over EventStoreDB, after the log has been moved there', async () => {
    const double = await EventStoreDbDouble.start();
    const target = await openEventStoreDb(double.url);
    const [before, after] = [await built(':memory:', store), new Bevislogg(file())];
    try {
      await copyLog(store, target);
      await new ByggetVedSpoersmaal(after, target).ajour();
      expect([after.tilstand.stoerrelse, after.rot(36)]).toEqual([36, before.rot(36)]);
      expect(after.tilstand.posisjon).not.toBe(before.tilstand.posisjon);
    } finally {
      for (const l of [before, after]) l.close();
      await target.close();
      await double.stop();
    }
  });
});
