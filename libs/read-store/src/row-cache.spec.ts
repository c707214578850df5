import type { Instant } from '@saksgang/kernel';
import { ProjectionTable } from './projection-table';
import { RowCache } from './row-cache';
import { openReadDatabase, type Db } from './schema';

const ALL = { gjelder: null, kjent: null };

describe('the rows that are kept in memory', () => {
  let db: Db;
  let table: ProjectionTable;
  let written = 0;
  beforeEach(() => {
    db = openReadDatabase(':memory:');
    table = new ProjectionTable(db, 'tallene_1');
  });
  afterEach(() => db.close());

  const write = (omraade: string, ...rader: readonly string[]): void => {
    for (const rad of rader)
      table.insert({
        omraade,
        posisjon: String(++written).padStart(9, '0'),
        nr: 0,
        gjelder: '',
        kjent: '2025-01-01T12:00:00.000Z' as Instant,
        rad: JSON.stringify(rad),
      });
  };
  const read = (cache: RowCache, omraade: string) => cache.area({ table, epoch: 0 }, omraade);

  it('are the same object as long as there is room, with what has come since', () => {
    const cache = new RowCache(1_000);
    write('lier', 'en', 'to');
    const area = read(cache, 'lier');
    expect(area?.after('', ALL)).toEqual(['en', 'to']);
    write('lier', 'tre');
    expect(read(cache, 'lier')).toBe(area);
    expect(area?.after('', ALL)).toEqual(['en', 'to', 'tre']);
  });

  it('leave when others need the room, those first that were asked for longest ago', () => {
    const cache = new RowCache(30);
    write('lier', 'tolv tegn.');
    write('asker', 'tolv tegn.');
    write('drammen', 'tolv tegn.');
    const [lier, asker] = [read(cache, 'lier'), read(cache, 'asker')];
    expect(read(cache, 'lier')).toBe(lier);
    read(cache, 'drammen');
    expect(read(cache, 'lier')).toBe(lier);
    expect(read(cache, 'asker')).not.toBe(asker);
  });

  it('are none of an area that is larger than the room, also when it has grown to that', () => {
    const cache = new RowCache(30);
    write('lier', 'tolv tegn.', 'tolv tegn.');
    expect(read(cache, 'lier')).not.toBeNull();
    write('lier', 'tolv tegn.');
    expect(read(cache, 'lier')).toBeNull();
    write('asker', 'tolv tegn.', 'tolv tegn.');
    expect(read(cache, 'asker')?.after('', ALL)).toHaveLength(2);
  });

  it('are read anew from another table, and when rows came in behind what was read', () => {
    const cache = new RowCache(1_000);
    write('lier', 'en');
    const area = read(cache, 'lier');
    expect(cache.area({ table, epoch: 1 }, 'lier')).not.toBe(area);
    const fresh = new ProjectionTable(db, 'tallene_2');
    expect(cache.area({ table: fresh, epoch: 0 }, 'lier')?.after('', ALL)).toEqual([]);
  });
});
