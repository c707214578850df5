import fc from 'fast-check';
import { dato, osloDato, plussDager, type Dato, type Instant } from './dato';
import {
  kjentSomSpurt,
  klokkeneIOrd,
  medregnet,
  NAA,
  parseKjent,
  skrivKjent,
  sluttenAvDagen,
} from './klokker';

const dager = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10) as Dato);
const tidspunkter = fc
  .integer({ min: Date.parse('1970-01-01'), max: Date.parse('2070-01-01') })
  .map((ms) => new Date(ms).toISOString() as Instant);

describe('a moment of knowledge', () => {
  it.each([
    ['a winter day, to its end in Norway', '2025-01-12', '2025-01-12T22:59:59.999Z'],
    ['a summer day', '2025-07-01', '2025-07-01T21:59:59.999Z'],
    ['the day of 25 hours', '2025-10-26', '2025-10-26T22:59:59.999Z'],
    ['the day of 23 hours', '2025-03-30', '2025-03-30T21:59:59.999Z'],
    ['a day of double summer time', '1945-09-23', '1945-09-23T20:59:59.999Z'],
    ['a point in time', '2025-01-12T14:30:05.120Z', '2025-01-12T14:30:05.120Z'],
    ['a point in time without seconds', '2025-01-12T14:30Z', '2025-01-12T14:30:00.000Z'],
    ['a point in time in another zone', '2025-01-12T00:30+01:00', '2025-01-11T23:30:00.000Z'],
  ])('reads %s', (_, tekst, ventet) => {
    expect(parseKjent(tekst)).toBe(ventet);
  });

  it.each([
    ['no zone', '2025-01-12T14:30'],
    ['a day that is none', '2025-02-30'],
    ['a time on a day that is none', '2025-02-30T10:00Z'],
    ['hour 24', '2025-01-12T24:00Z'],
    ['minute 60', '2025-01-12T10:60Z'],
    ['a zone that is none', '2025-01-12T10:00+25:00'],
    ['the Norwegian order', '12.01.2025'],
    ['a year outside 1814-2999', '3000-01-01T00:00Z'],
    ['space after it', '2025-01-12T10:00Z '],
    ['nothing', ''],
  ])('does not read %s', (_, tekst) => {
    expect(parseKjent(tekst)).toBeNull();
  });

  it('is the last millisecond of its day', () => {
    fc.assert(
      fc.property(dager, (dag) => {
        const slutt = sluttenAvDagen(dag);
        expect(osloDato(slutt)).toBe(dag);
        expect(osloDato(new Date(Date.parse(slutt) + 1).toISOString() as Instant)).toBe(plussDager(dag, 1));
      }),
    );
  });

  it('is the same moment when it is asked for again as it is shown', () => {
    fc.assert(
      fc.property(fc.oneof(dager.map(sluttenAvDagen), tidspunkter), (kjent) => {
        expect(parseKjent(kjentSomSpurt(kjent))).toBe(kjent);
      }),
    );
  });

  it('is told as people write it', () => {
    expect(skrivKjent(sluttenAvDagen(dato('2025-01-12')))).toBe('12.01.2025');
    expect(skrivKjent('2025-01-12T13:30:05.000Z' as Instant)).toBe('12.01.2025 kl. 14:30:05');
    expect(klokkeneIOrd({ gjelder: dato('2024-12-09'), kjent: sluttenAvDagen(dato('2025-01-12')) })).toBe(
      'slik det gjaldt ved utgangen av 09.12.2024, slik systemet visste det 12.01.2025',
    );
    expect(klokkeneIOrd(NAA)).toBe('slik det gjelder nå, slik systemet vet det nå');
  });
});

describe('what is counted in', () => {
  const [foer, dagen, etter] = ['2024-12-09', '2024-12-10', '2024-12-11'].map(dato) as [Dato, Dato, Dato];
  const sent = { skjedde: dagen, registrert: '2025-01-12T10:00:00.000Z' as Instant };
  const kjent = (tekst: string) => parseKjent(tekst);

  it.each([
    ['now', NAA, true],
    ['the day before it happened', { gjelder: foer, kjent: null }, false],
    ['the day it happened, by what is known now', { gjelder: dagen, kjent: null }, true],
    ['the day after, by what was known then', { gjelder: etter, kjent: kjent('2024-12-11') }, false],
    [
      'the day after, by what was known when it had come in',
      { gjelder: etter, kjent: kjent('2025-01-12') },
      true,
    ],
    ['what was known before it came in', { gjelder: null, kjent: kjent('2025-01-11') }, false],
    ['the very millisecond it came in', { gjelder: null, kjent: sent.registrert }, true],
  ])('of what was registered late: %s', (_, klokker, ventet) => {
    expect(medregnet(klokker, sent)).toBe(ventet);
  });

  it('a fact whose day the source does not give held on every day', () => {
    expect(medregnet({ gjelder: dato('1850-01-01'), kjent: null }, { ...sent, skjedde: null })).toBe(true);
  });
});
