import fc from 'fast-check';
import { iEnhet, kroner, minus, parseKroner, plus, STOERSTE_BELOEP, type Kroner } from './kroner';

const beloep = fc.integer({ min: -STOERSTE_BELOEP, max: STOERSTE_BELOEP }).map(kroner);

describe('parseKroner', () => {
  it.each([0, 1, -1, 270_000, STOERSTE_BELOEP, -STOERSTE_BELOEP])('takes %d', (n) => {
    expect(parseKroner(n)).toBe(n);
  });

  it.each([0.5, 270_000.01, NaN, Infinity, -Infinity, STOERSTE_BELOEP + 1, -STOERSTE_BELOEP - 1, 2 ** 53])(
    'does not take %d',
    (n) => {
      expect(parseKroner(n)).toBeNull();
    },
  );

  it('knows no negative zero', () => {
    expect(parseKroner(-0)).toBe(0);
    expect(minus(kroner(0), kroner(0))).toBe(0);
    expect(minus(kroner(0), kroner(-0))).toBe(0);
  });
});

describe('adding amounts', () => {
  it('takes back what it has added', () => {
    fc.assert(
      fc.property(beloep, beloep, (a, b) => {
        expect(minus(plus(a, b), b)).toBe(a);
        expect(plus(a, b)).toBe(plus(b, a));
      }),
    );
  });

  it('is exact to the last krone for thousands of the largest amounts', () => {
    const mange = Array.from({ length: 9000 }, () => kroner(STOERSTE_BELOEP));
    const sum = mange.reduce(plus, kroner(1));
    expect(Number.isSafeInteger(sum)).toBe(true);
    expect(BigInt(sum)).toBe(9000n * BigInt(STOERSTE_BELOEP) + 1n);
  });
});

describe('an amount in a unit', () => {
  it.each([
    [1_017_386_000, 1_017_386],
    [270_500, 270.5],
    [1, 0.001],
    [-285_000, -285],
    [0, 0],
  ])('%d kroner is %d in 1000 kr', (kr, tusen) => {
    expect(iEnhet(kroner(kr), '1000kr')).toBe(tusen);
    expect(iEnhet(kroner(kr), 'kr')).toBe(kr);
  });

  it('has at most three decimals, and is the same amount', () => {
    fc.assert(
      fc.property(beloep, (kr: Kroner) => {
        const [hele = '', desimaler = ''] = String(iEnhet(kr, '1000kr')).replace('-', '').split('.');
        expect(desimaler.length).toBeLessThanOrEqual(3);
        expect(BigInt(hele + desimaler.padEnd(3, '0'))).toBe(BigInt(Math.abs(kr)));
      }),
    );
  });
});
