import { kroner } from '@saksgang/kernel';
import { sekvenser } from '@saksgang/testing';
import fc from 'fast-check';
import { HP, hvertAar, linjeNr } from '../sak/sak.fixtures';
import { leggSammen } from './beloep';
import { STANDARD_KATEGORIER } from './kategorier';
import type { Rammelinje } from './rammelinje';
import {
  kategorierUtenGruppe,
  KONSEKVENSJUSTERT_RAMME,
  KONSEKVENSSUM,
  linjerIOmfang,
  NYE_TILTAK,
  omfangAv,
  rammenavn,
  rammesummer,
  sumAv,
  type Omfang,
} from './rammesummer';

const AAR = ['2025', '2026', '2027', '2028'];
const OPPSETT = STANDARD_KATEGORIER;

const linje = (n: number, kategori: string, beloep: number) => linjeNr(n, beloep, { kategori });
const linjer = [
  linje(1, 'Opprinnelig budsjett', 1_000),
  linje(2, 'Demografijustering', 30),
  linje(3, 'Vedtak forrige periode', -7),
  linje(4, 'Annet', 200),
  linje(5, 'annet', 1),
];
const omfanget = (navn: string, sidenForrige: readonly string[] = []) =>
  omfangAv(navn, OPPSETT, linjer, sidenForrige);
const summen = (navn: string) => sumAv(omfanget(navn), OPPSETT, linjer, ['2025'])?.['2025'];

/** Lines in any of the standard kategorier, with any amounts. */
const rammelinjer = fc
  .array(
    fc.record({
      kategori: fc.constantFrom(...OPPSETT.map((k) => k.navn)),
      beloep: fc.tuple(...AAR.map(() => fc.integer({ min: -1e9, max: 1e9 }))),
    }),
    { maxLength: 30 },
  )
  .map((rader) =>
    rader.map(({ kategori, beloep }, i): Rammelinje => ({
      ...linjeNr(i, 0, { kategori }),
      beloep: Object.fromEntries(AAR.map((aar, j) => [aar, kroner(beloep[j] ?? 0)])),
    })),
  );

