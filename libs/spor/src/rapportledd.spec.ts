import { sakshistorie } from '@saksgang/historikk';
import { dato, type HpPeriode } from '@saksgang/kernel';
import { rammebilde } from '@saksgang/rammer';
import type { RapportEvent, Rapportslag } from '@saksgang/saksgang';
import { Grafbygger } from './graf';
import type { Hpkilde } from './kilder';
import { medRapport, rapportenMed } from './rapportledd';

const avlagt = (rapport: Rapportslag, dag: string): RapportEvent => ({
  type: 'RapportAvlagt',
  data: { rapport, dato: dato(dag) },
});
const behandlet = (rapport: Rapportslag, dag: string, saksnummer: string | null = null): RapportEvent => ({
  type: 'RapportBehandlet',
  data: { rapport, organ: 'kommunestyret', dato: dato(dag), saksnummer },
});
const kilde = (hp: string, ...rapporter: RapportEvent[]): Hpkilde => ({
  hp: hp as HpPeriode,
  historie: { ...sakshistorie.initial(), rapporter },
  ramme: rammebilde.initial(),
});
const stedet = (dag: string, ...hper: readonly Hpkilde[]) => {
  const { aar, tertial, foert } = rapportenMed(hper, dato(dag));
  return `${aar}-${tertial}${foert ? '' : ' etter dagen'}`;
};

describe('Rapporten som noe står i', () => {
  const aaret = kilde(
    '2025-2028',
    avlagt('tertialrapport-2', '2025-10-07'),
    avlagt('tertialrapport-1', '2025-06-10'),
    avlagt('aarsberetning', '2026-03-20'),
  );

  it.each([
    ['2025-03-01', '2025-1'],
    ['2025-05-12', '2025-1'],
    ['2025-06-10', '2025-1'],
    ['2025-06-11', '2025-2'],
    ['2025-09-20', '2025-2'],
    ['2025-10-08', '2025-3'],
    ['2025-12-31', '2025-3'],
    ['2026-01-05', '2026-1 etter dagen'],
  ])('er den første som ble lagt fram etter %s: %s', (dag, sted) => {
    expect(stedet(dag, aaret)).toBe(sted);
  });

  it('sies av dagen alene når ingen er ført', () => {
    expect([stedet('2025-05-12'), stedet('2025-04-30'), stedet('2025-09-01')]).toEqual([
      '2025-2 etter dagen',
      '2025-1 etter dagen',
      '2025-3 etter dagen',
    ]);
  });

  it('er den som er ført, også når en før den ikke er det', () => {
    expect(stedet('2025-02-01', kilde('2025-2028', avlagt('tertialrapport-2', '2025-09-10')))).toBe('2025-2');
  });

  it('var lagt fram da et organ behandlet den, når avleggelsen ikke er ført', () => {
    expect(stedet('2025-05-12', kilde('2025-2028', behandlet('tertialrapport-1', '2025-06-17')))).toBe(
      '2025-1',
    );
    const begge = kilde(
      '2025-2028',
      avlagt('tertialrapport-1', '2025-05-20'),
      behandlet('tertialrapport-1', '2025-06-17'),
    );
    expect(stedet('2025-06-01', begge)).toBe('2025-2 etter dagen');
  });

  it('er om budsjettåret til handlingsprogrammet den er ført på', () => {
    expect(stedet('2025-05-12', kilde('2026-2029', avlagt('tertialrapport-1', '2026-06-10')))).toBe(
      '2025-2 etter dagen',
    );
  });
});

describe('Rapporten i sporet', () => {
  const ledd = (...rapporter: RapportEvent[]) => {
    const graf = new Grafbygger();
    return graf.bygg().ledd.get(medRapport(graf, [kilde('2025-2028', ...rapporter)], 2025, 1));
  };

  it('sier når den ble lagt fram, hvem som har behandlet den, og når ingenting er ført', () => {
    expect(ledd()).toMatchObject({ dato: null, merknad: 'Ikke ført i Saksgang at rapporten er avlagt' });
    expect(ledd(avlagt('tertialrapport-1', '2025-06-10'))).toMatchObject({
      dato: '2025-06-10',
      merknad: null,
    });
    expect(ledd(behandlet('tertialrapport-1', '2025-06-17', '51/2025'))).toMatchObject({
      dato: null,
      merknad: 'Behandlet: kommunestyret 17.06.2025, sak 51/2025',
    });
  });
});
