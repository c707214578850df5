import { kroner } from '@saksgang/kernel';
import { HOV, hvertAar, linjeNr, OKI } from '../sak/sak.fixtures';
import type { Beloep } from './beloep';
import { STANDARD_KATEGORIER } from './kategorier';
import { omfangAv } from './rammesummer';
import { kontrollerSummer, sistTrykt, type TryktSum } from './sumkontroll';

const AAR = ['2025', '2026', '2027', '2028'];

const linjer = [
  linjeNr(1, 776_056, { kategori: 'Opprinnelig budsjett' }),
  linjeNr(2, 1_586, { kategori: 'Annet' }),
  linjeNr(3, 800, { kategori: 'Annet' }),
];
const sum = (navn: string, beloep: Beloep, mer: Partial<TryktSum> = {}): TryktSum => ({
  utvalg: HOV,
  navn,
  beloep,
  kildeLinje: 3298,
  omfang: omfangAv(navn, STANDARD_KATEGORIER, linjer, []),
  ...mer,
});
const kontroller = (...summer: readonly TryktSum[]) =>
  kontrollerSummer(STANDARD_KATEGORIER, linjer, summer, AAR);

describe('Sumkontroll', () => {
  it('finds nothing where the printed sum is what its lines give', () => {
    expect(kontroller(sum('Sum Annet', hvertAar(2_386)))).toEqual([]);
  });

  it('finds each year that is wrong: printed, computed, and printed less computed', () => {
    expect(kontroller(sum('Sum Annet', { ...hvertAar(2_386), '2027': kroner(2_380) }))).toEqual([
      {
        slag: 'aritmetikk',
        navn: 'Sum Annet',
        linje: 3298,
        aar: '2027',
        trykt: 2_380,
        beregnet: 2_386,
        differanse: -6,
        grunn: 'summen stemmer ikke',
      },
    ]);
  });

  it('asks nothing of a year that is not printed', () => {
    expect(kontroller(sum('Sum Annet', { '2025': kroner(2_386) }))).toEqual([]);
  });

  it('cannot test a year in which a line is unknown, and says which', () => {
    const ukjent = linjeNr(4, 0, { beloep: { ...hvertAar(0), '2026': null }, ukjent: 'ikke trykt' });
    const funn = kontrollerSummer(
      STANDARD_KATEGORIER,
      [...linjer, ukjent],
      [sum('Sum Annet', hvertAar(2_386))],
      AAR,
    );
    expect(funn).toEqual([
      expect.objectContaining({
        slag: 'kan-ikke-kontrolleres',
        aar: '2026',
        trykt: 2_386,
        beregnet: null,
        differanse: null,
      }),
    ]);
  });

  it('cannot test a sum whose scope is unsettled; it is reported, never passed', () => {
    expect(kontroller(sum('Delsum drift', hvertAar(0)))).toEqual([
      expect.objectContaining({
        slag: 'kan-ikke-kontrolleres',
        aar: null,
        grunn: expect.stringContaining('Delsum drift') as unknown,
      }),
    ]);
  });

  describe('a row with the bare name of one kategori', () => {
    it('and the figures of another is mislabelled, as on line 3289 of Lier HP 2025-2028', () => {
      expect(kontroller(sum('Opprinnelig budsjett', hvertAar(2_386), { kildeLinje: 3289 }))).toEqual([
        {
          slag: 'merking',
          navn: 'Opprinnelig budsjett',
          linje: 3289,
          aar: null,
          trykt: null,
          beregnet: null,
          differanse: null,
          grunn: 'raden heter «Opprinnelig budsjett», men tallene er summen av «Annet»',
        },
      ]);
    });

    it('and its own figures is right', () => {
      expect(kontroller(sum('Opprinnelig budsjett', hvertAar(776_056)))).toEqual([]);
    });

    it('and the figures of none is wrong in every year', () => {
      expect(kontroller(sum('Opprinnelig budsjett', hvertAar(2_387))).map((f) => f.slag)).toEqual(
        AAR.map(() => 'aritmetikk'),
      );
    });

    it('which says that it is a sum is never taken for another', () => {
      expect(kontroller(sum('Sum Opprinnelig budsjett', hvertAar(2_386))).map((f) => f.slag)).toEqual(
        AAR.map(() => 'aritmetikk'),
      );
    });
  });

  it('holds an utvalg to the sums that were printed last for it', () => {
    const foer = [
      sum('Sum Annet', hvertAar(1)),
      sum('Ramme', hvertAar(2)),
      sum('Ramme', hvertAar(3), { utvalg: OKI }),
    ];
    const naa = [sum('Ramme', hvertAar(4))];
    expect(sistTrykt(foer, naa).map((s) => [s.utvalg, s.navn, s.beloep['2025']])).toEqual([
      [OKI, 'Ramme', 3],
      [HOV, 'Ramme', 4],
    ]);
  });
});
