import fc from 'fast-check';
import { PersistentMap } from './persistent-map';

const versjoner = fc.array(
  fc.record({ from: fc.nat(), key: fc.integer({ min: 0, max: 8 }), value: fc.integer() }),
  { maxLength: 60 },
);

describe('PersistentMap', () => {
  it('is empty at first, and keeps what is set', () => {
    const empty = new PersistentMap<string, number>();
    const two = empty.set('a', 1).set('b', 2);
    expect(empty.size).toBe(0);
    expect([two.get('a'), two.get('b'), two.get('c'), two.has('b'), two.size]).toEqual([
      1,
      2,
      undefined,
      true,
      2,
    ]);
  });

  it('leaves every earlier version as it was', () => {
    const one = new PersistentMap<string, number>().set('a', 1);
    const changed = one.set('a', 2).set('b', 3);
    expect([...one]).toEqual([['a', 1]]);
    expect([...changed]).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
    expect(one.has('b')).toBe(false);
  });

  it('walks through the version it was asked of, also when it takes a step in the middle', () => {
    let map = new PersistentMap<number, number>().set(1, 1).set(2, 2);
    for (const [key, value] of map) map = map.set(key + 2, value);
    expect([...map.keys()]).toEqual([1, 2, 3, 4]);
  });

  it('tells a value that is undefined from a key that is not there', () => {
    const none = new PersistentMap<string, undefined>();
    const some = none.set('a', undefined);
    some.set('a', undefined);
    expect([none.has('a'), some.has('a'), none.has('a')]).toEqual([false, true, false]);
  });

  it('is the same as copying a Map at every step, whichever versions are built on and read in whatever order', () => {
    fc.assert(
      fc.property(versjoner, fc.array(fc.nat()), (steps, readings) => {
        const maps = [new PersistentMap<number, number>()];
        const copies: Map<number, number>[] = [new Map()];
        for (const { from, key, value } of steps) {
          const at = from % maps.length;
          maps.push(maps[at]!.set(key, value));
          copies.push(new Map(copies[at]).set(key, value));
        }
        for (const reading of [...readings, ...maps.keys()]) {
          const at = reading % maps.length;
          expect([...maps[at]!]).toEqual([...copies[at]!]);
          expect(maps[at]!.size).toBe(copies[at]!.size);
        }
      }),
    );
  });
});
