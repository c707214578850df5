import { kroner, minus, type Kroner } from '@saksgang/kernel';
import { sekvenser } from '@saksgang/testing';
import fc from 'fast-check';
import { andelAv, hoeystProsent, minstProsent, prosentAv } from './avrunding';
import { delaarseffekt, medOppstart } from './delaarseffekt';
import { laanekostnader, samledeLaanekostnader } from './laanekostnader';
import { mvaKompensasjon } from './mva-kompensasjon';

const AARENE = ['2025', '2026', '2027', '2028'];
const beloep = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(kroner);

describe('Delårseffekten', () => {
  it('er 9/12 fra 1. april: 1 240 000 i innsparing på et helt år blir 930 000', () => {
    expect(delaarseffekt(kroner(-1_240_000), 4)).toBe(-930_000);
  });

  it.each([
    [1, 12_000],
    [4, 9_000],
    [7, 6_000],
    [12, 1_000],
  ])('fra måned %i av 12 000 er %i', (maaned, ventet) => {
    expect(delaarseffekt(kroner(12_000), maaned)).toBe(ventet);
  });

  it('rundes av til nærmeste hele krone, og en halv krone bort fra null, likt for kutt og økning', () => {
    expect([delaarseffekt(kroner(6), 12), delaarseffekt(kroner(-6), 12)]).toEqual([1, -1]);
    expect([delaarseffekt(kroner(5), 12), delaarseffekt(kroner(-5), 12)]).toEqual([0, 0]);
  });

  it('er hele beløpet i årene etter og ingenting i årene før; et ukjent beløp er fortsatt ukjent', () => {
    const helaar = { '2025': kroner(1200), '2026': kroner(1200), '2027': kroner(1200), '2028': null };
    expect(medOppstart(helaar, { aar: '2026', maaned: 4 }, AARENE)).toEqual({
      '2025': 0,
      '2026': 900,
      '2027': 1200,
      '2028': null,
    });
  });
});

describe('Avrunding til hele kroner', () => {
  it('er aldri mer enn en halv krone fra det nøyaktige, og lik for begge fortegn', () => {
    fc.assert(
      fc.property(beloep, fc.nat(100_000), fc.nat(1_000_000), (b, t, mer) => {
        const n = t + mer + 1;
        const del = andelAv(b, t, n);
        const feil = BigInt(del) * BigInt(n) - BigInt(b) * BigInt(t);
        expect(2n * (feil < 0n ? -feil : feil) <= BigInt(n)).toBe(true);
        expect(andelAv(minus(kroner(0), b), t, n)).toBe(minus(kroner(0), del));
      }),
      sekvenser(),
    );
  });

  it('avgjør ikke om en grense holder: 1,745 % vises som 1,75 %, men er mindre', () => {
    expect(prosentAv(kroner(1745), kroner(100_000))).toBe(1.75);
    expect(minstProsent(kroner(1745), kroner(100_000), 1.75)).toBe(false);
    expect(minstProsent(kroner(1750), kroner(100_000), 1.75)).toBe(true);
    expect([hoeystProsent(kroner(70), kroner(100), 70), hoeystProsent(kroner(71), kroner(100), 70)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('Lånekostnadene', () => {
  const SERIE = { slag: 'serie', rente: 4, loepetid: 4 } as const;

  it('i et serielån er like avdrag og fallende renter, første gang året etter opptaket', () => {
    expect(laanekostnader(kroner(1_000_000), '2025', SERIE)).toEqual([
      { aar: '2026', renter: 40_000, avdrag: 250_000, restgjeld: 750_000 },
      { aar: '2027', renter: 30_000, avdrag: 250_000, restgjeld: 500_000 },
      { aar: '2028', renter: 20_000, avdrag: 250_000, restgjeld: 250_000 },
      { aar: '2029', renter: 10_000, avdrag: 250_000, restgjeld: 0 },
    ]);
  });

  it('i et annuitetslån er det samme terminbeløpet hvert år', () => {
    const plan = laanekostnader(kroner(1_000_000), '2025', { slag: 'annuitet', rente: 5, loepetid: 3 });
    expect(plan.map((t) => t.renter + t.avdrag)).toEqual([367_209, 367_209, 367_208]);
    expect(plan.map((t) => t.renter)).toEqual([50_000, 34_140, 17_486]);
    expect(plan.at(-1)?.restgjeld).toBe(0);
  });

  it('har avdrag som til sammen er lånet, hva renten og løpetiden enn er', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000_000 }).map(kroner),
        fc.integer({ min: 0, max: 15_000 }),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom('annuitet' as const, 'serie' as const),
        (laan, rente, loepetid, slag) => {
          const plan = laanekostnader(laan, '2025', { slag, rente: rente / 1000, loepetid });
          expect(plan.reduce((sum, t) => sum + t.avdrag, 0)).toBe(laan);
          expect(plan.at(-1)?.restgjeld).toBe(0);
          expect(plan.every((t) => Number.isSafeInteger(t.renter) && t.restgjeld >= 0)).toBe(true);
        },
      ),
      sekvenser(),
    );
  });

  it('av flere opptak er summen av hvert av dem', () => {
    const opptak = { '2025': kroner(1_000_000), '2026': kroner(400_000) };
    expect(samledeLaanekostnader(opptak, SERIE, AARENE)).toEqual([
      { aar: '2025', renter: 0, avdrag: 0, restgjeld: 1_000_000 },
      { aar: '2026', renter: 40_000, avdrag: 250_000, restgjeld: 1_150_000 },
      { aar: '2027', renter: 46_000, avdrag: 350_000, restgjeld: 800_000 },
      { aar: '2028', renter: 32_000, avdrag: 350_000, restgjeld: 450_000 },
    ]);
  });
});

describe('Mva-kompensasjonen', () => {
  const bevilgning = { '2025': kroner(1_250_000), '2026': null as Kroner | null };
  it('er avgiften i bevilgningen: 250 000 av 1 250 000 med 25 %', () => {
    expect(mvaKompensasjon(bevilgning, { sats: 25, andel: 100 }, ['2025', '2026'])).toEqual({
      '2025': 250_000,
      '2026': null,
    });
  });
  it('gis bare for den andelen som er oppgitt', () => {
    expect(mvaKompensasjon(bevilgning, { sats: 25, andel: 60 }, ['2025'])['2025']).toBe(150_000);
  });
});
