import { kroner, type LinjeId, type UtvalgKode } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import type { Tabellrad } from '../ramme/tabell';
import { sak } from '../sak/sak';
import {
  enLinje,
  HOV,
  HP,
  hvertAar,
  ID,
  lagtFram,
  linjeNr,
  linjerad,
  OKI,
  rulleringStartet,
  sumrad,
  tilleggsinnstillingLagtFram,
  uuid,
  vedtattHp,
} from '../sak/sak.fixtures';
import { foreslaaRammeendringer, type ForeslaaRammeendringer } from './foreslaa-rammeendringer';

type Data = ForeslaaRammeendringer['data'];

const foreslaa = (rader: readonly Tabellrad[], mer: Partial<Data> = {}) =>
  kommando<ForeslaaRammeendringer>('ForeslaaRammeendringer', {
    fase: 'beslutningsgrunnlag',
    utvalg: OKI,
    rader,
    godtaKontrollfunn: null,
    ...mer,
  });

const iTillegget = (rader: readonly Tabellrad[]) => foreslaa(rader, { fase: 'tilleggsinnstilling' });

const startet = () => decider(sak).given(rulleringStartet());
const iBeslutningsgrunnlaget = () => decider(sak).given(...lagtFram());

const foerste = linjeNr(1, 300_000);
const andre = linjeNr(2, -50_000);

