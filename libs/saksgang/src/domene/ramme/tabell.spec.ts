import { kroner } from '@saksgang/kernel';
import { sekvenser } from '@saksgang/testing';
import fc from 'fast-check';
import { HP, hvertAar, linjeNr, linjerad, OKI, sumrad } from '../sak/sak.fixtures';
import { STANDARD_KATEGORIER } from './kategorier';
import type { Rammelinje } from './rammelinje';
import { rammesummer, sumAv } from './rammesummer';
import { kontrollerTabell, type Tabellrad } from './tabell';

const AAR = ['2025', '2026', '2027', '2028'];

const kontroller = (rader: readonly Tabellrad[]) => kontrollerTabell(OKI, STANDARD_KATEGORIER, rader, AAR);

const kronebeloep = fc.integer({ min: -1e9, max: 1e9 });

const rammelinjer: fc.Arbitrary<readonly Rammelinje[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...STANDARD_KATEGORIER.map((k) => k.navn)),
      fc.tuple(...AAR.map(() => kronebeloep)),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((rader) =>
    rader.map(([kategori, beloep], i) =>
      linjeNr(i, 0, {
        kategori,
        beloep: Object.fromEntries(AAR.map((aar, j) => [aar, kroner(beloep[j] ?? 0)])),
      }),
    ),
  );

/** The table as a program would print it: every line, and every sum computed. */
const medBeregnedeSummer = (linjer: readonly Rammelinje[]): readonly Tabellrad[] => [
  ...linjer.map(linjerad),
  ...rammesummer(HP, STANDARD_KATEGORIER, linjer).map(({ navn, omfang }, i): Tabellrad => ({
    slag: 'sum',
    navn,
    beloep: sumAv(omfang, STANDARD_KATEGORIER, linjer, AAR) ?? {},
    kildeLinje: 1000 + i,
  })),
];

describe('Rammetabell', () => {
  it('is read row by row: a sum that says nothing else covers the lines since the sum before it', () => {
    const [a, b, c] = [linjeNr(1, 1), linjeNr(2, 2), linjeNr(3, 4)];
    const { linjer, summer, funn } = kontroller([
      linjerad(a),
      linjerad(b),
      sumrad('Delsum 1', 3),
      linjerad(c),
      sumrad('Delsum 2', 4),
      sumrad('Ramme 2025-2028', 7),
    ]);
    expect(funn).toEqual([]);
    expect(linjer).toEqual([a, b, c]);
    expect(summer.map((s) => s.omfang)).toEqual([
      { slag: 'linjer', linjer: [a.id, b.id] },
      { slag: 'linjer', linjer: [c.id] },
      { slag: 'alle' },
    ]);
  });

  it('may print the sum of a kategori before its lines', () => {
    expect(kontroller([sumrad('Sum Annet', 1), linjerad(linjeNr(1, 1))]).funn).toEqual([]);
  });

  it('has no findings when its printed sums were computed', () => {
    fc.assert(
      fc.property(rammelinjer, (linjer) => {
        expect(kontroller(medBeregnedeSummer(linjer)).funn).toEqual([]);
      }),
      sekvenser(),
    );
  });

  it('gives away any printed amount that is any kroner wrong: in that sum, in that year, and nowhere else', () => {
    const forskrevet = rammelinjer.chain((linjer) => {
      const rader = medBeregnedeSummer(linjer);
      const sumrader = rader.flatMap((rad, i) => (rad.slag === 'sum' ? [i] : []));
      return fc.record({
        rader: fc.constant(rader),
        hvilken: fc.constantFrom(...sumrader),
        aar: fc.constantFrom(...AAR),
        kr: kronebeloep.filter((n) => n !== 0),
      });
    });
    fc.assert(
      fc.property(forskrevet, ({ rader, hvilken, aar, kr }) => {
        const rad = rader[hvilken];
        if (rad?.slag !== 'sum') throw new Error('ingen sum');
        const galt = { ...rad, beloep: { ...rad.beloep, [aar]: kroner((rad.beloep[aar] ?? 0) + kr) } };
        expect(kontroller(rader.with(hvilken, galt)).funn).toEqual([
          expect.objectContaining({
            slag: 'aritmetikk',
            navn: rad.navn,
            linje: rad.kildeLinje,
            aar,
            differanse: kr,
          }),
        ]);
      }),
      sekvenser(),
    );
  });

  it('cannot be tested in the years where a line is unknown, and is tested in the others', () => {
    fc.assert(
      fc.property(rammelinjer, fc.subarray(AAR), (linjer, ukjente) => {
        const blank = Object.fromEntries(ukjente.map((aar) => [aar, null]));
        const skjult = linjeNr(99, 0, { beloep: { ...hvertAar(0), ...blank }, ukjent: 'ikke trykt' });
        const funn = kontroller([...medBeregnedeSummer(linjer), linjerad(skjult)]).funn;
        expect(new Set(funn.map((f) => f.slag)).size).toBeLessThanOrEqual(1);
        expect(new Set(funn.map((f) => f.aar))).toEqual(new Set(ukjente));
      }),
      sekvenser(),
    );
  });
});
