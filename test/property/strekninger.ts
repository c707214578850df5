import {
  type ForslagId,
  type LinjeId,
  type OppdragId,
  type StreamName,
  type UtvalgKode,
  type VedtakId,
  dato,
  kroner,
} from '@saksgang/kernel';
import { IKKE_FASTSATT, STANDARD_KATEGORIER } from '@saksgang/saksgang';
import {
  DELEGASJON,
  FORSLAG,
  HP,
  HP_SAK,
  LOVFRIST,
  ROLLER,
  SKJERMING,
  TILGANGER,
  UKE,
  UKEBREV,
  enLinje,
  uuid,
} from './ord';
import { del, etForslag, linjenI, oppdragA, trekk } from './trekk';
import type { Trekk } from './verden';

/** The kommune and its HP, with nothing in it. */
export const STARTET: readonly Trekk[] = [
  trekk('kommune', 'OpprettKommune', { navn: 'Lier', kommunenummer: '3312' }),
  trekk('kommune', 'GiDelegasjon', {
    id: DELEGASJON,
    tittel: 'Budsjettjusteringer',
    tilOrgan: 'kommunedirektøren',
    grense: kroner(5_000_000),
    nivaa: 'mellom-utvalg',
    videredelegering: false,
    gjelderFra: dato('2024-11-20'),
    gjelderTil: null,
    vedtak: { organ: 'kommunestyret', saksnummer: 'KS 12/24', dato: dato('2024-02-01') },
  }),
  trekk(HP_SAK, 'StartRullering', {
    hp: HP,
    utvalg: ['OKI', 'HOV'].map((kode) => ({ kode: kode as UtvalgKode, navn: kode })),
    kategorier: STANDARD_KATEGORIER,
  }),
];

/** With a line in the frame of OKI. */
export const GRUNNLAGET: readonly Trekk[] = [
  ...STARTET,
  trekk(HP_SAK, 'LeggFramBeslutningsgrunnlag', {}),
  trekk(HP_SAK, 'ForeslaaRammeendringer', {
    fase: 'beslutningsgrunnlag',
    utvalg: 'OKI' as UtvalgKode,
    rader: [{ slag: 'linje', linje: enLinje() }],
    godtaKontrollfunn: null,
  }),
];

const HENTET = uuid(13) as LinjeId;

/**
 * Two forslag beside the one that is adopted: one is revised, one takes a line over, they are joined, and split again. A
 * third is taken back.
 */
export const ARBEIDET: readonly Trekk[] = [
  trekk(HP_SAK, 'FremmeForslag', { ...etForslag(22, '3.1'), moete: null }),
  trekk(HP_SAK, 'FremmeForslag', { ...etForslag(24, '3.3'), moete: null }),
  trekk(HP_SAK, 'EndreForslag', { ...etForslag(24, '3.2'), utgangspunkt: FORSLAG }),
  trekk(HP_SAK, 'HentLinjer', {
    forslag: uuid(22) as ForslagId,
    fra: FORSLAG,
    linjer: [{ fra: linjenI(FORSLAG), som: HENTET }],
  }),
  trekk(HP_SAK, 'SlaaSammenForslag', {
    id: uuid(23) as ForslagId,
    forslag: [uuid(22), uuid(24)] as ForslagId[],
    tittel: 'Fellesforslag',
    tekst: null,
    type: null,
  }),
  trekk(HP_SAK, 'DelForslag', {
    forslag: uuid(23) as ForslagId,
    deler: [del(26, [HENTET], '3.1'), del(27, [], '3.2')],
  }),
  trekk(HP_SAK, 'FremmeForslag', { ...etForslag(30, '3.10'), moete: null }),
  trekk(HP_SAK, 'TrekkForslag', { forslag: uuid(30) as ForslagId }),
];

/** From the innstilling until kommunestyret has the sak. */
export const TIL_BEHANDLING: readonly Trekk[] = [
  trekk(
    HP_SAK,
    'ProtokollfoerInnstilling',
    {
      organ: 'formannskapet',
      forslag: FORSLAG,
      stillere: ['Høyre'],
      votering: null,
      mindretall: null,
    },
    '2024-11-21',
  ),
  trekk(HP_SAK, 'OffentliggjoerInnstilling', {}, '2024-11-22'),
  trekk(HP_SAK, 'TaSakTilBehandling', {
    organ: 'kommunestyret',
    moete: null,
    saksnummer: null,
    modus: 'gjennomfoere',
  }),
];

/** The local rules, which let an oversendelsesforslag come after the sak is taken up, and a third appeal. */
export const REGLEMENTET = trekk('kommune', 'VedtaReglement', {
  id: uuid(93),
  gjelderFra: dato('2024-01-01'),
  vedtak: { organ: 'kommunestyret', saksnummer: 'KS 92/23', dato: dato('2023-12-12') },
  reglement: {
    ...IKKE_FASTSATT,
    forslagEtterOpptak: ['oversendelsesforslag'],
    mindretallsanke: { teller: 1, nevner: 3, fristDager: 0 },
    fristForBudsjettspoersmaal: 7,
  },
});

/** Reminders as they come where nothing is fixed, but an hour later. */
export const VARSLINGSPLANEN = trekk('kommune', 'FastsettVarslingsplan', {
  type: null,
  foer: [30, 14, 3],
  etter: [1, 10, 20],
  klokken: '09:00',
});
const OPPVEKST = 'kommunalsjef oppvekst';

