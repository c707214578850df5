import { dato, kroner, type OppdragId } from '@saksgang/kernel';
import type { Oppdragssvar } from '@saksgang/register';
import fc from 'fast-check';
import { stoersteBeloep, trekk, trekningsnummer, type Utvalgskriterier } from './stikkproeve';

const ALLE: Utvalgskriterier = {
  organ: null,
  fra: null,
  til: null,
  type: null,
  minAlder: null,
  minBeloep: null,
};

/** An oppdrag as far as a draw looks at it. */
const oppdrag = (n: number, mer: Partial<Oppdragssvar> = {}): Oppdragssvar =>
  ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as OppdragId,
    organ: 'kommunestyret',
    vedtaksdato: dato('2024-12-10'),
    type: 'sak',
    alderDager: 100,
    effekt: null,
    ...mer,
  }) as Oppdragssvar;

const effekt = (...vedtatt: readonly (number | null)[]): Pick<Oppdragssvar, 'effekt'> => ({
  effekt: vedtatt.map((v, i) => ({
    aar: String(2025 + i),
    status: 'ikke rapportert',
    vedtatt: v === null ? null : kroner(v),
    oppnaadd: null,
    prognose: null,
    avvik: null,
    tertialer: [],
  })),
});

describe('En stikkprøve', () => {
  const mange = fc.integer({ min: 0, max: 40 }).map((n) => Array.from({ length: n }, (_, i) => oppdrag(i)));

  it('er den samme for samme frø, i hvilken rekkefølge oppdragene enn kommer, og den minste er del av den største', () => {
    fc.assert(
      fc.property(mange, fc.string(), fc.nat(50), fc.nat(50), (alle, froe, a, b) => {
        const [faa, flere] = [Math.min(a, b), Math.max(a, b)];
        const stor = trekk(alle, ALLE, froe, flere).trukket;
        expect(trekk([...alle].reverse(), ALLE, froe, flere).trukket).toEqual(stor);
        expect(trekk(alle, ALLE, froe, faa).trukket).toEqual(stor.slice(0, faa));
        expect(stor).toHaveLength(Math.min(flere, alle.length));
        expect(new Set(stor.map((o) => o.id)).size).toBe(stor.length);
      }),
    );
  });

  it('er en annen for et annet frø', () => {
    const alle = Array.from({ length: 40 }, (_, i) => oppdrag(i));
    const med = (froe: string) => trekk(alle, ALLE, froe, 10).trukket.map((o) => o.id);
    expect(med('R-1')).not.toEqual(med('R-2'));
  });

  it('gir hvert oppdrag omtrent samme sjanse', () => {
    const alle = Array.from({ length: 10 }, (_, i) => oppdrag(i));
    const ganger = new Map(alle.map((o) => [o.id, 0]));
    for (let froe = 0; froe < 2_000; froe++)
      for (const { id } of trekk(alle, ALLE, String(froe), 3).trukket)
        ganger.set(id, (ganger.get(id) ?? 0) + 1);
    // Expected 600 each, with a standard deviation of about 20.
    for (const antall of ganger.values()) expect(Math.abs(antall - 600)).toBeLessThan(120);
  });

  it('kan regnes etter med sha256sum', () => {
    // printf 'R-1.a' | sha256sum
    expect(trekningsnummer('R-1', 'a')).toBe(
      '2432a891f4be6a5d753baed5ea17246b026205cdafc3f7999ed4316fdbdb3405',
    );
  });

  it.each<[string, Partial<Utvalgskriterier>, readonly number[]]>([
    ['organ', { organ: 'formannskapet' }, [2]],
    ['vedtaksdato', { fra: dato('2024-12-11'), til: dato('2025-01-31') }, [3]],
    ['type', { type: 'utredning' }, [4]],
    ['alder', { minAlder: 101 }, [5]],
    ['beløp', { minBeloep: kroner(9_000_000) }, [6]],
  ])('trekkes av dem som har %s som spurt', (_, kriterier, ventet) => {
    const alle = [
      oppdrag(1),
      oppdrag(2, { organ: 'formannskapet' }),
      oppdrag(3, { vedtaksdato: dato('2025-01-31') }),
      oppdrag(4, { type: 'utredning' }),
      oppdrag(5, { alderDager: 101 }),
      oppdrag(6, effekt(1_000, -9_000_000, null)),
      oppdrag(7, effekt(null)),
    ];
    const { populasjon, trukket } = trekk(alle, { ...ALLE, ...kriterier }, 'R', 10);
    expect(trukket.map((o) => o.id)).toEqual(ventet.map((n) => oppdrag(n).id));
    expect(populasjon).toBe(ventet.length);
  });

  it('kjenner ikke beløpet der det ikke er noe, eller ikke er kjent', () => {
    expect([oppdrag(1), oppdrag(2, effekt(null)), oppdrag(3, effekt(null, -5))].map(stoersteBeloep)).toEqual([
      null,
      null,
      5,
    ]);
  });
});
