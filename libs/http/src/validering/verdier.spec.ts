import { validateSync } from 'class-validator';
import {
  ErBeloepPerAar,
  ErBeloepPerKolonne,
  ErDato,
  ErHpPeriode,
  ErId,
  ErKommuneId,
  ErKroner,
  ErPunkt,
  ErSakId,
  ErUtvalgKode,
} from './verdier';

/** Whether a check takes a value. */
const tar = (sjekk: PropertyDecorator, verdi: unknown): boolean => {
  class Felt {
    verdi = verdi;
  }
  sjekk(Felt.prototype, 'verdi');
  return validateSync(new Felt()).length === 0;
};

const IKKE_TEKST = [undefined, null, 5, true, [], {}, ['2025-2028'], ''];

describe.each([
  ['a day', ErDato(), '2024-02-29', '2023-02-29'],
  ['a period', ErHpPeriode(), '2025-2028', '2028-2025'],
  ['a kommune', ErKommuneId(), 'lier', 'Lier'],
  ['an utvalg', ErUtvalgKode(), 'OKI', 'O KI'],
  ['a punkt', ErPunkt(), '3.16', '3.'],
  ['a sak', ErSakId(), 'hp-2025-2028', 'HP'],
  ['an id', ErId(), '00000000-0000-4000-8000-000000000001', '1'],
])('the check of %s', (_, sjekk, rett, galt) => {
  it('takes what can be one, and nothing else', () => {
    expect(tar(sjekk, rett)).toBe(true);
    for (const verdi of [galt, ...IKKE_TEKST]) expect([verdi, tar(sjekk, verdi)]).toEqual([verdi, false]);
  });
});

describe('the check of kroner', () => {
  it('takes whole kroner, and neither fractions, text nor what is beyond exactness', () => {
    for (const n of [0, -5, 1_000_000_000_000]) expect(tar(ErKroner(), n)).toBe(true);
    for (const n of [0.5, NaN, Infinity, 1e12 + 1, '5', null, undefined, 5n, [5]])
      expect([n, tar(ErKroner(), n)]).toEqual([n, false]);
  });
});

describe('the check of amounts per column', () => {
  const mange = Object.fromEntries(Array.from({ length: 31 }, (_, i) => [String(2000 + i), 1]));

  it('takes whole kroner per year, and null for unknown', () => {
    expect(tar(ErBeloepPerAar(), { 2025: 270_000, 2026: null, 2027: 0 })).toBe(true);
    expect(tar(ErBeloepPerAar(), {})).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a list', [1]],
    ['null', null],
    ['a text', '2025'],
    ['a year of five digits', { 20255: 1 }],
    ['a column that is no year', { Sum: 1 }],
    ['a fraction', { 2025: 0.5 }],
    ['a text for an amount', { 2025: '1' }],
    ['undefined for an amount', { 2025: undefined }],
    ['more than thirty columns', mange],
  ])('does not take %s for amounts per year', (_, verdi) => {
    expect(tar(ErBeloepPerAar(), verdi)).toBe(false);
  });

  it('takes columns as they are printed in a table, but not signs that are none of print', () => {
    for (const kolonne of ['2025', 'Budsjett 2024', 'Sum 2025-28', 'Økonomiplan 1/2'])
      expect([kolonne, tar(ErBeloepPerKolonne(), { [kolonne]: 1 })]).toEqual([kolonne, true]);
    for (const kolonne of ['', ' 2025', '<b>', 'a'.repeat(41), '-'])
      expect([kolonne, tar(ErBeloepPerKolonne(), { [kolonne]: 1 })]).toEqual([kolonne, false]);
  });
});
