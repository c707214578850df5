import { dato, kroner, type UtvalgKode } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { BUDSJETTENDRING } from '../ramme/kategorier';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import { hvertAar, ID, klarTilVotering, linjeNr, OKI, vedtattHp } from '../sak/sak.fixtures';
import { ORGANER, type Organ } from '../vedtak/vedtak';
import { rapporterForbruk, type RapporterForbruk } from './rapporter-forbruk';
import { vedtaBudsjettendring, type VedtaBudsjettendring } from './vedta-budsjettendring';

type Data = VedtaBudsjettendring['data'];

const linje = linjeNr(51, 200_000, { nr: null, kategori: 'Ekstra lærere', tittel: 'Ekstra lærere' });
const grunnlag = (organ: Organ = 'kommunestyret') => ({
  organ,
  saksnummer: 'KS 30/25',
  dato: dato('2025-06-10'),
});
const vedta = (mer: Partial<Data> = {}) =>
  kommando<VedtaBudsjettendring>(
    'VedtaBudsjettendring',
    { endring: ID.endring, grunnlag: grunnlag(), linjer: [linje], ...mer },
    { idag: '2025-06-10' },
  );
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...vedtattHp(), ...hendelser);

describe('VedtaBudsjettendring', () => {
  it('changes the adopted frame by a vedtak that it names, in a kategori of its own (R11)', () => {
    gitt()
      .when(vedtaBudsjettendring, vedta())
      .then({
        type: 'BudsjettendringVedtatt',
        data: {
          endring: ID.endring,
          grunnlag: grunnlag(),
          linjer: [{ ...linje, kategori: BUDSJETTENDRING }],
        },
      });
  });

  it('needs neither innstilling nor fourteen days (R4)', () => {
    expect(vedtattHp().map((e) => e.type)).not.toContain('InnstillingOffentliggjort');
    gitt().when(vedtaBudsjettendring, vedta()).thenTypes('BudsjettendringVedtatt');
  });

  it('moves the frame that binds (R12)', () => {
    const { events } = gitt().when(vedtaBudsjettendring, vedta());
    const forbruk = { utvalg: OKI, aar: '2025', beloep: kroner(1_200_001), rettsligPlikt: null };
    gitt(...events)
      .when(rapporterForbruk, kommando<RapporterForbruk>('RapporterForbruk', forbruk))
      .thenAmong('ForbrukRapportert', { ramme: 1_200_000, avvik: 1 });
  });

  it.each(ORGANER.filter((o) => o !== 'kommunestyret'))('is not done by %s (R11)', (organ) => {
    gitt()
      .when(vedtaBudsjettendring, vedta({ grunnlag: grunnlag(organ) }))
      .thenRefused('BareKommunestyretEndrerBudsjettet');
  });

  it('comes after the budget', () => {
    decider(sak)
      .given(...klarTilVotering())
      .when(vedtaBudsjettendring, vedta())
      .thenRefused('FeilFase');
  });

  it('changes something', () => {
    gitt()
      .when(vedtaBudsjettendring, vedta({ linjer: [] }))
      .thenRefused('EndringenErTom');
  });

  it.each([
    ['an utvalg that is not there', { utvalg: 'KUL' as UtvalgKode }, 'UkjentUtvalg'],
    [
      'a year outside the period',
      { beloep: { ...hvertAar(0), '2029': kroner(1) } },
      'AaretErUtenforPerioden',
    ],
    ['an unknown amount without a reason', { beloep: { '2025': kroner(1) } }, 'UkjentBeloepUtenGrunn'],
  ])('is refused with %s', (_, galt, kode) => {
    gitt()
      .when(vedtaBudsjettendring, vedta({ linjer: [{ ...linje, ...galt }] }))
      .thenRefused(kode);
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak).given().when(vedtaBudsjettendring, vedta()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
