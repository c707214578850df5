import {
  dato,
  kroner,
  type ForslagId,
  type LinjeId,
  type OppdragId,
  type Punkt,
  type SpoersmaalId,
  type UtvalgKode,
  type VedtakId,
} from '@saksgang/kernel';
import { deriveUuid } from '@saksgang/commands';
import type { oppdragCommands, rolleCommands, ukebrevCommands } from '@saksgang/oppfoelging';
import {
  IKKE_FASTSATT,
  STANDARD_KATEGORIER,
  TOMT_INNHOLD,
  type Delpunkt,
  type kommuneCommands,
  type moeteCommands,
  type organCommands,
  type sakCommands,
  type spoersmaalCommands,
  type Stemmevalg,
  type Vedtaksdel,
  type Voteringsform,
} from '@saksgang/saksgang';
import {
  ANNEN_SAK,
  DELEGASJON,
  ELDRE_HP,
  enLinje,
  FORSLAG,
  HP,
  HP_SAK,
  hvertAar,
  OPPDRAG,
  ROLLER,
  TEKST,
  TRE_FORSLAG,
  UKE,
  UKEBREV,
  uuid,
  VEDTAK,
  VEDTAK_I_TERTIAL,
  MOETE,
} from './ord';
import { ORGAN } from './organer-og-moeter';
import type { DataTil } from './sakskommandoer';
import type { Trekk } from './verden';

type Katalog = typeof kommuneCommands &
  typeof organCommands &
  typeof moeteCommands &
  typeof sakCommands &
  typeof oppdragCommands &
  typeof rolleCommands &
  typeof ukebrevCommands &
  typeof spoersmaalCommands;

const SPOERSMAAL = uuid(91) as SpoersmaalId;
const KRAV = uuid(45);

export const trekk = <T extends keyof Katalog>(
  stream: string,
  type: T,
  data: DataTil<Katalog[T]>,
  skjedde = '2024-12-10',
): Trekk => ({ stream, type, data, omstendigheter: { skjedde, idag: '2025-12-01' } });

const MIDTEN_AV_OKTOBER = {
  type: 'tvetydig',
  alternativer: [dato('2025-01-01'), dato('2025-10-14')],
  presisjon: 'dag',
  ord: 'innen midten av oktober',
  gjelder: 'frist',
} as const;
const AARLIG = { type: 'gjentakende', gjentakelse: '1 per år', ord: 'rapporteres årlig' } as const;

const delpunkt = (bokstav: string, type: Delpunkt['type'], frist: Delpunkt['frist'] = MIDTEN_AV_OKTOBER) => ({
  delpunkt: bokstav,
  type,
  tittel: 'Skolebøker',
  mottaker: {
    navn: 'kommunedirektøren',
    slag: 'kommunedirektoer',
    kilde: 'trykt',
    overordnet: null,
  } as const,
  utvalg: [],
  frist,
  virkningsdato: null,
  tilOrgan: null,
  betingelse: null,
  avhengerAv: [],
  rammelinjer: [],
  beloepITekst: [],
  merknad: null,
  kildeLinje: null,
});

const verbalforslag = (punkt: string) => ({
  punkt: punkt as Punkt,
  tittel: 'Skolebøker',
  tekst: TEKST,
  delpunkter: [],
});
const [oppdragA = uuid(0), oppdragB = uuid(0), oppdragITertial = uuid(0)] =
  OPPDRAG as readonly (typeof OPPDRAG)[number][];
const tertialpunkt = { sak: ANNEN_SAK, vedtak: VEDTAK_I_TERTIAL, punkt: '3.1' as Punkt };

const etterregistrert = (
  vedtak: VedtakId,
  deler: readonly Vedtaksdel[],
  avsluttet: readonly OppdragId[] = [],
): DataTil<Katalog['EtterregistrerVedtak']> => ({
  vedtak,
  tittel: 'Handlingsprogram',
  organ: 'kommunestyret',
  saksnummer: null,
  deler,
  innstilling: null,
  offentliggjort: null,
  stemmer: null,
  ekspedert: null,
  punkter: [
    {
      punkt: '3.1' as Punkt,
      tittel: 'Skolebøker',
      tekst: TEKST,
      tekstform: 'full',
      gruppe: null,
      forslagsstillere: null,
      referanser: [],
      delpunkter: [delpunkt('a', 'rapportering', AARLIG)],
      avslutter: avsluttet.map((oppdrag) => ({ oppdrag, maate: 'utfoert' as const })),
      kildeLinje: null,
      kildeLinjeSlutt: null,
    },
  ],
  linjer: [],
  trykteSummer: [],
});

