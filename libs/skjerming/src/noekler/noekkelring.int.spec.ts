import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KommuneId } from '@saksgang/kernel';
import { Noekkelmappe } from './noekkelmappe';
import { NoeklerIMinnet } from './noekler-i-minnet';

const lier = 'lier' as KommuneId;
const mappe = mkdtempSync(join(tmpdir(), 'saksgang-noekler-'));
afterAll(() => rmSync(mappe, { recursive: true }));

let teller = 0;
const nyMappe = () => join(mappe, String(++teller));

describe.each([
  ['in a folder', () => new Noekkelmappe(nyMappe())],
  ['in memory', () => new NoeklerIMinnet()],
])('A key %s', (_, ring) => {
  it('is made once, and found again', () => {
    const noekler = ring();
    expect(noekler.finn(lier, 'S-1')).toBeNull();
    noekler.lag(lier, 'S-1');
    const noekkel = noekler.finn(lier, 'S-1');
    noekler.lag(lier, 'S-1');
    expect(noekkel).toHaveLength(32);
    expect(noekler.finn(lier, 'S-1')).toEqual(noekkel);
  });

  it('is its screening’s and its kommune’s own', () => {
    const noekler = ring();
    for (const ref of ['S-1', 'S-2']) noekler.lag(lier, ref);
    expect(noekler.finn(lier, 'S-2')).not.toEqual(noekler.finn(lier, 'S-1'));
    expect(noekler.finn('asker' as KommuneId, 'S-1')).toBeNull();
    expect(noekler.alle()).toEqual([
      { kommune: lier, ref: 'S-1' },
      { kommune: lier, ref: 'S-2' },
    ]);
  });

  it('is gone when it is destroyed, also when that is asked twice', () => {
    const noekler = ring();
    for (const ref of ['S-1', 'S-2']) noekler.lag(lier, ref);
    for (let i = 0; i < 2; i++) noekler.makuler(lier, 'S-1');
    expect(noekler.finn(lier, 'S-1')).toBeNull();
    expect(noekler.alle()).toEqual([{ kommune: lier, ref: 'S-2' }]);
  });

  it('is nowhere before the first is made', () => {
    expect(ring().alle()).toEqual([]);
  });
});

describe('The folder of the keys', () => {
  const medEn = () => {
    const her = nyMappe();
    const noekler = new Noekkelmappe(her);
    noekler.lag(lier, 'S-1');
    return { noekler, fil: join(her, 'lier', 'S-1.noekkel') };
  };

  it('lets only its owner read a key', () => {
    const { noekler, fil } = medEn();
    expect(statSync(fil).mode & 0o777).toBe(0o600);
    expect(readFileSync(fil)).toEqual(noekler.finn(lier, 'S-1'));
  });

  it('has no key in a file that is not whole', () => {
    const { noekler, fil } = medEn();
    writeFileSync(fil, 'halv');
    expect(noekler.finn(lier, 'S-1')).toBeNull();
  });
});
