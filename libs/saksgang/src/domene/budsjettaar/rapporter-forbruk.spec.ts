import { kroner, type UtvalgKode } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  beslutningsgrunnlagLagtFram,
  enLinje,
  HOV,
  klarTilVotering,
  lagtFram,
  linjeNr,
  OKI,
  rammeendringerForeslaatt,
  rulleringStartet,
  vedtattHp,
} from '../sak/sak.fixtures';
import { rapporterForbruk, type RapporterForbruk } from './rapporter-forbruk';

type Data = RapporterForbruk['data'];

const rapporter = (mer: Partial<Data> = {}) =>
  kommando<RapporterForbruk>(
    'RapporterForbruk',
    { utvalg: OKI, aar: '2025', beloep: kroner(1_000_000), rettsligPlikt: null, ...mer },
    { rolle: 'budsjettsjef', idag: '2025-09-01' },
  );
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...vedtattHp(), ...hendelser);
const for1krMye = { beloep: kroner(1_000_001) };

describe('RapporterForbruk', () => {
  it('holds what is spent against the adopted frame; within it there is no avvik (R10)', () => {
    gitt()
      .when(rapporterForbruk, rapporter())
      .then({
        type: 'ForbrukRapportert',
        data: {
          utvalg: OKI,
          aar: '2025',
          beloep: kroner(1_000_000),
          rettsligPlikt: null,
          ramme: kroner(1_000_000),
          avvik: null,
        },
      });
  });

  it('is an avvik of one krone when one krone too much is spent (R10)', () => {
    gitt().when(rapporterForbruk, rapporter(for1krMye)).thenAmong('ForbrukRapportert', { avvik: 1 });
  });

  it('is none where the kommune is bound by law to pay, and the duty is named (R10)', () => {
    const rettsligPlikt = 'barnevernsloven § 3-1';
    gitt()
      .when(rapporterForbruk, rapporter({ ...for1krMye, rettsligPlikt }))
      .thenAmong('ForbrukRapportert', { avvik: null, rettsligPlikt, ramme: 1_000_000 });
  });

  it.each(['2026', '2027', '2028'])('is none in %s: only the first year binds (R12)', (aar) => {
    gitt()
      .when(rapporterForbruk, rapporter({ ...for1krMye, aar }))
      .thenAmong('ForbrukRapportert', { avvik: null, ramme: 1_000_000 });
  });

  it('is the whole of it for an utvalg that was given nothing', () => {
    gitt()
      .when(rapporterForbruk, rapporter({ utvalg: HOV }))
      .thenAmong('ForbrukRapportert', { ramme: 0, avvik: 1_000_000 });
  });

  it('counts no line that was only proposed', () => {
    gitt(rammeendringerForeslaatt(linjeNr(2, 500_000)))
      .when(rapporterForbruk, rapporter())
      .thenAmong('ForbrukRapportert', { ramme: 1_000_000 });
  });

  it('says nothing of avvik where the frame is unknown', () => {
    const ukjent = enLinje({ beloep: {}, ukjent: 'ikke trykt' });
    decider(sak)
      .given(
        rulleringStartet(),
        beslutningsgrunnlagLagtFram,
        rammeendringerForeslaatt(ukjent),
        ...vedtattHp().slice(lagtFram().length),
      )
      .when(rapporterForbruk, rapporter())
      .thenAmong('ForbrukRapportert', { ramme: null, avvik: null });
  });

  it.each([
    ['is only proposed', lagtFram()],
    ['is not voted over yet', klarTilVotering()],
  ])('is not measured against a budget that %s', (_, hendelser) => {
    decider(sak)
      .given(...hendelser)
      .when(rapporterForbruk, rapporter())
      .thenRefused('FeilFase');
  });

  it('is that of an utvalg and a year of the handlingsprogram', () => {
    gitt()
      .when(rapporterForbruk, rapporter({ utvalg: 'KUL' as UtvalgKode }))
      .thenRefused('UkjentUtvalg');
    gitt()
      .when(rapporterForbruk, rapporter({ aar: '2029' }))
      .thenRefused('AaretErUtenforPerioden');
    decider(sak).given().when(rapporterForbruk, rapporter()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
