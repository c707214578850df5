import fc from 'fast-check';
import {
  aarAv,
  dagerMellom,
  dato,
  osloDato,
  osloTidspunkt,
  parseDato,
  plussDager,
  skrivDato,
  type Dato,
  type Instant,
} from './dato';

const dager = fc
  .integer({ min: -40_000, max: 300_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10) as Dato);

describe('parseDato', () => {
  it.each(['2024-12-10', '2024-02-29', '2000-02-29', '1814-01-01', '2999-12-31'])('reads %s', (text) => {
    expect(parseDato(text)).toBe(text);
  });

  it.each([
    ['30 February', '2024-02-30'],
    ['29 February outside a leap year', '2023-02-29'],
    ['29 February in a century that is no leap year', '1900-02-29'],
    ['31 April', '2024-04-31'],
    ['month 13', '2024-13-01'],
    ['month 0', '2024-00-10'],
    ['day 0', '2024-01-00'],
    ['the year 0', '0000-01-01'],
    ['a day before 1814', '1813-12-31'],
    ['a day after 2999', '3000-01-01'],
    ['a year of five digits', '12024-01-01'],
    ['no leading zeros', '2024-1-9'],
    ['the Norwegian order', '10.12.2024'],
    ['a point in time', '2024-12-10T00:00:00Z'],
    ['space around it', ' 2024-12-10'],
    ['a line end after it', '2024-12-10\n'],
    ['digits of another script', '٢٠٢٤-12-10'],
    ['nothing', ''],
  ])('does not read %s', (_, text) => {
    expect(parseDato(text)).toBeNull();
  });

  it('reads every day that there is, and gives it back as it was', () => {
    fc.assert(fc.property(dager, (d) => expect(parseDato(d)).toBe(d)));
  });
});

describe('counting days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2024-12-10', 0, '2024-12-10'],
    ['2025-11-20', 14, '2025-12-04'],
  ])('%s and %d days is %s', (fra, n, til) => {
    expect(plussDager(dato(fra), n)).toBe(til);
    expect(dagerMellom(dato(fra), dato(til))).toBe(n);
  });

  it('counts a day of 23 hours and one of 25 as one day each', () => {
    expect(plussDager(dato('2025-03-29'), 2)).toBe('2025-03-31');
    expect(dagerMellom(dato('2025-03-29'), dato('2025-03-31'))).toBe(2);
    expect(dagerMellom(dato('2025-10-25'), dato('2025-10-27'))).toBe(2);
  });

  it('goes as far back as forth, and days compare as texts', () => {
    fc.assert(
      fc.property(dager, fc.integer({ min: -5000, max: 5000 }), (d, n) => {
        const til = plussDager(d, n);
        expect(plussDager(til, 0 - n)).toBe(d);
        expect(Math.sign(n)).toBe(til > d ? 1 : til < d ? -1 : 0);
      }),
    );
  });
});

describe('osloDato', () => {
  it.each([
    ['the last moment of a winter day', '2024-12-10T22:59:59.999Z', '2024-12-10'],
    ['midnight in winter', '2024-12-10T23:00:00.000Z', '2024-12-11'],
    ['the last moment of a summer day', '2025-07-01T21:59:59.999Z', '2025-07-01'],
    ['midnight in summer', '2025-07-01T22:00:00.000Z', '2025-07-02'],
    ['the turn of the year', '2024-12-31T23:00:00.000Z', '2025-01-01'],
    ['the night to 29 February', '2024-02-28T23:00:00.000Z', '2024-02-29'],
  ])('knows the day at %s', (_, instant, dag) => {
    expect(osloDato(instant as Instant)).toBe(dag);
  });

  // The clock is put forward on 30 March 2025 and back on 26 October 2025, both at 01:00 UTC.
  it.each([
    ['begins in winter time', '2025-03-29T23:00:00.000Z', '2025-03-30'],
    ['ends in summer time', '2025-03-30T21:59:59.999Z', '2025-03-30'],
    ['is over', '2025-03-30T22:00:00.000Z', '2025-03-31'],
  ])('follows the day of 23 hours: it %s', (_, instant, dag) => {
    expect(osloDato(instant as Instant)).toBe(dag);
  });

  it.each([
    ['begins in summer time', '2025-10-25T22:00:00.000Z', '2025-10-26'],
    ['has 02:30 twice', '2025-10-26T00:30:00.000Z', '2025-10-26'],
    ['and once more', '2025-10-26T01:30:00.000Z', '2025-10-26'],
    ['ends in winter time', '2025-10-26T22:59:59.999Z', '2025-10-26'],
    ['is over', '2025-10-26T23:00:00.000Z', '2025-10-27'],
  ])('follows the day of 25 hours: it %s', (_, instant, dag) => {
    expect(osloDato(instant as Instant)).toBe(dag);
  });

  it('never goes back as time goes on, and is always a day that can be read', () => {
    const tid = fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2090-01-01') });
    const dagen = (ms: number) => osloDato(new Date(ms).toISOString() as Instant);
    fc.assert(
      fc.property(tid, fc.nat(200_000_000), (ms, mer) => {
        expect(parseDato(dagen(ms))).toBe(dagen(ms));
        expect(dagen(ms + mer) >= dagen(ms)).toBe(true);
      }),
    );
  });
});

describe('a day in words', () => {
  it('is written as people write it, and has a year', () => {
    expect(skrivDato(dato('2024-02-09'))).toBe('09.02.2024');
    expect(aarAv(dato('2024-12-31'))).toBe(2024);
  });
});

describe('osloTidspunkt', () => {
  it.each([
    ['winter', '2025-01-15', '08:00', '2025-01-15T07:00:00.000Z'],
    ['summer', '2025-07-15', '08:00', '2025-07-15T06:00:00.000Z'],
    ['midnight of a winter day', '2026-01-01', '00:00', '2025-12-31T23:00:00.000Z'],
    ['the day that clocks go forward', '2025-03-30', '08:00', '2025-03-30T06:00:00.000Z'],
    ['the hour that is left out', '2025-03-30', '02:30', '2025-03-30T01:30:00.000Z'],
    ['the hour that comes twice', '2025-10-26', '02:30', '2025-10-26T00:30:00.000Z'],
    ['the day that clocks go back', '2025-10-26', '08:00', '2025-10-26T07:00:00.000Z'],
  ])('knows %s', (_, dag, klokken, ventet) => {
    expect(osloTidspunkt(dato(dag), klokken)).toBe(ventet);
  });

  it('is on the day that it was asked for', () => {
    const etter1900 = dager.filter((d) => d >= '1900-01-01' && d < '2100');
    fc.assert(fc.property(etter1900, (d) => expect(osloDato(osloTidspunkt(d, '08:00'))).toBe(d)));
  });
});
