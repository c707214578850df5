import type { Dato, Instant, Position, View } from '@saksgang/kernel';
import fc from 'fast-check';
import { AreaRows } from './area-rows';
import type { AsOf, KeptRow } from './projection-table';

const MANY = 700;
const place = (n: number): Position => String(n).padStart(9, '0');
const day = (n: number): Dato => `2025-01-${String(n + 1).padStart(2, '0')}` as Dato;
const moment = (n: number): Instant => `${day(n)}T12:00:00.000Z` as Instant;

/** Facts of one to three rows; on which days is in no order of the log. */
const log = fc
  .array(fc.record({ rows: fc.integer({ min: 1, max: 3 }), skjedde: fc.nat(27), kjent: fc.nat(27) }), {
    minLength: MANY,
    maxLength: MANY,
  })
  .map((facts) => {
    // Most logs are nearly in order, so that a long beginning of it belongs to a past.
    facts.sort((a, b) => a.kjent - b.kjent);
    return facts.flatMap(({ rows, skjedde, kjent }, n) =>
      Array.from({ length: rows }, (_, nr): KeptRow => ({
        omraade: 'lier',
        posisjon: place(n),
        nr,
        gjelder: skjedde === 0 ? '' : day(Math.min(skjedde, 1 + kjent)),
        kjent: moment(kjent),
        rad: JSON.stringify(n * 10 + nr),
      })),
    );
  });
const points: fc.Arbitrary<Required<AsOf>> = fc.record({
  gjelder: fc.option(fc.nat(27).map(day)),
  kjent: fc.option(fc.nat(27).map(moment)),
  til: fc.option(fc.nat(MANY).map(place)),
});

/** The fold changes its state in place, as most do. */
const rekken: View<number[], number> = {
  initial: () => [],
  evolve: (rekke, n) => {
    rekke.push(n);
    return rekke;
  },
  copy: (rekke) => [...rekke],
};

const within = ({ gjelder, kjent, posisjon }: KeptRow, asOf: AsOf): boolean =>
  (asOf.gjelder === null || gjelder <= asOf.gjelder) &&
  (asOf.kjent === null || kjent <= asOf.kjent) &&
  (asOf.til == null || posisjon <= asOf.til);

describe('the rows of an area in memory', () => {
  const answer = (area: AreaRows, view: View<number[], number>, asOf: AsOf): number[] => {
    const from = area.milestone(view, asOf) ?? { state: view.initial(), after: '' };
    return area.after<number>(from.after, asOf).reduce((state, row) => view.evolve(state, row), from.state);
  };

  it('give every past as a plain fold does, in whichever order it is asked for and while rows come in', () => {
    let fromOnTheWay = 0;
    fc.assert(
      fc.property(
        log,
        fc.array(points, { minLength: 12, maxLength: 12 }),
        fc.nat(MANY),
        (rows, asked, cut) => {
          const area = new AreaRows();
          const first = rows.filter((row) => row.posisjon < place(cut));
          for (const [there, added] of [
            [first, first],
            [rows, rows.slice(first.length)],
          ] as const) {
            area.add(added);
            for (const asOf of asked) {
              const expected = there.filter((row) => within(row, asOf)).map((row) => Number(row.rad));
              if (area.milestone(rekken, asOf)) fromOnTheWay++;
              expect(answer(area, rekken, asOf)).toEqual(expected);
              expect(answer(area, { initial: rekken.initial, evolve: rekken.evolve }, asOf)).toEqual(
                expected,
              );
            }
          }
        },
      ),
      { numRuns: 20 },
    );
    expect(fromOnTheWay).toBeGreaterThan(0);
  });
});
