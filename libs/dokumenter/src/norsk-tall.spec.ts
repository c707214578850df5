import fc from 'fast-check';
import { lesBeloep } from './norsk-tall';

describe('Norwegian amounts', () => {
  it.each([
    ['1 017 386', 1_017_386_000],
    ['1\u00a0017\u202f386', 1_017_386_000],
    ['-285', -285_000],
    ['\u2212285', -285_000],
    ['(1 240)', -1_240_000],
    ['12,5', 12_500],
    ['0,001', 1],
    ['0', 0],
    ['-0', 0],
    ['270,000', 270_000],
    ['2,5000', 2_500],
    ['- 285', -285_000],
    ['\u2013285', -285_000],
    ['(12,5)', -12_500],
    ['( 285 )', -285_000],
    ['(0)', 0],
    ['\u22120,000', 0],
    ['007', 7_000],
    ['\u00a0 5 \u2009', 5_000],
    ['1\u2009017\u2007386', 1_017_386_000],
    ['1 000 000 000', 1_000_000_000_000],
  ])('reads %s as %d kroner', (tekst, kroner) => {
    expect(lesBeloep(tekst, '1000kr')).toBe(kroner);
  });

  it.each([
    '12 34',
    '1.000',
    '1,2345',
    'abc',
    '',
    '--5',
    '(5',
    '1e3',
    'NaN',
    '5 kr',
    '1 000 000 000 001',
    '٣',
    '５',
    '(-5)',
    '-(5)',
    '5)',
    '()',
    '5-',
    '+5',
    ',5',
    '5,',
    '1,2,3',
    '1,000 000',
    '1  000',
    '1000 000',
    '1 0000',
    '1\t000',
    "1'000",
    '½',
    '0x10',
    'Infinity',
    '-',
    '\u2212',
    '\u00a0',
    '1 000 000 001',
    '0,0004',
  ])('does not read %p as an amount', (tekst) => {
    expect(lesBeloep(tekst, '1000kr')).toBeNull();
  });

  it('takes no fraction of a krone in kroner', () => {
    expect(lesBeloep('12,5', 'kr')).toBeNull();
    expect(lesBeloep('12,00', 'kr')).toBe(12);
  });

  it('reads back every amount it could have printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => {
        const tekst = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 3 }).format(n / 1000);
        expect(lesBeloep(tekst, '1000kr')).toBe(n === 0 ? 0 : n);
      }),
    );
  });
});
