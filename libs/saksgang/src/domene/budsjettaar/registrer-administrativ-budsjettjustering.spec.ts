import { dato, kroner, type UtvalgKode } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import type { Delegasjon } from '../kommune/kommune';
import { BUDSJETTJUSTERING } from '../ramme/kategorier';
import type { Rammelinje } from '../ramme/rammelinje';
import { sak } from '../sak/sak';
import { HOV, hvertAar, ID, klarTilVotering, linjeNr, vedtattHp } from '../sak/sak.fixtures';
import {
  registrerAdministrativBudsjettjustering,
  type RegistrerAdministrativBudsjettjustering,
} from './registrer-administrativ-budsjettjustering';

const delegasjon = (mer: Partial<Delegasjon> = {}): Delegasjon => ({
  id: ID.delegasjon,
  tittel: 'Budsjettjusteringer innenfor utvalgets ramme',
  tilOrgan: 'kommunedirektøren',
  grense: kroner(500_000),
  nivaa: 'innenfor-utvalg',
  videredelegering: false,
  gjelderFra: dato('2025-01-01'),
  gjelderTil: dato('2025-12-31'),
  vedtak: { organ: 'kommunestyret', saksnummer: 'KS 12/24', dato: dato('2024-12-10') },
  ...mer,
});
const mellomUtvalg = delegasjon({ nivaa: 'mellom-utvalg' });

/** Moves an amount from one line of OKI to another, in every year. */
const flytt = (n: number, til: Partial<Rammelinje> = {}): readonly Rammelinje[] => [
  linjeNr(61, -n, { nr: null }),
  linjeNr(62, n, { nr: null, ...til }),
];

const juster = (
  linjer: readonly Rammelinje[],
  under: Delegasjon | null = delegasjon(),
  skjedde: string | null = '2025-03-01',
) =>
  kommando<RegistrerAdministrativBudsjettjustering>(
    'RegistrerAdministrativBudsjettjustering',
    { endring: ID.endring, delegasjon: ID.delegasjon, linjer },
    { rolle: 'kommunedirektoer', skjedde, idag: '2025-03-01', grunnlag: { delegasjon: under } },
  );
const gitt = () => decider(sak).given(...vedtattHp());

