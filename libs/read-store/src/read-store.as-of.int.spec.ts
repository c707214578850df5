import type { EventStore, NewEvent } from '@saksgang/event-store';
import {
  dato,
  plussDager,
  sluttenAvDagen,
  type Dato,
  type EventMetadata,
  type Instant,
  type KommuneId,
} from '@saksgang/kernel';
import fc from 'fast-check';
import { tallene, Views } from '../../../test/doubles/counted-views';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { fact, logIn, write } from '../../../test/doubles/written-log';
import type { AsOf } from './projection-table';

const DAYS = ['2024-12-09', '2024-12-10', '2024-12-11', '2025-01-01'];
const INSTANTS = ['2024-12-09T23:30:00.000Z', '2024-12-10T12:00:00.000Z', '2025-06-01T00:00:00.000Z'];

/** The facts are written in the order of the log, which is the order of neither clock. */
const facts = fc.array(
  fc.record({
    skjedde: fc.option(fc.constantFrom(...DAYS)),
    registrert: fc.constantFrom(...INSTANTS),
  }),
  { maxLength: 12 },
);
const questions = fc.record({
  gjelder: fc.option(fc.constantFrom(...DAYS, '1900-01-01', '2999-12-31') as fc.Arbitrary<Dato>),
  kjent: fc.option(
    fc.constantFrom(
      ...INSTANTS,
      '2024-12-10T11:59:59.999Z',
      '1900-01-01T00:00:00.000Z',
    ) as fc.Arbitrary<Instant>,
  ),
});

describe.each([
  ['from rows in memory', undefined],
  ['where there is no room for the rows in memory', 0],
])('a view as of a day and a moment of knowledge, %s', (_, rowRoom) => {
  const folder = temporaryFolder();
  let store: EventStore;
  let views: Views;
  beforeEach(async () => {
    store = logIn(folder()).open();
    views = await Views.start(folder(), store, [tallene()], rowRoom === undefined ? {} : { rowRoom });
  });
  afterEach(async () => {
    await views.stop();
    await store.close();
  });

  /** What the answer must be: the facts that held by then and were known by then, folded in the order of the log. */
  const filtered = (all: readonly NewEvent[], gjelder: Dato | null, kjent: Instant | null): number[] =>
    all
      .filter(({ metadata: { skjedde, registrert } }: { metadata: EventMetadata }) => {
        const held = gjelder === null || skjedde === null || skjedde <= gjelder;
        return held && (kjent === null || registrert <= kjent);
      })
      .map(({ data }) => Number(data['til']));

  it('is the fold of the facts that held and were known, and asking for the past changes nothing now', async () => {
    let kommuner = 0;
    await fc.assert(
      fc.asyncProperty(
        facts,
        fc.array(questions, { maxLength: 6 }),
        fc.nat(12),
        async (given, asked, cut) => {
          const kommune = `kommune-${++kommuner}` as KommuneId;
          const all = given.map((mer, i) => fact(i + 1, mer));
          // Some of the facts come after the first answers have been given and remembered.
          for (const part of [all.slice(0, cut), all.slice(cut)]) {
            if (part.length > 0) await views.readStore.passed(await write(store, kommune, ...part), 5_000);
            const known = part === all ? all : all.slice(0, all.indexOf(part.at(-1) as NewEvent) + 1);
            if (part.length === 0) continue;
            for (const { gjelder, kjent } of asked)
              expect(views.rekke(kommune, 0, { gjelder, kjent })).toEqual(filtered(known, gjelder, kjent));
            expect(views.rekke(kommune)).toEqual(known.map(({ data }) => data['til']));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has what came in late on its day, and not before it was known', async () => {
    let kommuner = 0;
    const dag = fc.integer({ min: 0, max: 700 }).map((n) => plussDager(dato('2024-01-01'), n));
    await fc.assert(
      fc.asyncProperty(dag, fc.integer({ min: 1, max: 400 }), facts, async (skjedde, sent, andre) => {
        const kommune = `sent-${++kommuner}` as KommuneId;
        const registrert = sluttenAvDagen(plussDager(skjedde, sent));
        const foer = new Date(Date.parse(registrert) - 1).toISOString() as Instant;
        const alle = [...andre.map((mer, i) => fact(i + 1, mer)), fact(999, { skjedde, registrert })];
        await views.readStore.passed(await write(store, kommune, ...alle), 5_000);
        const med = (asOf: AsOf) => views.rekke(kommune, 0, asOf).includes(999);
        expect(med({ gjelder: skjedde, kjent: null })).toBe(true);
        expect(med({ gjelder: skjedde, kjent: registrert })).toBe(true);
        expect(med({ gjelder: null, kjent: foer })).toBe(false);
        expect(med({ gjelder: skjedde, kjent: foer })).toBe(false);
        expect(med({ gjelder: plussDager(skjedde, -1), kjent: null })).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same up to a place in the log, whatever comes after it', async () => {
    const kommune = 'lier' as KommuneId;
    const til = await write(store, kommune, fact(1, {}), fact(2, {}));
    await views.readStore.passed(til, 5_000);
    const der = () => views.rekke(kommune, 0, { gjelder: null, kjent: null, til });
    expect(der()).toEqual([1, 2]);
    await views.readStore.passed(await write(store, kommune, fact(3, {})), 5_000);
    expect(der()).toEqual([1, 2]);
    expect(views.rekke(kommune)).toEqual([1, 2, 3]);
  });

  it('counts a fact whose day nobody gives as held on every day', async () => {
    const kommune = 'lier' as KommuneId;
    await views.readStore.passed(
      await write(store, kommune, fact(1, { skjedde: null }), fact(2, { skjedde: '2024-12-10' })),
      5_000,
    );
    const on = (gjelder: string) => views.rekke(kommune, 0, { gjelder: gjelder as Dato, kjent: null });
    expect([on('1850-01-01'), on('2024-12-09'), on('2024-12-10')]).toEqual([[1], [1], [1, 2]]);
  });
});
