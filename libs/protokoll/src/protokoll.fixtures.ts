import {
  dato,
  hpPeriode,
  kroner,
  type ForslagId,
  type LinjeId,
  type MoeteId,
  type OrganId,
  type Punkt,
  type SakId,
  type Uuid,
  type UtvalgKode,
  type VedtakId,
} from '@saksgang/kernel';
import {
  STANDARD_KATEGORIER,
  TOMT_INNHOLD,
  type Deltaker,
  type Forslag,
  type MoeteEvent,
  type OrganEvent,
  type Partistemmer,
  type SakEvent,
  type Stemmegruppe,
  type VoteringRegistrert,
} from '@saksgang/saksgang';

/** A budget treatment in a small kommunestyret of nine seats, for the specs of this lib. */
export const SAK = 'hp-2025-2028' as SakId;
export const uuid = (n: number): Uuid => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;
export const FORSLAG = {
  hoeyre: uuid(21) as ForslagId,
  ap: uuid(22) as ForslagId,
  sv: uuid(23) as ForslagId,
  vei: uuid(24) as ForslagId,
  park: uuid(25) as ForslagId,
  trukket: uuid(26) as ForslagId,
};
export const VEDTAK = uuid(31) as VedtakId;
export const MOETE = uuid(51) as MoeteId;
export const BUDSJETTVOTERING = uuid(41);
export const OMVOTERING = uuid(42);

export const parti = (navn: string, antall: number, ...navnene: readonly string[]): Partistemmer => ({
  parti: navn,
  antall,
  navn: navnene,
});
export const gruppe = (valg: Stemmegruppe['valg'], ...partier: readonly Partistemmer[]): Stemmegruppe => ({
  valg,
  antall: partier.reduce((sum, p) => sum + p.antall, 0),
  partier,
});

export const rulleringStartet: SakEvent = {
  type: 'RulleringStartet',
  data: { hp: hpPeriode('2025-2028'), utvalg: [], kategorier: STANDARD_KATEGORIER },
};

export const forslag = (
  id: ForslagId,
  fra: string | readonly string[],
  mer: Partial<Forslag> = {},
): SakEvent => ({
  type: 'ForslagFremmet',
  data: {
    ...TOMT_INNHOLD,
    id,
    type: 'alternativt-budsjett',
    tittel: 'Alternativt budsjett',
    partier: typeof fra === 'string' ? [fra] : fra,
    balanse: { svar: 'i-balanse' },
    dato: dato('2024-12-02'),
    ...mer,
  },
});

export const linje = (nr: number, tittel: string, beloep: readonly (number | null)[]) => ({
  id: uuid(60 + nr) as LinjeId,
  utvalg: 'OKI' as UtvalgKode,
  nr,
  kategori: 'Politiske vedtak HP',
  tittel,
  trykt: null,
  beloep: Object.fromEntries(beloep.map((b, i) => [String(2025 + i), b === null ? null : kroner(b)])),
  ukjent: null,
  punkt: null,
  beskrivelse: null,
  merknad: null,
  kildeLinje: null,
});

export const verbal = (punkt: string, tittel: string, tekst: string) => ({
  punkt: punkt as Punkt,
  tittel,
  tekst,
  delpunkter: [],
});

export const votering = (mer: Partial<VoteringRegistrert['data']>): SakEvent => ({
  type: 'VoteringRegistrert',
  data: {
    votering: uuid(49),
    organ: 'kommunestyret',
    moete: MOETE,
    dato: dato('2024-12-10'),
    form: 'for-mot',
    forslag: [],
    punkter: null,
    stemmer: [],
    stemmeberettigede: 9,
    moetelederStemte: null,
    utfall: { slag: 'avgjort', vinner: 'for', avgjortAv: 'stemmetall' },
    skjebner: [],
    modus: 'gjennomfoere',
    merknader: [],
    ...mer,
  },
});

export const tattTilBehandling = (...ider: readonly ForslagId[]): SakEvent => ({
  type: 'SakTattTilBehandling',
  data: {
    organ: 'kommunestyret',
    dato: dato('2024-12-10'),
    forslag: ider,
    tilstede: null,
    moete: MOETE,
    saksnummer: 'KS 84/2024',
  },
});

export const protokollGodkjent = (sjekksum: string): SakEvent => ({
  type: 'ProtokollGodkjent',
  data: { organ: 'kommunestyret', dato: dato('2024-12-17'), godkjentAv: ['Kari Li', 'Per Dal'], sjekksum },
});

