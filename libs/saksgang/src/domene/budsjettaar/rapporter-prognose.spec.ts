import { dato, kroner, type UtvalgKode } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import { klarTilVotering, lagtFram, OKI, vedtattHp } from '../sak/sak.fixtures';
import { rapporterPrognose, type RapporterPrognose } from './rapporter-prognose';

type Data = RapporterPrognose['data'];

const AUGUST: Data = {
  utvalg: OKI,
  per: dato('2025-08-31'),
  regnskap: kroner(700_000),
  prognose: kroner(1_060_000),
  merknad: 'Flere barn enn ventet.',
};
const rapporter = (mer: Partial<Data> = {}, skjedde = '2025-09-10') =>
  kommando<RapporterPrognose>(
    'RapporterPrognose',
    { ...AUGUST, ...mer },
    { rolle: 'budsjettsjef', skjedde: dato(skjedde) },
  );
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...vedtattHp(), ...hendelser);

describe('RapporterPrognose', () => {
  it('keeps what is used and what is expected, as it was said', () => {
    gitt().when(rapporterPrognose, rapporter()).then({ type: 'PrognoseRapportert', data: AUGUST });
  });

  it('may be said anew for the same month: a correction is a fact of its own', () => {
    const rettet = { prognose: kroner(1_050_000), merknad: 'Feil i første melding.' };
    gitt({ type: 'PrognoseRapportert', data: AUGUST })
      .when(rapporterPrognose, rapporter(rettet, '2025-09-12'))
      .then({ type: 'PrognoseRapportert', data: { ...AUGUST, ...rettet } });
  });

  it('may be unknown when it says why, and is then no number', () => {
    const ukjent = { regnskap: null, prognose: null, merknad: 'Regnskapet er ikke avstemt.' };
    gitt().when(rapporterPrognose, rapporter(ukjent)).thenAmong('PrognoseRapportert', ukjent);
    gitt()
      .when(rapporterPrognose, rapporter({ prognose: null, merknad: null }))
      .thenRefused('UkjentPrognoseUtenGrunn');
  });

  it.each([
    ['2025-08-30', /31\.08\.2025/],
    ['2025-02-27', /28\.02\.2025/],
    ['2025-01-01', /31\.01\.2025/],
  ])('is of the end of a month, and %s is not', (per, melding) => {
    gitt()
      .when(rapporterPrognose, rapporter({ per: dato(per) }))
      .thenRefused('PrognosenErIkkePerMaanedsslutt', melding);
  });

  it('cannot be of a month that is not over, and may be given on its last day', () => {
    gitt().when(rapporterPrognose, rapporter({}, '2025-08-30')).thenRefused('MaanedenErIkkeOmme');
    gitt().when(rapporterPrognose, rapporter({}, '2025-08-31')).thenAmong('PrognoseRapportert', {});
  });

  it('is of the budget year of the HP, since only that binds (R12)', () => {
    gitt()
      .when(rapporterPrognose, rapporter({ per: dato('2026-01-31') }, '2026-02-10'))
      .thenRefused('PrognosenGjelderEtAnnetBudsjettaar', /2025/);
  });

  it.each([
    ['is only proposed', lagtFram()],
    ['is not voted over yet', klarTilVotering()],
  ])('is not held against a budget that %s', (_, hendelser) => {
    decider(sak)
      .given(...hendelser)
      .when(rapporterPrognose, rapporter())
      .thenRefused('FeilFase');
  });

  it('is that of an utvalg of a handlingsprogram', () => {
    gitt()
      .when(rapporterPrognose, rapporter({ utvalg: 'KUL' as UtvalgKode }))
      .thenRefused('UkjentUtvalg');
    decider(sak).given().when(rapporterPrognose, rapporter()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