describe('ForeslaaRammeendringer', () => {
  describe('a phase that has not begun begins with its first table', () => {
    it('the beslutningsgrunnlag', () => {
      startet()
        .when(foreslaaRammeendringer, foreslaa([linjerad(foerste), linjerad(andre)]))
        .then(
          { type: 'BeslutningsgrunnlagLagtFram', data: { hp: HP } },
          { type: 'RammeendringerForeslaatt', data: { utvalg: OKI, linjer: [foerste, andre] } },
        );
    });

    it('the tilleggsinnstilling', () => {
      iBeslutningsgrunnlaget()
        .when(foreslaaRammeendringer, iTillegget([linjerad(andre)]))
        .thenTypes('TilleggsinnstillingLagtFram', 'RammeendringerForeslaatt');
    });

    it.each([
      ['no phase is left out', [rulleringStartet()], iTillegget([linjerad(foerste)])],
      ['none is gone back to', [...lagtFram(), tilleggsinnstillingLagtFram], foreslaa([linjerad(andre)])],
      ['none follows the vedtak', vedtattHp(), iTillegget([linjerad(andre)])],
    ])('but %s', (_, hendelser, kommandoen) => {
      decider(sak)
        .given(...hendelser)
        .when(foreslaaRammeendringer, kommandoen)
        .thenRefused('FeilFase');
    });

    it('once begun, the next table only adds its lines', () => {
      iBeslutningsgrunnlaget()
        .when(foreslaaRammeendringer, foreslaa([linjerad(andre)]))
        .thenTypes('RammeendringerForeslaatt');
    });
  });

  describe('the sum control', () => {
    const rett = [linjerad(foerste), linjerad(andre), sumrad('Sum Annet', 250_000, 2542)];
    const galt = [linjerad(foerste), linjerad(andre), sumrad('Sum Annet', 250_001, 2542)];

    it('keeps the printed sums of a table that adds up, with what each is taken to cover', () => {
      const utfall = startet().when(foreslaaRammeendringer, foreslaa(rett));
      utfall.thenTypes('BeslutningsgrunnlagLagtFram', 'RammeendringerForeslaatt', 'TrykteSummerFoert');
      utfall.thenAmong('TrykteSummerFoert', {
        summer: [
          {
            utvalg: OKI,
            navn: 'Sum Annet',
            beloep: hvertAar(250_000),
            omfang: { slag: 'kategori', kategori: 'Annet' },
            kildeLinje: 2542,
          },
        ],
      });
    });

    it('takes in nothing of a table that is one krone wrong', () => {
      startet().when(foreslaaRammeendringer, foreslaa(galt)).thenRefused('TabellenHarKontrollfunn');
    });

    it('takes it in as it is when somebody says why, and keeps the findings with the reason', () => {
      const grunn = 'Avrunding i dokumentet';
      const utfall = startet().when(foreslaaRammeendringer, foreslaa(galt, { godtaKontrollfunn: grunn }));
      utfall.thenTypes(
        'BeslutningsgrunnlagLagtFram',
        'RammeendringerForeslaatt',
        'TrykteSummerFoert',
        'KontrollfunnGodtatt',
      );
      const etFunn = { navn: 'Sum Annet', linje: 2542, aar: '2025', differanse: 1 };
      utfall.thenAmong('KontrollfunnGodtatt', {
        utvalg: OKI,
        grunn,
        funn: expect.arrayContaining([expect.objectContaining(etFunn)]) as unknown,
      });
    });

    it('notes no acceptance where there was nothing to accept', () => {
      startet()
        .when(foreslaaRammeendringer, foreslaa(rett, { godtaKontrollfunn: 'For sikkerhets skyld' }))
        .thenTypes('BeslutningsgrunnlagLagtFram', 'RammeendringerForeslaatt', 'TrykteSummerFoert');
    });
  });

  describe('a row of the tilleggsinnstilling', () => {
    const opprinnelig = enLinje({ id: uuid(90) as LinjeId, beloep: hvertAar(1_200_000) });

    it('that is in the table already gives that line other amounts', () => {
      iBeslutningsgrunnlaget()
        .when(foreslaaRammeendringer, iTillegget([linjerad(opprinnelig)]))
        .then(
          { type: 'TilleggsinnstillingLagtFram', data: { hp: HP } },
          {
            type: 'RammeendringerEndret',
            data: {
              utvalg: OKI,
              endringer: [{ linje: ID.linje, beloep: hvertAar(1_200_000), ukjent: null }],
            },
          },
        );
    });

    it('with the same amounts changes nothing', () => {
      iBeslutningsgrunnlaget()
        .when(foreslaaRammeendringer, iTillegget([linjerad(enLinje())]))
        .thenTypes('TilleggsinnstillingLagtFram');
    });

    it('that is not in the table is a new line', () => {
      iBeslutningsgrunnlaget()
        .when(foreslaaRammeendringer, iTillegget([linjerad(opprinnelig), linjerad(andre)]))
        .thenTypes('TilleggsinnstillingLagtFram', 'RammeendringerForeslaatt', 'RammeendringerEndret');
    });

    it('may not take the number of another line', () => {
      iBeslutningsgrunnlaget()
        .when(foreslaaRammeendringer, iTillegget([linjerad(linjeNr(1, 10_000, { tittel: 'Leksehjelp' }))]))
        .thenRefused('NummeretTilhoererEnAnnenLinje');
    });
  });

  describe('the lines of a table', () => {
    it('are there once in the beslutningsgrunnlag', () => {
      iBeslutningsgrunnlaget()
        .when(foreslaaRammeendringer, foreslaa([linjerad(enLinje())]))
        .thenRefused('LinjenFinnesAlt');
    });

    it('have a number each', () => {
      startet()
        .when(foreslaaRammeendringer, foreslaa([linjerad(foerste), linjerad(linjeNr(3, 5_000, { nr: 1 }))]))
        .thenRefused('NummeretErBruktToGanger');
    });

    it('are at least one', () => {
      startet()
        .when(foreslaaRammeendringer, foreslaa([sumrad('Sum Annet', 0)]))
        .thenRefused('TabellenErTom');
    });

    it('belong to an utvalg of the handlingsprogram', () => {
      startet()
        .when(foreslaaRammeendringer, foreslaa([linjerad(foerste)], { utvalg: 'KUL' as UtvalgKode }))
        .thenRefused('UkjentUtvalg');
    });

    it('belong to the utvalg whose table it is', () => {
      startet()
        .when(
          foreslaaRammeendringer,
          foreslaa([linjerad(foerste), linjerad(linjeNr(3, 5_000, { utvalg: HOV }))]),
        )
        .thenRefused('LinjenHoererTilEtAnnetUtvalg', '«Tiltak 3» hører ikke til OKI');
    });

    it('and the sums have amounts only for the years of the handlingsprogram', () => {
      const linje2024 = { ...foerste, beloep: { ...foerste.beloep, '2024': kroner(1) } };
      const beloep = { ...hvertAar(300_000), '2029': kroner(1) };
      const sum2029: Tabellrad = { slag: 'sum', navn: 'Sum Annet', beloep, kildeLinje: null };
      startet()
        .when(foreslaaRammeendringer, foreslaa([linjerad(linje2024)]))
        .thenRefused('AaretErUtenforPerioden');
      startet()
        .when(foreslaaRammeendringer, foreslaa([linjerad(foerste), sum2029]))
        .thenRefused('AaretErUtenforPerioden');
    });

    it('may have an amount that is unknown, when they say why', () => {
      const ukjent = { ...foerste, beloep: { ...foerste.beloep, '2027': null } };
      startet()
        .when(foreslaaRammeendringer, foreslaa([linjerad(ukjent)]))
        .thenRefused('UkjentBeloepUtenGrunn');
      startet()
        .when(foreslaaRammeendringer, foreslaa([linjerad({ ...ukjent, ukjent: 'ikke trykt i dokumentet' })]))
        .thenTypes('BeslutningsgrunnlagLagtFram', 'RammeendringerForeslaatt');
    });
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak)
      .given()
      .when(foreslaaRammeendringer, foreslaa([linjerad(foerste)]))
      .thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
