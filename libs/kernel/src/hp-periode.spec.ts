import { aareneI, budsjettaarI, hpPeriode, parseHpPeriode } from './hp-periode';

describe('the period of a handlingsprogram', () => {
  it.each([
    ['four years', '2025-2028'],
    ['one year', '2025-2025'],
    ['ten years', '2025-2034'],
    ['the turn of a century', '1999-2002'],
  ])('may be %s', (_, text) => {
    expect(parseHpPeriode(text)).toBe(text);
  });

  it.each([
    ['eleven years', '2025-2035'],
    ['backwards', '2028-2025'],
    ['before 1900', '1899-1902'],
    ['of two digits', '25-28'],
    ['a single year', '2025'],
    ['with another dash', '2025–2028'],
    ['with space around it', ' 2025-2028'],
    ['with a line end after it', '2025-2028\n'],
    ['the name of its sak', 'hp-2025-2028'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(parseHpPeriode(text)).toBeNull();
  });

  it('has its years in order, and the first is the budget year', () => {
    expect(aareneI(hpPeriode('2025-2028'))).toEqual(['2025', '2026', '2027', '2028']);
    expect(aareneI(hpPeriode('2025-2025'))).toEqual(['2025']);
    expect(budsjettaarI(hpPeriode('2025-2028'))).toBe('2025');
  });
});
