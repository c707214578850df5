import { kroner, type LinjeId, type UtvalgKode } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { registrerVotering } from '../behandling/registrer-votering';
import { rapporterForbruk, type RapporterForbruk } from '../budsjettaar/rapporter-forbruk';
import type { Tabellrad } from '../ramme/tabell';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  enLinje,
  HOV,
  hvertAar,
  ID,
  klarTilVotering,
  registrert,
  lagtFram,
  linjeNr,
  linjerad,
  OKI,
  sumrad,
  uuid,
  vedtattHp,
} from '../sak/sak.fixtures';
import { foerVedtatteRammelinjer, type FoerVedtatteRammelinjer } from './foer-vedtatte-rammelinjer';

type Data = FoerVedtatteRammelinjer['data'];

const ny = linjeNr(38, 270_000, { kategori: 'Politiske vedtak HP' });

const foer = (
  rader: readonly Tabellrad[] = [linjerad(ny)],
  mer: Partial<Data> = {},
  omstendigheter: Omstendigheter = {},
) =>
  kommando<FoerVedtatteRammelinjer>(
    'FoerVedtatteRammelinjer',
    { utvalg: OKI, rader, godtaKontrollfunn: null, ...mer },
    omstendigheter,
  );
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...vedtattHp(), ...hendelser);

describe('FoerVedtatteRammelinjer', () => {
  it('completes an etterregistrert vedtak with the adopted table: new lines, and lines with other amounts', () => {
    const endret = enLinje({ id: uuid(91) as LinjeId, beloep: hvertAar(900_000) });
    gitt()
      .when(foerVedtatteRammelinjer, foer([linjerad(endret), linjerad(ny)]))
      .then({
        type: 'RammeendringerVedtatt',
        data: {
          vedtak: ID.vedtak,
          utvalg: OKI,
          linjer: [ny],
          endringer: [{ linje: ID.linje, beloep: hvertAar(900_000), ukjent: null }],
          vedtatt: [],
        },
      });
  });

  it('makes the lines part of the frame that binds (R12)', () => {
    const { events } = gitt().when(foerVedtatteRammelinjer, foer());
    gitt(...events)
      .when(
        rapporterForbruk,
        kommando<RapporterForbruk>('RapporterForbruk', {
          utvalg: OKI,
          aar: '2025',
          beloep: kroner(1_270_000),
          rettsligPlikt: null,
        }),
      )
      .thenAmong('ForbrukRapportert', { ramme: 1_270_000, avvik: null });
  });

  it('is done once for each utvalg; after that the frame changes by budsjettendring alone (R11)', () => {
    const { events } = gitt().when(foerVedtatteRammelinjer, foer());
    gitt(...events)
      .when(foerVedtatteRammelinjer, foer([linjerad(linjeNr(39, 1))]))
      .thenRefused('DenVedtatteTabellenErAltFoert');
    gitt(...events)
      .when(foerVedtatteRammelinjer, foer([linjerad(linjeNr(39, 1, { utvalg: HOV }))], { utvalg: HOV }))
      .thenTypes('RammeendringerVedtatt');
  });

  it('is done once also where the table only changes lines, and where the vedtak itself had its lines (R11)', () => {
    const endret = [linjerad(enLinje({ id: uuid(91) as LinjeId, beloep: hvertAar(900_000) }))];
    const forOki = gitt().when(foerVedtatteRammelinjer, foer(endret)).events;
    const forHov = gitt(...forOki).when(
      foerVedtatteRammelinjer,
      foer([linjerad(linjeNr(39, 1, { utvalg: HOV }))], { utvalg: HOV }),
    ).events;
    gitt(...forOki, ...forHov)
      .when(foerVedtatteRammelinjer, foer())
      .thenRefused('DenVedtatteTabellenErAltFoert');
    const medVedtaket: SakEvent = {
      type: 'RammeendringerVedtatt',
      data: { vedtak: ID.vedtak, utvalg: null, linjer: [ny], endringer: [], vedtatt: [] },
    };
    gitt(medVedtaket)
      .when(foerVedtatteRammelinjer, foer([linjerad(linjeNr(39, 1))]))
      .thenRefused('DenVedtatteTabellenErAltFoert');
  });

  describe('the sum control', () => {
    it('notes no acceptance where there was nothing to accept', () => {
      gitt()
        .when(foerVedtatteRammelinjer, foer([linjerad(ny)], { godtaKontrollfunn: 'slik står det' }))
        .thenTypes('RammeendringerVedtatt');
    });

    it('keeps the printed sums of a table that adds up', () => {
      gitt()
        .when(foerVedtatteRammelinjer, foer([linjerad(ny), sumrad('Sum Politiske vedtak HP', 270_000)]))
        .thenTypes('RammeendringerVedtatt', 'TrykteSummerFoert');
    });

    it('takes in nothing of a table that does not, unless somebody says why', () => {
      const galt = [linjerad(ny), sumrad('Sum Politiske vedtak HP', 405_000)];
      gitt().when(foerVedtatteRammelinjer, foer(galt)).thenRefused('TabellenHarKontrollfunn');
      gitt()
        .when(foerVedtatteRammelinjer, foer(galt, { godtaKontrollfunn: 'slik står det i dokumentet' }))
        .thenTypes('RammeendringerVedtatt', 'TrykteSummerFoert', 'KontrollfunnGodtatt');
    });
  });

  describe('rests on an etterregistrert vedtak', () => {
    it('and is refused before there is one', () => {
      decider(sak)
        .given(...lagtFram())
        .when(foerVedtatteRammelinjer, foer())
        .thenRefused('VedtaketErIkkeRegistrert');
    });

    it('and is no way to change what was voted here (R11)', () => {
      const votert = decider(sak)
        .given(...klarTilVotering())

        .when(registrerVotering, registrert());
      decider(sak)
        .given(...klarTilVotering(), ...votert.events)
        .when(foerVedtatteRammelinjer, foer())
        .thenRefused('VedtaketErIkkeRegistrert');
    });
  });

  it('is for møtesekretæren', () => {
    gitt()
      .when(foerVedtatteRammelinjer, foer([linjerad(ny)], {}, { rolle: 'budsjettsjef' }))
      .thenRefused('FeilRolle');
  });

  it('belongs to an utvalg of the handlingsprogram', () => {
    gitt()
      .when(foerVedtatteRammelinjer, foer([linjerad(ny)], { utvalg: 'KUL' as UtvalgKode }))
      .thenRefused('UkjentUtvalg');
  });

  it.each([
    ['no lines', [sumrad('Sum Annet', 0)], 'TabellenErTom'],
    [
      'the line of another utvalg',
      [linjerad(linjeNr(38, 0, { utvalg: HOV }))],
      'LinjenHoererTilEtAnnetUtvalg',
    ],
    ['the number of another line', [linjerad(linjeNr(1, 0))], 'NummeretTilhoererEnAnnenLinje'],
    ['a number twice', [linjerad(ny), linjerad(linjeNr(39, 0, { nr: 38 }))], 'NummeretErBruktToGanger'],
    [
      'a year outside the period',
      [linjerad(linjeNr(38, 0, { beloep: { ...hvertAar(0), '2029': kroner(0) } }))],
      'AaretErUtenforPerioden',
    ],
    [
      'an unknown amount without a reason',
      [linjerad(linjeNr(38, 0, { beloep: {} }))],
      'UkjentBeloepUtenGrunn',
    ],
  ])('is refused with %s', (_, rader, kode) => {
    gitt().when(foerVedtatteRammelinjer, foer(rader)).thenRefused(kode);
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak).given().when(foerVedtatteRammelinjer, foer()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
