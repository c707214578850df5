import fc from 'fast-check';
import { differanse, endring, erNull, kroner, lesTusen, skrivTusen, sum, tusen } from './beloep';

describe('Beløp i 1000 kr', () => {
  it.each([
    ['500', 500_000],
    ['1 250', 1_250_000],
    ['1\u00a0250', 1_250_000],
    ['-40', -40_000],
    ['−40', -40_000],
    ['+0,5', 500],
    ['0.125', 125],
    [' 0 ', 0],
  ])('leser «%s» som %d kroner', (tekst, kr) => expect(lesTusen(tekst)).toBe(kr));

  it.each(['', 'fire', '1,2345', '12 34', '1e3', '--1', '1 2', '9'.repeat(12)])(
    'leser ikke «%s» som et beløp',
    (tekst) => expect(lesTusen(tekst)).toBeNull(),
  );

  it('leser tilbake det samme beløpet som ble skrevet', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (kr) => {
        expect(lesTusen(skrivTusen(kr))).toBe(kr + 0);
        expect(lesTusen(tusen(kr))).toBe(kr + 0);
      }),
    );
  });

  it('viser fortegnet på en endring, og hele kroner med mellomrom', () => {
    expect([endring(1_000), endring(-1_000), endring(0)]).toEqual(['+1', '−1', '0']);
    expect(kroner(1_250_000).replace(/\s/gu, ' ')).toBe('1 250 000 kr');
  });

  it('er ukjent når noe av det er det, og bare da', () => {
    const aarene = ['2026', '2027'];
    const [a, b] = [
      { '2026': 1, '2027': 2 },
      { '2026': 3, '2027': null },
    ];
    expect(sum([a, b], aarene)).toEqual({ '2026': 4, '2027': null });
    expect(differanse(a, b, aarene)).toEqual({ '2026': -2, '2027': null });
    expect(differanse(a, null, aarene)).toEqual(a);
    expect([erNull({ '2026': 0, '2027': 0 }), erNull({ '2026': 0, '2027': null })]).toEqual([true, false]);
  });
});
