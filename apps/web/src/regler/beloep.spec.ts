import { avvik, tusen } from './beloep';

describe('an amount in 1000 kr', () => {
  it.each([
    [0, '0'],
    [405_000, '405'],
    [-9_000_000, '−9\u00a0000'],
    [1_106_091_000, '1\u00a0106\u00a0091'],
    [270_500, '270,5'],
    [-1, '−0,001'],
  ])('%d kr is %s', (kr, tekst) => {
    expect(tusen(kr)).toBe(tekst);
  });

  it('has a sign when it is a difference', () => {
    expect([avvik(40_000), avvik(0), avvik(-40_000)]).toEqual(['+40', '0', '−40']);
  });
});
