import { dato } from '@saksgang/kernel';
import type { Oppdragssvar, Rolleansvar } from '@saksgang/register';
import type { Meg } from '../api/meg';
import { erMitt, gruppen, iGrupper, mineRoller } from './grupper';

const IDAG = dato('2025-09-15');
const frist = (dag: string): Oppdragssvar['frist'] => ({
  dato: dato(dag),
  kilde: 'vedtatt',
  tekst: dag,
  tolket: false,
});
const oppdrag = (mer: Partial<Oppdragssvar> = {}): Oppdragssvar =>
  ({
    maate: 'oppdrag',
    status: 'Pågår',
    iRute: 'i rute',
    ansvarlig: 'Kommunalsjef oppvekst',
    person: null,
    frist: null,
    rapportering: null,
    saksgang: null,
    ...mer,
  }) as Oppdragssvar;
const meg = {
  person: 'kari',
  kommuner: [{ kommune: 'lier', roller: ['kommunedirektoer'] }],
} as unknown as Meg;
const rolle = (mer: Partial<Rolleansvar>): Rolleansvar =>
  ({ rolle: 'kommunalsjef oppvekst', person: null, stedfortredere: [], ...mer }) as unknown as Rolleansvar;

describe('the group of an oppdrag', () => {
  it.each<[string, Partial<Oppdragssvar>]>([
    ['forsinket', { iRute: 'forsinket', frist: frist('2025-09-14') }],
    ['snart', { frist: frist('2025-09-15') }],
    ['snart', { frist: frist('2025-10-15') }],
    ['senere', { frist: frist('2025-10-16') }],
    ['saksgang', { frist: frist('2025-12-31'), saksgang: { siste: IDAG, tilstand: 'nær', mangler: [] } }],
    ['saksgang', { frist: frist('2025-12-31'), saksgang: { siste: IDAG, tilstand: 'passert', mangler: [] } }],
    ['venter', { status: 'Ikke påbegynt' }],
    ['venter', { status: 'Meldt utført, ikke dokumentert', frist: frist('2026-12-31') }],
    ['utenFrist', {}],
    ['meldtUtfoert', { status: 'Utført – til politisk behandling', frist: frist('2025-09-01') }],
  ])('is %s', (gruppe, mer) => {
    expect(gruppen(oppdrag(mer), IDAG)).toBe(gruppe);
  });

  it('has the nearest frist first, and no group is empty', () => {
    const [a, b] = [oppdrag({ frist: frist('2025-10-01') }), oppdrag({ frist: frist('2025-09-20') })];
    expect(iGrupper([a, b], IDAG)).toEqual([{ gruppe: 'snart', oppdrag: [b, a] }]);
  });
});

describe('what is mine', () => {
  it('is what names me, and what lies on a role of mine and names nobody', () => {
    const roller = mineRoller(meg, 'lier', [rolle({ person: 'kari' })]);
    expect(erMitt(oppdrag({ ansvarlig: null, person: 'kari' }), meg, roller)).toBe(true);
    expect(erMitt(oppdrag(), meg, roller)).toBe(true);
    expect(erMitt(oppdrag({ ansvarlig: 'Kommunedirektør ' }), meg, roller)).toBe(true);
    expect(erMitt(oppdrag({ person: 'ola' }), meg, roller)).toBe(false);
    expect(erMitt(oppdrag({ ansvarlig: 'skolesjef' }), meg, roller)).toBe(false);
    expect(erMitt(oppdrag({ ansvarlig: null }), meg, roller)).toBe(false);
  });

  it('is what I stand in for, while I do', () => {
    const med = (naa: boolean) =>
      mineRoller(meg, 'lier', [
        rolle({
          person: 'ola',
          stedfortredere: [{ person: 'kari', naa }] as unknown as Rolleansvar['stedfortredere'],
        }),
      ]);
    expect(erMitt(oppdrag(), meg, med(true))).toBe(true);
    expect(erMitt(oppdrag(), meg, med(false))).toBe(false);
  });

  it('is nothing that is closed, or that is followed up as money, or of another kommune', () => {
    const roller = mineRoller(meg, 'lier', [rolle({ person: 'kari' })]);
    expect(erMitt(oppdrag({ status: 'Avsluttet' }), meg, roller)).toBe(false);
    expect(erMitt(oppdrag({ maate: 'ramme' }), meg, roller)).toBe(false);
    expect([...mineRoller(meg, 'nes', [])]).toEqual([]);
  });
});