export const votering = (
  nr: number,
  form: Voteringsform,
  forslag: readonly ForslagId[],
  antall: readonly number[],
  valgene: readonly Stemmevalg[] = forslag,
): Trekk =>
  trekk(HP_SAK, 'RegistrerVotering', {
    votering: uuid(nr),
    vedtak: VEDTAK,
    organ: 'kommunestyret',
    form,
    forslag,
    punkter: null,
    stemmer: valgene.map((valg, i) => ({ valg, antall: antall[i] ?? 0, partier: [] })),
    moetelederStemte: null,
    saksnummer: 'KS 101/24',
    modus: 'gjennomfoere',
  });

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
const GRUNNLAGET: readonly Trekk[] = [
  ...STARTET,
  trekk(HP_SAK, 'LeggFramBeslutningsgrunnlag', {}),
  trekk(HP_SAK, 'ForeslaaRammeendringer', {
    fase: 'beslutningsgrunnlag',
    utvalg: 'OKI' as UtvalgKode,
    rader: [{ slag: 'linje', linje: enLinje() }],
    godtaKontrollfunn: null,
  }),
];

const linjenI = (forslag: ForslagId): LinjeId => deriveUuid(forslag, 'linje') as LinjeId;

const fremmet = (id: ForslagId): Trekk =>
  trekk(HP_SAK, 'FremmeForslag', {
    ...TOMT_INNHOLD,
    id,
    type: 'alternativt-budsjett',
    tittel: 'Alternativt budsjett',
    partier: ['Høyre'],
    linjer: [
      enLinje({
        id: linjenI(id),
        nr: null,
        tittel: 'Skolebøker',
        beloep: hvertAar(0),
      }),
    ],
    verbalforslag: ['3.1', '3.2'].map(verbalforslag),
    moete: null,
  });

const etForslag = (n: number, punkt: string) => ({
  ...TOMT_INNHOLD,
  id: uuid(n) as ForslagId,
  type: 'tilleggsforslag' as const,
  tittel: `Forslag ${n}`,
  partier: ['Venstre'],
  verbalforslag: [verbalforslag(punkt)],
});
const del = (n: number, linjer: readonly LinjeId[], punkt: string) => ({
  id: uuid(n) as ForslagId,
  type: 'tilleggsforslag' as const,
  tittel: `Forslag ${n}`,
  tekst: null,
  linjer,
  poster: [],
  investeringer: [],
  punkter: [punkt as Punkt],
});
const HENTET = uuid(13) as LinjeId;

/**
 * Two forslag beside the one that is adopted: one is revised, one takes a line over, they are joined, and split again. A
 * third is taken back.
 */
