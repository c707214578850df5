import { dato, hpPeriode } from '@saksgang/kernel';
import { OPPSETT, RAPPORTTYPER, rapportperiode, rapporttittel } from './rapporttyper';

const INGEN = { fra: null, til: null };
const dagene = (type: (typeof RAPPORTTYPER)[number], dag: string) => {
  const { navn, fra, til } = rapportperiode(type, dato(dag), INGEN);
  return [navn, fra, til];
};

describe('Rapportene', () => {
  it.each([
    ['maanedsrapport', '2025-09-15', 'august 2025', '2025-08-01', '2025-08-31'],
    ['maanedsrapport', '2025-09-30', 'september 2025', '2025-09-01', '2025-09-30'],
    ['maanedsrapport', '2024-03-01', 'februar 2024', '2024-02-01', '2024-02-29'],
    ['maanedsrapport', '2025-01-15', 'desember 2024', '2024-12-01', '2024-12-31'],
    ['tertialrapport', '2025-09-15', '2. tertial 2025', '2025-05-01', '2025-08-31'],
    ['tertialrapport', '2025-04-30', '1. tertial 2025', '2025-01-01', '2025-04-30'],
    ['tertialrapport', '2025-04-29', '3. tertial 2024', '2024-09-01', '2024-12-31'],
    ['aarsmelding', '2025-12-30', '2024', '2024-01-01', '2024-12-31'],
    ['aarsmelding', '2025-12-31', '2025', '2025-01-01', '2025-12-31'],
  ] as const)('%s av %s er av den siste hele perioden: %s', (type, dag, navn, fra, til) => {
    expect(dagene(type, dag)).toEqual([navn, fra, til]);
  });

  it('status er av de dagene som er oppgitt, og ellers av året så langt', () => {
    expect(dagene('status', '2025-09-15')).toEqual(['', '2025-01-01', '2025-09-15']);
    const oppgitt = { fra: dato('2025-03-01'), til: dato('2025-03-31') };
    expect(rapportperiode('status', dato('2025-09-15'), oppgitt)).toEqual({ navn: '', ...oppgitt });
  });

  it('er av perioden før en dag som er oppgitt, når de har sin egen', () => {
    const { navn } = rapportperiode('tertialrapport', dato('2025-09-15'), {
      fra: null,
      til: dato('2025-05-02'),
    });
    expect(navn).toBe('1. tertial 2025');
  });

  it('har navn som folk bruker, og bare den som er en sak, foreslår vedtak i en periode', () => {
    const hp = hpPeriode('2025-2028');
    expect(rapporttittel('aarsmelding', '2025', hp)).toBe(
      'Årsmelding 2025: status politiske vedtak, handlingsprogram 2025-2028',
    );
    expect(rapporttittel('status', '', hp)).toBe('Status politiske vedtak, handlingsprogram 2025-2028');
    expect(RAPPORTTYPER.filter((t) => OPPSETT[t].kapitler.includes('forslag'))).toEqual([
      'status',
      'tertialrapport',
    ]);
  });
});