/** One who has the role of an oppdrag, is away, and hands it over; and one who leaves a role without any. */
export const ROLLENE: readonly Trekk[] = [
  trekk(ROLLER, 'BesettRolle', { rolle: OPPVEKST, person: 'person-7', fra: dato('2024-12-10') }),
  trekk(ROLLER, 'UtpekStedfortreder', {
    rolle: OPPVEKST,
    person: 'person-9',
    fra: dato('2025-01-01'),
    til: null,
  }),
  trekk(ROLLER, 'OverleverRolle', {
    rolle: OPPVEKST,
    fraPerson: 'person-7',
    tilPerson: 'person-8',
    dato: dato('2025-01-15'),
  }),
  trekk(ROLLER, 'BesettRolle', {
    rolle: 'kommunalsjef helse',
    person: 'person-7',
    fra: dato('2025-01-15'),
  }),
  trekk(ROLLER, 'FratreRolle', {
    rolle: 'kommunalsjef helse',
    person: 'person-7',
    dato: dato('2025-02-01'),
  }),
];

/** Something is kept out of view, is looked at, and is lifted and destroyed. */
export const SKJERMINGEN: readonly Trekk[] = [
  trekk(SKJERMING, 'OpprettSkjerming', {
    ref: SKJERMING,
    hjemmel: 'offl-13',
    gjelder: 'En persons helse',
    meroffentlighet: null,
    personopplysninger: true,
    revurderes: dato('2030-01-01'),
  }),
  trekk(SKJERMING, 'RegistrerInnsyn', {
    ref: SKJERMING,
    stroem: 'oppdrag-lier.x' as StreamName,
    revisjon: 0,
    formaal: 'Kontroll',
  }),
  trekk(SKJERMING, 'RevurderSkjerming', {
    ref: SKJERMING,
    meroffentlighet: null,
    revurderes: dato('2031-01-01'),
  }),
  trekk(SKJERMING, 'OpphevSkjerming', { ref: SKJERMING, grunn: 'Det er offentlig kjent.' }),
  trekk(SKJERMING, 'MakulerSkjerming', { ref: SKJERMING, grunn: 'Krav om sletting', bekreftelse: SKJERMING }),
];

/** Somebody is given a role, and it is taken back. */
export const TILGANGENE: readonly Trekk[] = [
  trekk(TILGANGER, 'GiTilgang', {
    person: 'person-7',
    rolle: 'moetesekretaer',
    parti: null,
    fra: dato('2025-12-01'),
    til: null,
  }),
  trekk(TILGANGER, 'TrekkTilgang', { person: 'person-7', rolle: 'moetesekretaer' }),
];

/** The sak is treated once more, and kommunestyret adopts some more words in it. */
export const GJENOPPTATT: readonly Trekk[] = [
  trekk(
    HP_SAK,
    'GjenopptaSak',
    {
      organ: 'kommunestyret',
      moete: null,
      stemmer: [
        { valg: 'for', antall: 22, partier: [] },
        { valg: 'mot', antall: 19, partier: [] },
      ],
      moetelederStemte: null,
      grunn: 'Statsbudsjettet ble endret.',
      modus: 'gjennomfoere',
    },
    '2025-10-14',
  ),
  trekk(
    HP_SAK,
    'FremmeForslag',
    { ...etForslag(28, '3.4'), type: 'verbalforslag', moete: null },
    '2025-10-14',
  ),
  trekk(
    HP_SAK,
    'TaSakTilBehandling',
    {
      organ: 'kommunestyret',
      moete: null,
      saksnummer: null,
      modus: 'gjennomfoere',
    },
    '2025-10-14',
  ),
  trekk(
    HP_SAK,
    'RegistrerVotering',
    {
      votering: uuid(47),
      vedtak: uuid(37) as VedtakId,
      organ: 'kommunestyret',
      form: 'for-mot',
      forslag: [uuid(28) as ForslagId],
      punkter: null,
      stemmer: [{ valg: 'for', antall: 41, partier: [] }],
      moetelederStemte: null,
      saksnummer: 'KS 60/25',
      modus: 'gjennomfoere',
    },
    '2025-10-14',
  ),
];

const SKOLESJEFEN = { roller: [OPPVEKST], person: 'person-8' };

/** The letter of the week to one who is late. */
export const UKEBREVET: readonly Trekk[] = [
  trekk('kommune', 'FastsettUkebrev', { ukedag: 1 }),
  trekk(UKEBREV, 'PaabegynnUkebrev', {
    uke: UKE,
    brev: [
      {
        mottaker: SKOLESJEFEN,
        innhold: [
          {
            del: 'forsinket',
            antall: 1,
            oppdrag: [{ oppdrag: oppdragA as OppdragId, dato: dato('2025-02-01') }],
          },
        ],
      },
    ],
  }),
  trekk(UKEBREV, 'RegistrerUkebrev', {
    uke: UKE,
    mottaker: SKOLESJEFEN,
    meldingsId: '<ukebrev@saksgang>',
    kanaler: ['saksgang'],
  }),
  trekk(LOVFRIST, 'PaabegynnLovfristvarsel', {
    hp: HP,
    frist: {
      noekkel: 'to-rapporter',
      navn: 'To rapporter om økonomien i 2025 til kommunestyret',
      hjemmel: 'kommuneloven § 14-5',
      klasse: 'LOV',
      dato: dato('2025-12-31'),
      tilstand: 'nær',
      forklaring: '1 av 2 rapporter er ført.',
    },
  }),
  trekk(LOVFRIST, 'RegistrerLovfristvarsel', {
    hp: HP,
    varsel: 'to-rapporter-2025-12-31-naer',
    meldingsId: '<lovfrist@saksgang>',
    kanaler: ['saksgang'],
  }),
];