describe('RegistrerAdministrativBudsjettjustering', () => {
  it('moves money under a delegation that it names, in a kategori of its own (R11)', () => {
    gitt()
      .when(registrerAdministrativBudsjettjustering, juster(flytt(100_000)))
      .then({
        type: 'AdministrativBudsjettjusteringRegistrert',
        data: {
          endring: ID.endring,
          delegasjon: ID.delegasjon,
          linjer: flytt(100_000).map((l) => ({ ...l, kategori: BUDSJETTJUSTERING })),
        },
      });
  });

  it('rests on a delegation that kommunestyret has given (R11)', () => {
    gitt()
      .when(registrerAdministrativBudsjettjustering, juster(flytt(1), null))
      .thenRefused('DelegasjonenFinnesIkke');
  });

  describe('the amount (R11)', () => {
    it.each([
      [500_000, true],
      [500_001, false],
    ])('moves %d kroner under a limit of 500 000: %s', (n, dekket) => {
      const utfall = gitt().when(registrerAdministrativBudsjettjustering, juster(flytt(n)));
      if (dekket) utfall.thenTypes('AdministrativBudsjettjusteringRegistrert');
      else utfall.thenRefused('DelegasjonenDekkerIkkeBeloepet', '500001 kroner');
    });

    it('is what is moved altogether, not each line by itself', () => {
      const linjer = [...flytt(300_000), ...flytt(300_000)];
      gitt()
        .when(registrerAdministrativBudsjettjustering, juster(linjer))
        .thenRefused('DelegasjonenDekkerIkkeBeloepet', '600000 kroner');
    });

    it('is that of the year in which most is moved', () => {
      const i2027 = (n: number) => ({ beloep: { ...hvertAar(0), '2027': kroner(n) } });
      const linjer = [
        linjeNr(61, 0, { nr: null, ...i2027(-600_000) }),
        linjeNr(62, 0, { nr: null, ...i2027(600_000) }),
      ];
      gitt()
        .when(registrerAdministrativBudsjettjustering, juster(linjer))
        .thenRefused('DelegasjonenDekkerIkkeBeloepet');
    });

    it('counts what is taken away as much as what is given', () => {
      gitt()
        .when(registrerAdministrativBudsjettjustering, juster([linjeNr(61, -500_001)], mellomUtvalg))
        .thenRefused('DelegasjonenDekkerIkkeBeloepet');
    });

    it('counts what is given where nothing is taken', () => {
      const linjer = [linjeNr(61, 300_000), linjeNr(62, 200_001)];
      gitt()
        .when(registrerAdministrativBudsjettjustering, juster(linjer, mellomUtvalg))
        .thenRefused('DelegasjonenDekkerIkkeBeloepet', '500001 kroner');
    });

    it('must be known, whatever the reason why it is not', () => {
      const ukjent = linjeNr(61, 0, { beloep: { '2025': kroner(1) }, ukjent: 'beregnes i juni' });
      gitt()
        .when(registrerAdministrativBudsjettjustering, juster([ukjent], mellomUtvalg))
        .thenRefused('BeloepetErUkjent');
    });
  });

  describe('the level (R11)', () => {
    it('within an utvalg leaves its frame as it was', () => {
      gitt()
        .when(registrerAdministrativBudsjettjustering, juster([linjeNr(61, 1)]))
        .thenRefused('DelegasjonenDekkerIkkeNivaaet');
    });

    it('within an utvalg does not reach another', () => {
      gitt()
        .when(registrerAdministrativBudsjettjustering, juster(flytt(1, { utvalg: HOV })))
        .thenRefused('DelegasjonenDekkerIkkeNivaaet');
    });

    it('between utvalg does', () => {
      gitt()
        .when(registrerAdministrativBudsjettjustering, juster(flytt(1, { utvalg: HOV }), mellomUtvalg))
        .thenTypes('AdministrativBudsjettjusteringRegistrert');
    });
  });

  describe('the day (R11)', () => {
    it.each([
      ['2024-12-31', false],
      ['2025-01-01', true],
      ['2025-12-31', true],
      ['2026-01-01', false],
    ])('%s is within a delegation for 2025: %s', (dag, gjelder) => {
      const utfall = gitt().when(
        registrerAdministrativBudsjettjustering,
        juster(flytt(1), delegasjon(), dag),
      );
      if (gjelder) utfall.thenTypes('AdministrativBudsjettjusteringRegistrert');
      else utfall.thenRefused('DelegasjonenGjelderIkke');
    });

    it('has no end when the delegation has none', () => {
      gitt()
        .when(
          registrerAdministrativBudsjettjustering,
          juster(flytt(1), delegasjon({ gjelderTil: null }), '2030-01-01'),
        )
        .thenTypes('AdministrativBudsjettjusteringRegistrert');
    });

    it('is today when the source does not say', () => {
      const utloept = delegasjon({ gjelderTil: dato('2025-02-28') });
      gitt()
        .when(registrerAdministrativBudsjettjustering, juster(flytt(1), utloept, null))
        .thenRefused('DelegasjonenGjelderIkke', '01.03.2025');
    });
  });

  it('comes after the budget', () => {
    decider(sak)
      .given(...klarTilVotering())
      .when(registrerAdministrativBudsjettjustering, juster(flytt(1)))
      .thenRefused('FeilFase');
  });

  it.each([
    ['no lines', [], 'EndringenErTom'],
    ['an utvalg that is not there', flytt(1, { utvalg: 'KUL' as UtvalgKode }), 'UkjentUtvalg'],
    [
      'a year outside the period',
      flytt(1, { beloep: { ...hvertAar(0), '2024': kroner(1) } }),
      'AaretErUtenforPerioden',
    ],
    ['an unknown amount without a reason', flytt(1, { beloep: {} }), 'UkjentBeloepUtenGrunn'],
  ])('is refused with %s', (_, linjer, kode) => {
    gitt().when(registrerAdministrativBudsjettjustering, juster(linjer)).thenRefused(kode);
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak)
      .given()
      .when(registrerAdministrativBudsjettjustering, juster(flytt(1)))
      .thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
