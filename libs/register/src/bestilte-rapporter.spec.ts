import { dato, hpPeriode } from '@saksgang/kernel';
import type { OppdragEvent } from '@saksgang/oppfoelging';
import { bestilteRapporter } from './bestilte-rapporter';
import { rapportoppdraget } from './register.fixtures';

const HP = hpPeriode('2025-2028');
const levert = (periode: string): OppdragEvent => ({
  type: 'RapportLevert',
  data: { periode, dokumentasjon: [{ slag: 'sak', referanse: 'OKI 41/25' }], kommentar: 'Lagt fram.' },
});
const uteblitt: OppdragEvent = {
  type: 'RapportUteblitt',
  data: { periode: '1. halvår 2025', frist: dato('2025-06-30') },
};
const oppdraget = rapportoppdraget();
const iAaret = (dag: string, aar: number, ...hendelser: readonly (readonly [string, OppdragEvent])[]) =>
  bestilteRapporter([rapportoppdraget(...hendelser)], oppdraget.registrert.hp ?? HP, aar, dato(dag)).map(
    ({ frist, tilstand, levert: kom, meldtUteblitt }) => [frist, tilstand, kom, meldtUteblitt],
  );

describe('Rapportene som vedtakene ber om, i årshjulet', () => {
  it('sier hvilken som ikke kom, og når det ble ført', () => {
    expect(iAaret('2025-09-15', 2025, ['2025-07-01', uteblitt])).toEqual([
      ['2025-06-30', 'ingen statusmelding', null, '2025-07-01'],
      ['2025-12-31', 'i rute', null, null],
    ]);
  });

  it('er nær når det er 30 arbeidsdager eller mindre igjen', () => {
    expect(iAaret('2025-12-01', 2025, ['2025-06-01', levert('1. halvår 2025')])).toEqual([
      ['2025-06-30', 'levert', '2025-06-01', null],
      ['2025-12-31', 'nær', null, null],
    ]);
  });

  it('sier at en rapport kom for sent, også når det først ble ført at den ikke kom', () => {
    const sent = iAaret(
      '2025-09-15',
      2025,
      ['2025-07-01', uteblitt],
      ['2025-08-01', levert('1. halvår 2025')],
    );
    expect(sent[0]).toEqual(['2025-06-30', 'levert for sent', '2025-08-01', '2025-07-01']);
  });

  it('tar bare med årets, og bare det handlingsprogrammet som det er spurt om', () => {
    expect(iAaret('2026-02-01', 2026).map(([frist]) => frist)).toEqual(['2026-06-30']);
    expect(bestilteRapporter([oppdraget], hpPeriode('2031-2034'), 2025, dato('2025-09-15'))).toEqual([]);
  });
});