const ARBEIDET: readonly Trekk[] = [
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
const REGLEMENTET = trekk('kommune', 'VedtaReglement', {
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
const VARSLINGSPLANEN = trekk('kommune', 'FastsettVarslingsplan', {
  type: null,
  foer: [30, 14, 3],
  etter: [1, 10, 20],
  klokken: '09:00',
});
const OPPVEKST = 'kommunalsjef oppvekst';

/** One who has the role of an oppdrag, is away, and hands it over; and one who leaves a role without any. */
const ROLLENE: readonly Trekk[] = [
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

/** The sak is treated once more, and kommunestyret adopts some more words in it. */
const GJENOPPTATT: readonly Trekk[] = [
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
const UKEBREVET: readonly Trekk[] = [
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
];

/** The main road of an HP, from the kommune is taken in until an oppdrag of it is closed and taken up again. */
export const VEIEN: readonly Trekk[] = [
  ...GRUNNLAGET,
  REGLEMENTET,
  VARSLINGSPLANEN,
  fremmet(FORSLAG),
  ...ARBEIDET,
  trekk('spoersmaal', 'StillBudsjettspoersmaal', {
    id: SPOERSMAAL,
    slag: 'spoersmaal',
    fra: { parti: 'Høyre', navn: null },
    tekst: 'Hva koster skolebøkene?',
    frist: dato('2025-12-01'),
    forslag: FORSLAG,
    moete: null,
  }),
  trekk('spoersmaal', 'BesvarBudsjettspoersmaal', { id: SPOERSMAAL, tekst: TEKST, lenker: [] }),
  trekk('spoersmaal', 'RettSvar', { id: SPOERSMAAL, fra: TEKST, til: 'De koster 200 000 kroner.' }),
  trekk('spoersmaal', 'StillBudsjettspoersmaal', {
    id: uuid(92) as SpoersmaalId,
    slag: 'beregning',
    fra: { parti: 'Venstre', navn: null },
    tekst: 'Hva koster det å vente et år?',
    frist: dato('2025-12-01'),
    forslag: null,
    moete: null,
  }),
  trekk('spoersmaal', 'TrekkBudsjettspoersmaal', { id: uuid(92) as SpoersmaalId }),
  ...TIL_BEHANDLING,
  trekk(HP_SAK, 'FremmeForslag', {
    ...etForslag(25, '3.9'),
    type: 'oversendelsesforslag',
    moete: null,
  }),
  trekk(HP_SAK, 'ForeslaaVoteringsorden', {
    organ: 'kommunestyret',
    steg: [{ form: 'budsjett', forslag: [FORSLAG], punkter: null }],
  }),
  trekk(HP_SAK, 'RegistrerVotering', {
    votering: uuid(41),
    vedtak: VEDTAK,
    organ: 'kommunestyret',
    form: 'budsjett',
    forslag: [FORSLAG],
    punkter: null,
    stemmer: [
      { valg: 'for', antall: 30, partier: [] },
      { valg: 'mot', antall: 11, partier: [] },
    ],
    moetelederStemte: null,
    saksnummer: 'KS 101/24',
    modus: 'gjennomfoere',
  }),
  trekk(HP_SAK, 'FoerStemmenavn', {
    votering: uuid(41),
    organ: 'kommunestyret',
    stemmer: [
      { valg: 'for', antall: 30, partier: [{ parti: 'Høyre', antall: 30, navn: [] }] },
      { valg: 'mot', antall: 11, partier: [{ parti: 'Sp', antall: 11, navn: [] }] },
    ],
  }),
  trekk(HP_SAK, 'FoerDelpunkter', {
    vedtak: VEDTAK,
    punkt: '3.1' as Punkt,
    delpunkter: [delpunkt('a', 'sak'), delpunkt('b', 'bevilgning')],
  }),
  trekk(HP_SAK, 'KnyttSetninger', {
    vedtak: VEDTAK,
    punkt: '3.1' as Punkt,
    setninger: [{ setning: TEKST, delpunkt: 'a', grunn: null }],
  }),
  trekk(HP_SAK, 'KrevLovlighetskontroll', {
    krav: KRAV,
    vedtak: VEDTAK,
    medlemmer: ['Kari', 'Ola', 'Per'].map((navn) => ({ navn, parti: 'Høyre' })),
    begrunnelse: 'Innstillingen lå ikke ute lenge nok.',
    modus: 'gjennomfoere',
  }),
  trekk(HP_SAK, 'UtsettIverksetting', {
    vedtak: VEDTAK,
    punkter: ['3.2' as Punkt],
    besluttetAv: 'kommunestyret',
    grunn: 'Lovligheten prøves.',
  }),
  trekk(HP_SAK, 'AvgjoerLovlighetskontroll', {
    krav: KRAV,
    vedtak: VEDTAK,
    utfall: 'opprettholdt',
    begrunnelse: 'Innstillingen lå ute i fjorten dager.',
  }),
  trekk(HP_SAK, 'GjenopptaIverksetting', {
    vedtak: VEDTAK,
    punkter: ['3.2' as Punkt],
    besluttetAv: 'kommunestyret',
    grunn: 'Vedtaket er lovlig.',
  }),
  trekk(
    HP_SAK,
    'FoerRapport',
    { rapport: 'tertialrapport-1', behandletAv: 'kommunestyret', saksnummer: 'KS 41/25' },
    '2025-06-17',
  ),
  trekk(
    HP_SAK,
    'FoerRapport',
    { rapport: 'oekonomirapport', behandletAv: null, saksnummer: null },
    '2025-10-01',
  ),
  ...GJENOPPTATT,
  trekk(oppdragA, 'FordelOppdrag', { ansvarlig: 'kommunalsjef oppvekst', person: null }),
  ...ROLLENE,
  trekk(oppdragA, 'SettFrist', { dato: dato('2025-02-01'), tekst: 'Legges fram i februar.' }),
  trekk(oppdragA, 'MeldUendretStatus', { fristversjon: 2, kommentar: 'Venter.' }),
  trekk(oppdragA, 'MeldFristUtloept', { fristversjon: 2 }),
  trekk(oppdragA, 'PaabegynnPaaminnelse', { varsel: '2-etter-20' }),
  trekk(oppdragA, 'RegistrerPaaminnelse', {
    varsel: '2-etter-20',
    meldingsId: '<2-etter-20@saksgang>',
    kanaler: ['saksgang'],
  }),
  ...UKEBREVET,
  trekk(oppdragA, 'RapporterUtfoert', {
    dokumentasjon: [{ slag: 'sak', referanse: 'KS 61/25' }],
    kommentar: 'Saken er lagt fram.',
  }),
  trekk(
    oppdragB,
    'RapporterEffekt',
    {
      aar: '2025',
      tertial: 1,
      oppnaadd: kroner(-1_500_000),
      prognose: kroner(-9_000_000),
      erstatningstiltak: null,
      kommentar: 'Som ventet.',
    },
    '2025-05-10',
  ),
  trekk(oppdragB, 'MeldAvvik', { tilOrgan: 'kommunestyret', avvik: 'Skolen legges ned.' }),
  trekk(oppdragB, 'MeldKanIkkeGjennomfoeres', { grunn: 'Skolen er lagt ned.' }),
  trekk(oppdragA, 'FoerOpphav', {
    id: uuid(71),
    ledd: { slag: 'hp-oppdrag', hp: ELDRE_HP, punkt: '3.1' as Punkt },
    tittel: null,
    kilde: null,
  }),
  trekk(oppdragA, 'FjernOpphav', { id: uuid(71), grunn: 'Det var et annet punkt.' }),
  trekk(ANNEN_SAK, 'RegistrerSak', { sak: ANNEN_SAK, tittel: '2. tertial 2025', saksnummer: 'KS 61/25' }),
  trekk(
    ANNEN_SAK,
    'EtterregistrerVedtak',
    etterregistrert(VEDTAK_I_TERTIAL, ['annet'], OPPDRAG),
    '2025-10-14',
  ),
  trekk(
    ANNEN_SAK,
    'EtterregistrerVedtak',
    { ...etterregistrert(uuid(33) as VedtakId, ['annet']), organ: 'formannskapet' },
    '2025-10-14',
  ),
  trekk(
    ANNEN_SAK,
    'FremmeMindretallsanke',
    {
      anke: uuid(46),
      vedtak: uuid(33) as VedtakId,
      organ: null,
      til: 'kommunestyret',
      medlemmer: [{ navn: 'Kari', parti: 'Sp' }],
      begrunnelse: null,
      modus: 'gjennomfoere',
    },
    '2025-10-14',
  ),
  trekk(oppdragITertial, 'AvvisGjentattBestilling', { tidligere: oppdragA as OppdragId }),
  trekk(oppdragITertial, 'BekreftGjentattBestilling', { tidligere: oppdragA as OppdragId }),
  trekk(
    oppdragITertial,
    'LeverRapport',
    {
      periode: '2026',
      dokumentasjon: [{ slag: 'sak', referanse: 'OKI 14/26' }],
      kommentar: 'Lagt fram.',
    },
    '2026-05-10',
  ),
  trekk(oppdragA, 'KnyttVedtak', tertialpunkt, '2025-10-14'),
  trekk(oppdragA, 'ForeslaaNyFrist', { dato: dato('2026-06-30'), grunn: 'Mer tid.' }, '2025-10-01'),
  trekk(oppdragA, 'AvslaaFristforslag', tertialpunkt, '2025-10-14'),
  trekk(
    oppdragA,
    'FlyttFrist',
    { ...tertialpunkt, dato: dato('2025-12-31'), tekst: 'innen utgangen av 2025' },
    '2025-10-14',
  ),
  trekk(oppdragA, 'AvsluttOppdrag', tertialpunkt, '2025-10-14'),
  trekk(
    oppdragA,
    'GjenaapneOppdrag',
    { ...tertialpunkt, grunn: 'Saken svarte ikke på vedtaket.' },
    '2025-10-14',
  ),
];

/** The other road: an HP that was adopted before the kommune came here. */
export const ETTERREGISTRERT: readonly Trekk[] = [
  ...GRUNNLAGET,
  trekk(HP_SAK, 'EtterregistrerVedtak', etterregistrert(VEDTAK, ['oekonomiplan', 'aarsbudsjett'])),
  trekk(HP_SAK, 'FoerVedtatteRammelinjer', {
    utvalg: 'OKI' as UtvalgKode,
    rader: [{ slag: 'linje', linje: enLinje({ id: uuid(12) as LinjeId, beloep: hvertAar(900_000) }) }],
    godtaKontrollfunn: null,
  }),
];

/** The third: three budgets, of which two stand alike, until one has won the run-off. */
export const OMVOTERING: readonly Trekk[] = [
  ...GRUNNLAGET,
  ...TRE_FORSLAG.map(fremmet),
  ...TIL_BEHANDLING,
  votering(41, 'budsjett', TRE_FORSLAG, [17, 12, 12]),
  trekk(HP_SAK, 'VelgMotkandidat', {
    organ: 'kommunestyret',
    forslag: TRE_FORSLAG[2],
    begrunnelse: 'Det ligger lengst fra det første.',
  }),
  votering(42, 'budsjett-omvotering', [TRE_FORSLAG[0], TRE_FORSLAG[2]], [21, 20]),
];

/** Kommunestyret with its seats, and a meeting of it that is called. */
const INNKALT: readonly Trekk[] = [
  ...GRUNNLAGET,
  trekk(ORGAN, 'OpprettOrgan', {
    organ: ORGAN,
    type: 'kommunestyret',
    navn: 'Lier kommunestyre',
    saksprefiks: 'KS',
  }),
  trekk(ORGAN, 'VelgMedlemmer', {
    gjelderFra: dato('2024-01-01'),
    medlemmer: [1, 2, 3].map((plass) => ({ plass, parti: 'H', navn: null })),
    varamedlemmer: [{ parti: 'H', nr: 1, navn: 'Siri Aas' }],
    leder: 1,
    nestleder: null,
  }),
  trekk(ORGAN, 'FastsettMoeteplan', {
    aar: 2024,
    moeter: [{ dato: dato('2024-12-10'), saksfrist: dato('2024-11-20') }],
  }),
  trekk(MOETE, 'InnkallMoete', {
    moete: MOETE,
    organ: ORGAN,
    dato: dato('2024-12-10'),
    klokkeslett: '18:00',
    sted: null,
  }),
];

/** A meeting of kommunestyret, from the body is taken in until the meeting is ended. */
export const MOETET: readonly Trekk[] = [
  ...INNKALT,
  trekk(ORGAN, 'TildelSaksnummer', { sak: HP_SAK, moete: MOETE, nr: null }),
  trekk(MOETE, 'SettMoete', {
    deltakere: [1, 2].map((plass) => ({ plass, vara: null })),
    moeteleder: 1,
    klokkeslett: null,
  }),
  trekk(MOETE, 'OverlatMoeteledelsen', { til: 2, grunn: 'Ordføreren måtte gå.' }),
  trekk(MOETE, 'RegistrerValg', {
    verv: 'settemoeteleder',
    form: 'skriftlig',
    stemmer: [{ valg: 2, antall: 2, partier: [] }],
    loddtrekning: null,
  }),
  trekk(MOETE, 'EndreFrammoete', {
    gikk: [1],
    kom: [{ plass: 1, vara: 1 }],
    klokkeslett: '20:15',
    grunn: null,
  }),
  trekk(MOETE, 'LukkMoete', { sak: HP_SAK, hjemmel: 'kommuneloven § 11-5' }),
  trekk(MOETE, 'AapneMoete', { klokkeslett: null }),
  trekk(MOETE, 'HevMoete', { klokkeslett: '22:30' }),
];

/** A meeting that is called off before it is held. */
export const AVLYST: readonly Trekk[] = [
  ...INNKALT,
  trekk(MOETE, 'AvlysMoete', { grunn: 'Det er for få saker.' }),
];
