import fc from 'fast-check';
import {
  arbeidsdagerMellom,
  erArbeidsdag,
  erHelligdag,
  naermesteArbeidsdag,
  plussArbeidsdager,
} from './arbeidsdager';
import { dagerMellom, dato, osloTidspunkt, plussDager, type Dato } from './dato';

describe('Norwegian working days', () => {
  // Published for each year by Almanakk for Norge.
  it.each([
    ['2024', ['01-01', '03-28', '03-29', '03-31', '04-01', '05-01', '05-09', '05-17', '05-19', '05-20']],
    ['2025', ['01-01', '04-17', '04-18', '04-20', '04-21', '05-01', '05-17', '05-29', '06-08', '06-09']],
    ['2026', ['01-01', '04-02', '04-03', '04-05', '04-06', '05-01', '05-14', '05-17', '05-24', '05-25']],
    ['2038', ['01-01', '04-22', '04-23', '04-25', '04-26', '05-01', '05-17', '06-03', '06-13', '06-14']],
  ])('keep the holidays of %s', (aar, dager) => {
    const alle = Array.from({ length: 366 }, (_, i) => plussDager(dato(`${aar}-01-01`), i));
    const hellige = alle.filter((d) => d.startsWith(aar) && erHelligdag(d)).map((d) => d.slice(5));
    expect(hellige).toEqual([...dager, '12-25', '12-26']);
  });

  it('are Monday to Friday', () => {
    const uken = Array.from({ length: 7 }, (_, i) => erArbeidsdag(plussDager(dato('2025-09-15'), i)));
    expect(uken).toEqual([true, true, true, true, true, false, false]);
  });

  it('are counted past weekends and holidays, both ways', () => {
    expect(plussArbeidsdager(dato('2025-04-16'), 1)).toBe('2025-04-22');
    expect(plussArbeidsdager(dato('2025-12-31'), -3)).toBe('2025-12-24');
    expect(plussArbeidsdager(dato('2025-12-29'), -3)).toBe('2025-12-22');
    expect(plussArbeidsdager(dato('2025-05-17'), 0)).toBe('2025-05-17');
    expect(naermesteArbeidsdag(dato('2025-05-17'), -1)).toBe('2025-05-16');
    expect(naermesteArbeidsdag(dato('2025-05-17'), 1)).toBe('2025-05-19');
    expect(naermesteArbeidsdag(dato('2025-05-16'), 1)).toBe('2025-05-16');
  });

  it('end on a working day, and lead back to where they came from', () => {
    const dag = fc.integer({ min: 0, max: 40_000 }).map((n) => plussDager(dato('1990-01-01'), n));
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 600 }), (fra, antall) => {
        const til = plussArbeidsdager(fra, antall);
        expect(erArbeidsdag(til)).toBe(true);
        const alle = Array.from({ length: dagerMellom(fra, til) }, (_, i) => plussDager(fra, i + 1));
        expect(alle.filter(erArbeidsdag)).toHaveLength(antall);
        expect([arbeidsdagerMellom(fra, til), arbeidsdagerMellom(til, fra)]).toEqual([antall, 0]);
        if (erArbeidsdag(fra)) expect(plussArbeidsdager(til, -antall)).toBe(fra);
      }),
    );
  });

  it('are none, and throw nothing, where a text is no day', () => {
    for (const galt of ['', 'i morgen', '2025-13-45', '99999-01-01'] as Dato[]) {
      expect(arbeidsdagerMellom(galt, dato('2025-12-31'))).toBe(0);
      expect(arbeidsdagerMellom(dato('2025-12-31'), galt)).toBe(0);
      expect([plussArbeidsdager(galt, 5), naermesteArbeidsdag(galt, -1)]).toEqual([galt, galt]);
      expect(osloTidspunkt(galt, '08:00')).toBe(galt);
    }
  });
});
