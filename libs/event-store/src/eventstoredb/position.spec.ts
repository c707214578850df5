import fc from 'fast-check';
import { fromText, isAfter, toText } from './position';

const position = fc.record({
  commit: fc.bigInt(0n, 2n ** 64n - 1n),
  prepare: fc.bigInt(0n, 2n ** 64n - 1n),
});

describe('a position as text', () => {
  it('comes back as it went in', () => {
    fc.assert(fc.property(position, (at) => expect(fromText(toText(at))).toEqual(at)));
  });

  it('sorts as (commit, prepare) does, also where a number would round or gains a digit', () => {
    const near = fc.bigInt(-3n, 3n);
    const pairs = fc.oneof(
      fc.tuple(position, position),
      fc.tuple(position, near, near).map(([a, commit, prepare]) => {
        const moved = (n: bigint, by: bigint): bigint => (n + by < 0n ? 0n : n + by);
        return [a, { commit: moved(a.commit, commit), prepare: moved(a.prepare, prepare) }] as const;
      }),
    );
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        fc.pre(a.commit < 2n ** 64n && b.commit < 2n ** 64n);
        expect(toText(a) > toText(b)).toBe(isAfter(a, b));
      }),
    );
    expect(toText({ commit: 9n, prepare: 9n }) < toText({ commit: 10n, prepare: 0n })).toBe(true);
  });

  it('is not taken from another store', () => {
    expect(() => fromText('0000000000000042')).toThrow(RangeError);
    expect(() => fromText('')).toThrow(RangeError);
  });
});