export const tekstRettet: SakEvent = {
  type: 'VedtakstekstRettet',
  data: {
    vedtak: VEDTAK,
    punkt: '3.1' as Punkt,
    fra: 'Det kjøpes nye lærebøker.',
    til: 'Det kjøpes nye lærebøker i 2025.',
  },
};

const { hoeyre, ap, sv, vei, park, trukket } = FORSLAG;

/** A budget vote with a run-off, a party that split, a forslag sent over and one withdrawn, and somebody's own words. */
export const BUDSJETTBEHANDLING: readonly SakEvent[] = [
  rulleringStartet,
  {
    type: 'UttalelseAvgitt',
    data: {
      organ: 'raad',
      navn: 'Eldrerådet',
      dato: dato('2024-11-18'),
      tekst: 'Rådet ber om flere sykehjemsplasser.',
      votering: null,
    },
  },
  {
    type: 'InnstillingProtokollfoert',
    data: {
      organ: 'formannskapet',
      dato: dato('2024-11-21'),
      forslag: null,
      stillere: ['Høyre', 'Sp'],
      votering: null,
      mindretall: [],
    },
  },
  { type: 'InnstillingOffentliggjort', data: { dato: dato('2024-11-22') } },
  forslag(hoeyre, ['Høyre', 'Sp'], {
    linjer: [linje(1, 'Lærebøker', [1_250_000, -70_000, 0, null])],
    verbalforslag: [verbal('3.1', 'Lærebøker', 'Det kjøpes nye lærebøker.')],
  }),
  forslag(ap, 'Ap'),
  forslag(sv, 'SV'),
  forslag(vei, 'Sp', {
    type: 'verbalforslag',
    tittel: 'Grusveier',
    verbalforslag: [verbal('3.2', 'Grusveier', 'Grusveiene vedlikeholdes.\nMidlene tas fra rammen.')],
  }),
  forslag(park, 'SV', {
    type: 'oversendelsesforslag',
    tittel: 'Bypark',
    tekst: 'Kommunedirektøren bes vurdere en bypark.',
    partier: ['SV'],
  }),
  forslag(trukket, 'Ap', { type: 'verbalforslag', tittel: 'Svømmehall' }),
  { type: 'ForslagTrukket', data: { forslag: trukket } },
  tattTilBehandling(hoeyre, ap, sv, vei, park),
  {
    type: 'HabilitetAvgjort',
    data: {
      organ: 'kommunestyret',
      moete: MOETE,
      dato: dato('2024-12-10'),
      plass: 9,
      parti: 'SV',
      navn: 'Liv Moe',
      inhabil: false,
      hjemmel: 'forvaltningsloven § 6, jf. kommuneloven § 11-10',
      begrunnelse: null,
      stemmer: { for: 8, mot: 0 },
      vara: null,
      modus: 'gjennomfoere',
      merknader: [],
    },
  },
  {
    type: 'VoteringsordenForeslaatt',
    data: {
      organ: 'kommunestyret',
      dato: dato('2024-12-10'),
      steg: [
        { form: 'budsjett', forslag: [hoeyre, ap, sv], punkter: null },
        { form: 'for-mot', forslag: [vei], punkter: null },
        { form: 'for-mot', forslag: [park], punkter: null },
      ],
    },
  },
  votering({
    votering: BUDSJETTVOTERING,
    form: 'budsjett',
    forslag: [hoeyre, ap, sv],
    stemmer: [
      gruppe(hoeyre, parti('Høyre', 3), parti('Sp', 1)),
      gruppe(ap, parti('Ap', 3)),
      gruppe(sv, parti('SV', 2)),
    ],
    utfall: { slag: 'omvotering', mellom: [hoeyre, ap] },
  }),
  votering({
    votering: OMVOTERING,
    form: 'budsjett-omvotering',
    forslag: [hoeyre, ap],
    stemmer: [
      gruppe(hoeyre, parti('Høyre', 3), parti('Sp', 1), parti('SV', 1, 'Liv Moe')),
      gruppe(ap, parti('Ap', 3), parti('SV', 1, 'Nils Bø')),
    ],
    utfall: { slag: 'avgjort', vinner: hoeyre, avgjortAv: 'stemmetall' },
    skjebner: [
      { forslag: hoeyre, skjebne: 'vedtatt' },
      { forslag: ap, skjebne: 'falt' },
      { forslag: sv, skjebne: 'falt' },
    ],
  }),
  {
    type: 'VedtakFattet',
    data: {
      vedtak: VEDTAK,
      tittel: 'Handlingsprogram 2025–2028',
      organ: 'kommunestyret',
      dato: dato('2024-12-10'),
      saksnummer: 'KS 84/2024',
      deler: ['oekonomiplan', 'aarsbudsjett', 'verbalvedtak'],
      balanse: { svar: 'i-balanse' },
      merknader: [],
      votering: OMVOTERING,
      forslag: hoeyre,
    },
  },
  {
    type: 'RammeendringerVedtatt',
    data: {
      vedtak: VEDTAK,
      utvalg: null,
      linjer: [linje(1, 'Lærebøker', [1_250_000, -70_000, 0, null])],
      endringer: [],
      vedtatt: [],
    },
  },
  {
    type: 'VedtakspunktVedtatt',
    data: {
      vedtak: VEDTAK,
      organ: 'kommunestyret',
      dato: dato('2024-12-10'),
      punkt: '3.1' as Punkt,
      tittel: 'Lærebøker',
      tekst: 'Det kjøpes nye lærebøker.',
      tekstform: 'full',
      gruppe: null,
      forslagsstillere: 'Høyre/Sp',
      referanser: [],
      delpunkter: [],
      avslutter: [],
      flytter: [],
      senderTilbake: [],
      kildeLinje: null,
      kildeLinjeSlutt: null,
    },
  },
  votering({
    votering: uuid(43),
    forslag: [vei],
    stemmer: [
      gruppe('for', parti('Sp', 1)),
      gruppe('mot', parti('Høyre', 3), parti('Ap', 3), parti('SV', 2)),
    ],
    utfall: { slag: 'avgjort', vinner: 'mot', avgjortAv: 'stemmetall' },
    skjebner: [{ forslag: vei, skjebne: 'falt' }],
  }),
  votering({
    votering: uuid(44),
    forslag: [park],
    stemmer: [
      gruppe('for', parti('Høyre', 3), parti('Ap', 3), parti('Sp', 1), parti('SV', 2)),
      gruppe('mot'),
    ],
    skjebner: [{ forslag: park, skjebne: 'oversendt' }],
  }),
  {
    type: 'ProtokolltilfoerselFoert',
    data: {
      organ: 'kommunestyret',
      dato: dato('2024-12-10'),
      slag: 'protokolltilfoersel',
      fra: ['Ap', 'SV'],
      tekst: 'Vi tar vedtaket til etterretning.',
      votering: OMVOTERING,
    },
  },
];

