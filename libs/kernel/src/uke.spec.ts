import fc from 'fast-check';
import { dato, plussDager } from './dato';
import { mandagI, nesteUke, parseUke, skrivUke, ukedagen, ukeI } from './uke';

describe('A week', () => {
  // The examples of ISO 8601, and years of 53 weeks.
  it.each([
    ['2005-01-01', '2004-53'],
    ['2005-12-31', '2005-52'],
    ['2007-12-31', '2008-01'],
    ['2008-12-29', '2009-01'],
    ['2010-01-03', '2009-53'],
    ['2025-12-28', '2025-52'],
    ['2025-12-29', '2026-01'],
    ['2026-11-23', '2026-48'],
    ['2026-12-31', '2026-53'],
  ])('of %s is %s', (dag, uke) => {
    expect(ukeI(dato(dag))).toBe(uke);
    expect(parseUke(uke)).toBe(uke);
  });

  it('begins on a Monday, and is the same for seven days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (n) => {
        const dag = plussDager(dato('2025-01-01'), n);
        const mandag = mandagI(ukeI(dag));
        expect(ukedagen(mandag)).toBe(1);
        expect(plussDager(mandag, ukedagen(dag) - 1)).toBe(dag);
        expect(nesteUke(ukeI(dag))).toBe(ukeI(plussDager(dag, 7)));
        expect(nesteUke(ukeI(dag)) > ukeI(dag)).toBe(true);
      }),
    );
  });

  it.each(['2025-53', '2025-00', '2025-1', '2025-48-1', 'uke', ''])('is not read from «%s»', (tekst) => {
    expect(parseUke(tekst)).toBeNull();
  });

  it('is written as people say it', () => {
    const uke = parseUke('2026-01');
    expect(uke && skrivUke(uke)).toBe('uke 1 2026');
  });
});