describe('Rammesummer', () => {
  describe('what a printed sum covers', () => {
    it.each<[string, Omfang]>([
      ['Ramme 2025-2028', { slag: 'alle' }],
      ['RAMME', { slag: 'alle' }],
      [KONSEKVENSSUM, { slag: 'grupper', grupper: ['konsekvens'] }],
      [KONSEKVENSJUSTERT_RAMME, { slag: 'grupper', grupper: ['utgangspunkt', 'konsekvens'] }],
      [NYE_TILTAK, { slag: 'grupper', grupper: ['nye-tiltak'] }],
      ['Sum Annet', { slag: 'kategori', kategori: 'Annet' }],
      ['annet', { slag: 'kategori', kategori: 'Annet' }],
    ])('«%s»', (navn, omfang) => {
      expect(omfanget(navn)).toEqual(omfang);
    });

    it('is the lines since the sum before it, when the name says nothing', () => {
      expect(omfanget('Delsum', ['a', 'b'])).toEqual({ slag: 'linjer', linjer: ['a', 'b'] });
    });

    it('is the kategori that the name says, also when the table has no lines of it', () => {
      const omfang = omfanget('Sum Tiltak til mål', ['a', 'b']);
      expect(omfang).toEqual({ slag: 'kategori', kategori: 'Tiltak til mål' });
      expect(sumAv(omfang, OPPSETT, linjer, ['2025'])).toEqual({ '2025': 0 });
    });

    it.each(['constructor', '__proto__'])(
      'is no group of the frame because the row is called «%s»',
      (navn) => {
        const omfang = omfanget(navn, [linjer[0]?.id ?? '']);
        expect(omfang).toEqual({ slag: 'linjer', linjer: [linjer[0]?.id] });
        expect(sumAv(omfang, OPPSETT, linjer, ['2025'])).toEqual({ '2025': 1_000 });
      },
    );

    it('is unsettled when there are none either, and says so', () => {
      expect(omfanget('Delsum')).toEqual({ slag: 'uavklart', grunn: expect.stringContaining('Delsum') });
    });

    it('is unsettled for a group as long as one kategori is in none, and names it', () => {
      const med = [...linjer, linje(6, 'Omstilling', 5)];
      expect(kategorierUtenGruppe(OPPSETT, med)).toEqual(['Omstilling']);
      for (const navn of [KONSEKVENSSUM, KONSEKVENSJUSTERT_RAMME, NYE_TILTAK])
        expect(omfangAv(navn, OPPSETT, med, [])).toEqual({
          slag: 'uavklart',
          grunn: expect.stringContaining('«Omstilling»'),
        });
      expect(omfangAv('Ramme 2025-2028', OPPSETT, med, [])).toEqual({ slag: 'alle' });
    });
  });

  it('adds the lines that the sum covers', () => {
    expect([KONSEKVENSSUM, KONSEKVENSJUSTERT_RAMME, NYE_TILTAK, 'Sum Annet', 'Ramme'].map(summen)).toEqual([
      23, 1_023, 201, 201, 1_224,
    ]);
  });

  it('adds nothing where the scope is unsettled: no sum is not the sum nought', () => {
    const uavklart: Omfang = { slag: 'uavklart', grunn: 'ukjent' };
    expect(sumAv(uavklart, OPPSETT, linjer, AAR)).toBeNull();
    expect(linjerIOmfang(uavklart, OPPSETT, linjer)).toBeNull();
    expect(sumAv({ slag: 'linjer', linjer: [] }, OPPSETT, linjer, AAR)).toEqual(hvertAar(0));
  });

  it('is unknown in the years where one of its lines is', () => {
    const ukjent = linjeNr(9, 0, { beloep: { ...hvertAar(5), '2026': null }, ukjent: 'ikke trykt' });
    expect(sumAv({ slag: 'alle' }, OPPSETT, [ukjent], AAR)).toEqual({ ...hvertAar(5), '2026': null });
  });

  it('stands in the order of the document: konsekvens, the konsekvensjusterte ramme, the new, the frame', () => {
    const med = [...linjer, linje(6, 'Omstilling', 5)];
    expect(rammesummer(HP, OPPSETT, med).map((s) => s.navn)).toEqual([
      'Sum Demografijustering',
      'Sum Vedtak forrige periode',
      KONSEKVENSSUM,
      KONSEKVENSJUSTERT_RAMME,
      'Sum Annet',
      'Sum Omstilling',
      NYE_TILTAK,
      'Ramme 2025-2028',
    ]);
  });

  it('makes the frame of the konsekvensjusterte ramme and the new, whatever lines there are', () => {
    fc.assert(
      fc.property(rammelinjer, (noen) => {
        const sum = (navn: string) => sumAv(omfangAv(navn, OPPSETT, noen, []), OPPSETT, noen, AAR) ?? {};
        expect(leggSammen(sum(KONSEKVENSJUSTERT_RAMME), sum(NYE_TILTAK), AAR)).toEqual(sum(rammenavn(HP)));
      }),
      sekvenser(),
    );
  });

  it('makes each group of its kategorier, whatever lines there are', () => {
    fc.assert(
      fc.property(rammelinjer, (noen) => {
        const sum = (omfang: Omfang) => sumAv(omfang, OPPSETT, noen, AAR) ?? {};
        for (const gruppe of ['konsekvens', 'nye-tiltak'] as const) {
          const kategorier = OPPSETT.filter((k) => k.gruppe === gruppe);
          const avKategoriene = kategorier
            .map(({ navn }) => sum({ slag: 'kategori', kategori: navn }))
            .reduce((a, b) => leggSammen(a, b, AAR), hvertAar(0));
          expect(sum({ slag: 'grupper', grupper: [gruppe] })).toEqual(avKategoriene);
        }
      }),
      sekvenser(),
    );
  });

  it('is the same in whatever order the lines come', () => {
    const stokket = rammelinjer.chain((noen) =>
      fc.tuple(fc.constant(noen), fc.shuffledSubarray(noen, { minLength: noen.length })),
    );
    fc.assert(
      fc.property(stokket, ([noen, omstokket]) => {
        for (const { navn, omfang } of rammesummer(HP, OPPSETT, noen)) {
          const omfangEtter = rammesummer(HP, OPPSETT, omstokket).find((s) => s.navn === navn)?.omfang;
          expect(omfangEtter && sumAv(omfangEtter, OPPSETT, omstokket, AAR)).toEqual(
            sumAv(omfang, OPPSETT, noen, AAR),
          );
        }
      }),
      sekvenser(),
    );
  });
});
