import type { Punkt, UtvalgKode } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import { enOversikt, OKI, rulleringStartet } from '../sak/sak.fixtures';
import { foerOversikt, type FoerOversikt } from './foer-oversikt';
import type { Oversikt, Sammenheng } from './oversikt';

const oversikt = (mer: Partial<Oversikt> = {}): Oversikt => ({ ...enOversikt, ...mer });
const foer = (mer: Partial<Oversikt> = {}) =>
  kommando<FoerOversikt>('FoerOversikt', { oversikt: oversikt(mer) });
const foert = (mer: Partial<Oversikt> = {}): SakEvent => ({
  type: 'OversiktFoert',
  data: { oversikt: oversikt(mer) },
});
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(rulleringStartet(), ...hendelser);
const laanevedtaket = { slag: 'laanevedtak', punkt: '1.4' as Punkt, delpunkt: 'a' } as const;

describe('FoerOversikt', () => {
  it('puts a printed table on record with how it hangs together', () => {
    gitt().when(foerOversikt, foer()).then(foert());
  });

  describe('what kommunestyret adopted binds (R13)', () => {
    it('so the administration may put its own table on record again, without a vedtak', () => {
      gitt(foert())
        .when(foerOversikt, foer({ tittel: 'Art-oversikt, oppdatert' }))
        .thenTypes('OversiktFoert');
    });

    it('and never an adopted one', () => {
      gitt(foert({ vedtattAv: 'kommunestyret' }))
        .when(foerOversikt, foer())
        .thenRefused('OversiktenErVedtatt');
    });

    it('but an adopted table does not bind the one beside it', () => {
      gitt(foert({ noekkel: 'bevilgningsoversikt-drift', vedtattAv: 'kommunestyret' }))
        .when(foerOversikt, foer())
        .thenTypes('OversiktFoert');
    });
  });

  it.each<[string, Partial<Oversikt>]>([
    ['is that of an utvalg', { utvalg: 'KUL' as UtvalgKode }],
    [
      'hangs together with the frame of one',
      { sammenhenger: [{ slag: 'ramme', rad: 'netto', utvalg: 'KUL' as UtvalgKode }] },
    ],
  ])('%s only if the utvalg is there', (_, mer) => {
    gitt().when(foerOversikt, foer(mer)).thenRefused('UkjentUtvalg', '«KUL»');
  });

  it('may be that of no utvalg', () => {
    gitt()
      .when(foerOversikt, foer({ utvalg: null }))
      .then(foert({ utvalg: null }));
  });

  it('has amounts only in its own columns', () => {
    const rader = [{ noekkel: 'netto', navn: 'Netto', beloep: { 'Budsjett 2024': null }, kildeLinje: null }];
    gitt()
      .when(foerOversikt, foer({ rader, sammenhenger: [] }))
      .thenRefused('UkjentRadEllerKolonne');
  });

  const ukjente: readonly Sammenheng[] = [
    { slag: 'radsum', rad: 'netto', av: ['loenn', 'pensjon'] },
    { slag: 'radsum', rad: 'brutto', av: ['loenn'] },
    { slag: 'kolonnesum', kolonne: 'totalt', av: enOversikt.kolonner },
    { slag: 'kolonnesum', kolonne: '2025', av: ['2024'] },
    { slag: 'utlikning', rader: ['netto', 'finansiering'] },
    { slag: 'ramme', rad: 'ramme', utvalg: OKI },
    { slag: 'opprinnelig-budsjett', rad: 'netto', kolonne: 'Budsjett 2024', utvalg: OKI },
    { slag: 'rammelinje', rad: 'rad-9', utvalg: OKI, nr: 1, motsattFortegn: false },
    { ...laanevedtaket, rad: 'netto', kolonne: 'totalt' },
    { ...laanevedtaket, slag: 'oppstart', rad: 'skole' },
  ];
  it.each(ukjente.map((s) => [s.slag, s] as const))('says no %s of rows or columns that it lacks', (_, s) => {
    gitt()
      .when(foerOversikt, foer({ sammenhenger: [s] }))
      .thenRefused('UkjentRadEllerKolonne');
  });

  it('may say every kind of sammenheng of the rows and columns that it has', () => {
    const sammenhenger: readonly Sammenheng[] = [
      { slag: 'kolonnesum', kolonne: '2028', av: ['2025', '2026', '2027'] },
      { slag: 'utlikning', rader: ['netto', 'loenn'] },
      { slag: 'ramme', rad: 'netto', utvalg: OKI },
      { slag: 'opprinnelig-budsjett', rad: 'netto', kolonne: '2025', utvalg: OKI },
      { slag: 'rammelinje', rad: 'netto', utvalg: OKI, nr: 1, motsattFortegn: true },
      { ...laanevedtaket, rad: 'loenn', kolonne: '2025' },
      { ...laanevedtaket, slag: 'oppstart', rad: 'loenn' },
    ];
    gitt().when(foerOversikt, foer({ sammenhenger })).then(foert({ sammenhenger }));
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak).given().when(foerOversikt, foer()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