const plass = (nr: number, navn: string, partiet: string, vara = false): Deltaker => ({
  plass: nr,
  parti: partiet,
  navn,
  vara,
});

const MEDLEMMER = [
  ['Kari Li', 'Høyre'],
  ['Per Dal', 'Høyre'],
  ['Anne Vik', 'Høyre'],
  ['Ola Berg', 'Ap'],
  ['Eva Ås', 'Ap'],
  ['Jon Hov', 'Ap'],
  ['Siv Lie', 'Sp'],
  ['Nils Bø', 'SV'],
  ['Liv Moe', 'SV'],
] as const;

/** The meeting, where a vara sat for one member and came late. */
export const BUDSJETTMOETE: readonly (MoeteEvent | OrganEvent)[] = [
  {
    type: 'MedlemmerValgt',
    data: {
      gjelderFra: dato('2023-10-10'),
      medlemmer: MEDLEMMER.map(([navn, partiet], i) => ({ plass: i + 1, parti: partiet, navn })),
      varamedlemmer: [{ parti: 'Ap', nr: 1, navn: 'Tor Egge' }],
      leder: 1,
      nestleder: 7,
    },
  },
  {
    type: 'MoeteInnkalt',
    data: {
      moete: MOETE,
      organ: 'kommunestyret' as OrganId,
      type: 'kommunestyret',
      navn: 'Lier kommunestyre',
      dato: dato('2024-12-10'),
      klokkeslett: '18:00',
      sted: 'Haugestad',
      antallMedlemmer: 9,
    },
  },
  {
    type: 'MoeteSatt',
    data: {
      deltakere: MEDLEMMER.map(([navn, partiet], i) =>
        i === 5 ? plass(6, 'Tor Egge', 'Ap', true) : plass(i + 1, navn, partiet),
      ).filter((d) => d.plass !== 9),
      moeteleder: 1,
      klokkeslett: '18:00',
    },
  },
  {
    type: 'FrammoeteEndret',
    data: { gikk: [], kom: [plass(9, 'Liv Moe', 'SV')], klokkeslett: '18:20', grunn: null },
  },
  { type: 'MoeteHevet', data: { klokkeslett: '22:15' } },
];
