import { hpPeriode, type HpPeriode } from '@saksgang/kernel';
import type { Oppdragsrad } from '@saksgang/register';
import fc from 'fast-check';
import { avsluttet, fordelt, gjenaapnet, rad, registrert, utfoert } from '../rapport.fixtures';
import { aarsoversikt } from './aarsoversikt';

const HPENE: readonly (HpPeriode | null)[] = [hpPeriode('2024-2027'), hpPeriode('2025-2028'), null];
const dag = fc
  .integer({ min: -400, max: 700 })
  .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));

/** A life of an oppdrag: registered on a day, or before any day one can ask for, then closed and reopened by turns. */
const liv = fc.record({
  hp: fc.constantFrom(...HPENE),
  udatert: fc.boolean(),
  dager: fc.array(dag, { minLength: 1, maxLength: 8 }).map((alle) => [...alle].sort()),
  maate: fc.constantFrom('utfoert' as const, 'utgaar' as const),
  meldt: fc.boolean(),
});
const historie = fc
  .array(liv, { maxLength: 12 })
  .map((alle) =>
    alle.flatMap(({ hp, udatert, dager: [foerste = '', ...resten], maate, meldt }, n): Oppdragsrad[] => [
      registrert(n, { hp }, udatert ? null : foerste),
      ...(meldt ? [rad(n, udatert ? null : foerste, fordelt), rad(n, foerste, utfoert('Sak 1'))] : []),
      ...resten.map((d, i) => rad(n, d, i % 2 === 0 ? avsluttet(maate) : gjenaapnet)),
    ]),
  );

describe('Året', () => {
  it('går opp for hver historie: det som er åpnet, er det som er lukket og det som er åpent', () => {
    fc.assert(
      fc.property(historie, fc.constantFrom(2024, 2025, 2026), (rader, aar) => {
        const oversikt = aarsoversikt(rader, aar);
        expect(oversikt.stemmer).toBe(true);
        for (const { perioder, ialt } of oversikt.linjer) {
          expect(ialt.aapnet).toBe(ialt.lukket + ialt.aapne);
          const hele = perioder.at(-1);
          const tertialene = perioder.slice(0, -1);
          for (const felt of ['nye', 'gjenaapnet', 'avsluttet', 'utgaatt'] as const)
            expect(tertialene.reduce((sum, t) => sum + t[felt], 0)).toBe(hele?.[felt]);
          expect(tertialene[0]?.aapneVedStart).toBe(hele?.aapneVedStart);
          expect(tertialene.slice(1).map((t) => t.aapneVedStart)).toEqual(
            tertialene.slice(0, -1).map((t) => t.aapneVedSlutt),
          );
          expect(tertialene.at(-1)?.aapneVedSlutt).toBe(hele?.aapneVedSlutt);
        }
        const registrerte = rader.filter(
          ({ event, skjedde }) => event.type === 'OppdragRegistrert' && (skjedde ?? '') <= `${aar}-12-31`,
        );
        expect(oversikt.linjer.reduce((sum, l) => sum + l.ialt.aapnet, 0)).toBe(registrerte.length);
      }),
    );
  });

  it('følger fra et år til det neste', () => {
    fc.assert(
      fc.property(historie, (rader) => {
        const [foer, etter] = [aarsoversikt(rader, 2024), aarsoversikt(rader, 2025)];
        for (const linje of foer.linjer)
          expect(etter.linjer.find((l) => l.hp === linje.hp)?.perioder.at(-1)?.aapneVedStart).toBe(
            linje.ialt.aapne,
          );
      }),
    );
  });

  it('har det eldste handlingsprogrammet først, og det som ikke er av noe, sist', () => {
    const rader = HPENE.map((hp, n) => registrert(n, { hp }, '2024-01-01')).reverse();
    expect(aarsoversikt(rader, 2025).linjer.map((l) => l.hp)).toEqual(HPENE);
  });

  it('sier fra når en lukking er ført før oppdraget fantes', () => {
    const rader = [
      registrert(1, {}, '2025-06-17'),
      rad(1, '2025-06-01', avsluttet('utfoert')),
      rad(1, '2025-06-20', avsluttet('utfoert')),
    ];
    expect(aarsoversikt(rader, 2025).stemmer).toBe(false);
  });

  it('ser ikke det som kom etter året', () => {
    const rader = [registrert(1, {}, '2025-06-17'), registrert(2, {}, '2026-01-01')];
    expect(aarsoversikt(rader, 2025).linjer).toMatchObject([{ ialt: { aapnet: 1, lukket: 0, aapne: 1 } }]);
    expect(aarsoversikt(rader, 2024).linjer).toEqual([]);
  });
});
