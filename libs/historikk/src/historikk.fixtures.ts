import {
  dato,
  hpPeriode,
  kroner,
  type ForslagId,
  type Punkt,
  type UtvalgKode,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import {
  STANDARD_KATEGORIER,
  TOMT_INNHOLD,
  type Delpunkt,
  type Forslag,
  type InnstillingProtokollfoert,
  type Investering,
  type InvesteringerVedtatt,
  type Stemmegruppe,
  type VedtakFattet,
  type Vedtakspunkt,
  type VoteringRegistrert,
} from '@saksgang/saksgang';
import type { Historiehendelse } from './vedtaksprojeksjon';

/** Facts of a small sak, for the specs of this lib. */
export const OMRAADE = 'lier/hp-2025-2028';

export const uuid = (n: number): Uuid => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;
export const forslagId = (n: number): ForslagId => uuid(20 + n) as ForslagId;
export const VEDTAK = uuid(31) as VedtakId;
export const PUNKT = '3.1' as Punkt;
export const VOTERING = uuid(41);

export const rulleringStartet: Historiehendelse = {
  type: 'RulleringStartet',
  data: { hp: hpPeriode('2025-2028'), utvalg: [], kategorier: STANDARD_KATEGORIER },
};

export const forslagFremmet = (n: number, mer: Partial<Forslag> = {}): Historiehendelse => ({
  type: 'ForslagFremmet',
  data: {
    ...TOMT_INNHOLD,
    type: 'verbalforslag',
    id: forslagId(n),
    tittel: `Forslag ${n}`,
    partier: ['Høyre'],
    linjer: [],
    verbalforslag: [],
    balanse: { svar: 'i-balanse' },
    dato: dato('2024-11-20'),
    ...mer,
  },
});

export const innstilling = (
  organ: InnstillingProtokollfoert['data']['organ'],
  ...stillere: readonly string[]
): Historiehendelse => ({
  type: 'InnstillingProtokollfoert',
  data: {
    organ,
    dato: dato('2024-11-21'),
    forslag: forslagId(1),
    stillere,
    votering: null,
    mindretall: [],
  },
});

export const offentliggjort = (dag: string): Historiehendelse => ({
  type: 'InnstillingOffentliggjort',
  data: { dato: dato(dag) },
});

export const stemmer = (forTall: number, mot: number): readonly Stemmegruppe[] => [
  { valg: 'for', antall: forTall, partier: [] },
  { valg: 'mot', antall: mot, partier: [] },
];

export const votering = (mer: Partial<VoteringRegistrert['data']> = {}): Historiehendelse => ({
  type: 'VoteringRegistrert',
  data: {
    votering: VOTERING,
    organ: 'kommunestyret',
    dato: dato('2024-12-10'),
    moete: null,
    form: 'for-mot',
    forslag: [forslagId(1)],
    punkter: null,
    stemmer: stemmer(28, 21),
    stemmeberettigede: null,
    moetelederStemte: null,
    utfall: { slag: 'avgjort', vinner: 'for', avgjortAv: 'stemmetall' },
    skjebner: [{ forslag: forslagId(1), skjebne: 'vedtatt' }],
    modus: 'gjennomfoere',
    merknader: [],
    ...mer,
  },
});

const hode = {
  vedtak: VEDTAK,
  tittel: 'Handlingsprogram 2025-2028',
  organ: 'kommunestyret',
  dato: dato('2024-12-10'),
  saksnummer: 'KS 88/24',
  deler: ['oekonomiplan', 'aarsbudsjett'],
  balanse: { svar: 'i-balanse' },
  merknader: [],
} as const;

export const vedtakFattet = (mer: Partial<VedtakFattet['data']> = {}): Historiehendelse => ({
  type: 'VedtakFattet',
  data: { ...hode, votering: VOTERING, forslag: forslagId(1), ...mer },
});

export const vedtakEtterregistrert: Historiehendelse = {
  type: 'VedtakEtterregistrert',
  data: {
    ...hode,
    ikkeOppgitt: ['innstilling', 'votering'],
    offentliggjort: dato('2024-11-22'),
    stemmer: { for: 30, mot: 19 },
  },
};

export const delpunkt = (bokstav: string): Delpunkt => ({
  delpunkt: bokstav,
  type: 'sak',
  tittel: 'Sak om skolebøker',
  mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt', overordnet: null },
  utvalg: [],
  frist: { type: 'ingen', ord: null },
  virkningsdato: null,
  tilOrgan: null,
  betingelse: null,
  avhengerAv: [],
  rammelinjer: [],
  beloepITekst: [],
  merknad: null,
  kildeLinje: null,
});

export const punktVedtatt = (mer: Partial<Vedtakspunkt> = {}): Historiehendelse => ({
  type: 'VedtakspunktVedtatt',
  data: {
    vedtak: VEDTAK,
    organ: 'kommunestyret',
    dato: dato('2024-12-10'),
    punkt: PUNKT,
    tittel: 'Skolebøker',
    tekst: 'Det settes av midler til skoleboker.',
    tekstform: 'full',
    gruppe: null,
    forslagsstillere: 'Høyre',
    referanser: [],
    delpunkter: [],
    avslutter: [],
    flytter: [],
    senderTilbake: [],
    kildeLinje: 12,
    kildeLinjeSlutt: 14,
    ...mer,
  },
});

export const ekspedert = (dag: string): Historiehendelse => ({
  type: 'VedtakEkspedert',
  data: { vedtak: VEDTAK, dato: dato(dag), mottakere: ['kommunedirektøren'] },
});

export const merknadFoert = (tekst: string): Historiehendelse => ({
  type: 'MerknadFoert',
  data: { vedtak: VEDTAK, punkt: PUNKT, tekst },
});

export const tekstRettet = (fra: string, til: string): Historiehendelse => ({
  type: 'VedtakstekstRettet',
  data: { vedtak: VEDTAK, punkt: PUNKT, fra, til },
});

export const delpunkterFoert = (...bokstaver: readonly string[]): Historiehendelse => ({
  type: 'DelpunkterFoert',
  data: {
    vedtak: VEDTAK,
    punkt: PUNKT,
    organ: 'kommunestyret',
    dato: dato('2024-12-10'),
    tittel: 'Skolebøker',
    delpunkter: bokstaver.map(delpunkt),
  },
});

export const investering = (n: number, mer: Partial<Investering> = {}): Investering => ({
  id: uuid(60 + n),
  prosjekt: `Prosjekt ${n}`,
  visesHos: 'OKI' as UtvalgKode,
  bevilgesTil: null,
  beloep: { '2025': kroner(1_000_000) },
  kostnadsramme: null,
  tilsvarer: null,
  merknad: null,
  kildeLinje: null,
  ...mer,
});

export const investeringerForeslaatt = (...linjer: readonly Investering[]): Historiehendelse => ({
  type: 'InvesteringerForeslaatt',
  data: { linjer },
});

export const investeringerVedtatt = (mer: Partial<InvesteringerVedtatt['data']>): Historiehendelse => ({
  type: 'InvesteringerVedtatt',
  data: { vedtak: VEDTAK, linjer: [], endringer: [], vedtatt: [], ...mer },
});

export const sentralLinjeVedtatt = (post: string, beloep: number): Historiehendelse => ({
  type: 'SentraleLinjerVedtatt',
  data: { vedtak: VEDTAK, tabell: 'drift', linjer: [{ post, beloep: { '2025': kroner(beloep) } }] },
});
