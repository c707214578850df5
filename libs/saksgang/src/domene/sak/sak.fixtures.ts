import {
  dato,
  hpPeriode,
  kroner,
  type CommandId,
  type CommandMeta,
  type ForslagId,
  type HpPeriode,
  type Instant,
  type KommuneId,
  type LinjeId,
  type MoeteId,
  type Punkt,
  type SakId,
  type Uuid,
  type UtvalgKode,
  type VedtakId,
} from '@saksgang/kernel';
import type { Forslag, Investeringsforslag } from '../forslag/forslag.events';
import { TOMT_INNHOLD } from '../forslag/innhold';
import { SENTRALE_POSTER } from '../ramme/balanse';
import { STANDARD_KATEGORIER } from '../ramme/kategorier';
import type { Rammelinje } from '../ramme/rammelinje';
import type { Tabellrad } from '../ramme/tabell';
import type { Investering } from '../rullering/investering';
import type { Oversikt } from '../rullering/oversikt';
import type { Delpunkt } from '../vedtak/delpunkt';
import type { RegistrerVotering } from '../behandling/registrer-votering';
import type { TaSakTilBehandling } from '../behandling/ta-sak-til-behandling';
import type { Moetebilde } from '../moete/deltaker';
import type { Organ, Vedtakspunkt } from '../vedtak/vedtak';
import type { Stemmegruppe, Stemmevalg } from '../votering/votering';
import type { SakEvent } from './sak.events';

/** Facts of a small HP, for the specs of this lib. */
export const HP: HpPeriode = hpPeriode('2025-2028');
export const OKI = 'OKI' as UtvalgKode;
export const HOV = 'HOV' as UtvalgKode;

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;

export const ID = {
  linje: uuid(11) as LinjeId,
  nyLinje: uuid(12) as LinjeId,
  forslag: uuid(21) as ForslagId,
  vedtak: uuid(31) as VedtakId,
  votering: uuid(41),
  endring: uuid(51),
  delegasjon: uuid(61),
  sak: 'tertial-2-2025' as SakId,
} as const;

/** The same amount in every year of the HP. */
export const hvertAar = (n: number, hp: HpPeriode = HP) =>
  Object.fromEntries(
    Array.from({ length: Number(hp.slice(5)) - Number(hp.slice(0, 4)) + 1 }, (_, i) => [
      String(Number(hp.slice(0, 4)) + i),
      kroner(n),
    ]),
  );

export const enLinje = (mer: Partial<Rammelinje> = {}): Rammelinje => ({
  id: ID.linje,
  utvalg: OKI,
  nr: 1,
  kategori: 'Opprinnelig budsjett',
  tittel: 'Opprinnelig budsjett',
  trykt: null,
  beloep: hvertAar(1_000_000),
  ukjent: null,
  punkt: null,
  beskrivelse: null,
  merknad: null,
  kildeLinje: null,
  ...mer,
});

/** Line n of a frame table, new money in one of the ordinary kategorier. */
export const linjeNr = (n: number, beloep: number, mer: Partial<Rammelinje> = {}): Rammelinje =>
  enLinje({
    id: uuid(100 + n) as LinjeId,
    nr: n,
    kategori: 'Annet',
    tittel: `Tiltak ${n}`,
    beloep: hvertAar(beloep),
    ...mer,
  });

export const linjerad = (linje: Rammelinje): Tabellrad => ({ slag: 'linje', linje });

export const sumrad = (navn: string, beloep: number, kildeLinje: number | null = null): Tabellrad => ({
  slag: 'sum',
  navn,
  beloep: hvertAar(beloep),
  kildeLinje,
});

export const rulleringStartet = (hp: HpPeriode = HP): SakEvent => ({
  type: 'RulleringStartet',
  data: {
    hp,
    utvalg: [
      { kode: OKI, navn: 'Utvalg for oppvekst' },
      { kode: HOV, navn: 'Utvalg for helse' },
    ],
    kategorier: STANDARD_KATEGORIER,
  },
});

export const beslutningsgrunnlagLagtFram: SakEvent = {
  type: 'BeslutningsgrunnlagLagtFram',
  data: { hp: HP },
};
export const tilleggsinnstillingLagtFram: SakEvent = {
  type: 'TilleggsinnstillingLagtFram',
  data: { hp: HP },
};

export const rammeendringerForeslaatt = (...linjer: readonly Rammelinje[]): SakEvent => ({
  type: 'RammeendringerForeslaatt',
  data: { utvalg: linjer[0]?.utvalg ?? OKI, linjer },
});

/** An HP with one line in the frame of OKI, laid before the politicians. */
export const lagtFram = (hp: HpPeriode = HP): readonly SakEvent[] => [
  rulleringStartet(hp),
  beslutningsgrunnlagLagtFram,
  rammeendringerForeslaatt(enLinje({ beloep: hvertAar(1_000_000, hp) })),
];

export const etDelpunkt = (mer: Partial<Delpunkt> = {}): Delpunkt => ({
  delpunkt: 'a',
  type: 'sak',
  tittel: 'Sak om retningslinjer',
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
  ...mer,
});

export const etPunkt = (mer: Partial<Vedtakspunkt> = {}): Vedtakspunkt => ({
  punkt: '3.1' as Punkt,
  tittel: 'Skolebøker',
  tekst: 'Det settes av midler til skolebøker.',
  tekstform: 'full',
  gruppe: null,
  forslagsstillere: null,
  referanser: [],
  delpunkter: [etDelpunkt()],
  avslutter: [],
  flytter: [],
  senderTilbake: [],
  kildeLinje: null,
  kildeLinjeSlutt: null,
  ...mer,
});

export const etForslag = (mer: Partial<Forslag> = {}): Forslag => ({
  ...TOMT_INNHOLD,
  id: ID.forslag,
  type: 'alternativt-budsjett',
  tittel: 'Alternativt budsjett',
  partier: ['Høyre'],
  grunnlag: { slag: 'beslutningsgrunnlag' },
  linjer: [
    enLinje({
      id: ID.nyLinje,
      nr: null,
      kategori: 'Politiske vedtak HP',
      tittel: 'Skolebøker',
      beloep: hvertAar(0),
    }),
  ],
  verbalforslag: [
    { punkt: '3.1' as Punkt, tittel: 'Skolebøker', tekst: 'Det settes av midler.', delpunkter: [] },
  ],
  balanse: { svar: 'i-balanse' },
  ...mer,
});

/** A new investment, paid by a loan. */
export const etInvesteringsforslag = (mer: Partial<Investeringsforslag> = {}): Investeringsforslag => ({
  id: uuid(72),
  prosjekt: 'Tranby skole',
  kostnadsramme: null,
  bevilgning: hvertAar(5_000_000),
  finansiering: [{ kilde: 'laan', beloep: hvertAar(5_000_000) }],
  visesHos: OKI,
  bevilgesTil: null,
  endrer: null,
  ...mer,
});

export const forslagFremmet = (mer: Partial<Forslag> = {}): SakEvent => ({
  type: 'ForslagFremmet',
  data: { ...etForslag(mer), dato: dato('2024-11-20') },
});

export const innstillingProtokollfoert = (organ: Organ = 'formannskapet'): SakEvent => ({
  type: 'InnstillingProtokollfoert',
  data: {
    organ,
    dato: dato('2024-11-21'),
    forslag: ID.forslag,
    stillere: ['Høyre', 'Venstre'],
    votering: null,
    mindretall: [],
  },
});

export const innstillingOffentliggjort = (dag = '2024-11-22'): SakEvent => ({
  type: 'InnstillingOffentliggjort',
  data: { dato: dato(dag) },
});

/** Three whole budgets before kommunestyret, which has taken the sak up. */
export const TRE: readonly [ForslagId, ForslagId, ForslagId] = [
  ID.forslag,
  uuid(22) as ForslagId,
  uuid(23) as ForslagId,
];
export const treBudsjetter = (): readonly SakEvent[] => [
  ...lagtFram(),
  ...TRE.map((id, i) => forslagFremmet({ id, tittel: `Budsjett ${'ABC'.charAt(i)}`, linjer: [] })),
  innstillingProtokollfoert(),
  innstillingOffentliggjort(),
  tattOppMed(TRE),
];

/** A meeting of kommunestyret with so many of its seats filled, one after the other by the parties A and B. */
export const etMoete = (tilstede: number, antallMedlemmer = 3): Moetebilde => ({
  moete: uuid(91) as MoeteId,
  organ: 'kommunestyret',
  dato: dato('2024-12-10'),
  antallMedlemmer,
  deltakere: Array.from({ length: tilstede }, (_, i) => ({
    plass: i + 1,
    parti: i % 2 === 0 ? 'A' : 'B',
    navn: `Medlem ${i + 1}`,
    vara: false,
  })),
  moeteleder: 1,
  pagaar: true,
});

/** A vote of which only the numbers are known. */
export const forMot = (forTall: number, mot: number): readonly Stemmegruppe[] => [
  { valg: 'for', antall: forTall, partier: [] },
  { valg: 'mot', antall: mot, partier: [] },
];

/** Votes by the forslag that they went to. */
export const stemmerTil = (...grupper: readonly (readonly [Stemmevalg, number])[]): readonly Stemmegruppe[] =>
  grupper.map(([valg, antall]) => ({ valg, antall, partier: [] }));

/** What is asked when the body has voted over the budget, with what is said otherwise. */
export const voteringsdata = (mer: Partial<RegistrerVotering['data']> = {}): RegistrerVotering['data'] => ({
  votering: ID.votering,
  vedtak: ID.vedtak,
  organ: 'kommunestyret',
  form: 'budsjett',
  forslag: [ID.forslag],
  punkter: null,
  stemmer: forMot(30, 11),
  moetelederStemte: null,
  saksnummer: null,
  modus: 'gjennomfoere',
  ...mer,
});

const SPURT = uuid(1) as CommandId;
/** The møtesekretær asks, long after. */
const spurt = (skjedde: string | null): CommandMeta => ({
  id: SPURT,
  kommune: 'lier' as KommuneId,
  aktoer: 'person-1',
  rolle: 'moetesekretaer',
  naa: '2026-01-20T12:00:00.000Z' as Instant,
  idag: dato('2026-01-20'),
  skjedde: skjedde === null ? null : dato(skjedde),
  kilde: null,
  begrunnelse: null,
  korrelasjon: SPURT,
  aarsak: null,
});

/** The vote as it is asked, where no meeting is known but the one that is given. */
export const registrert = (
  mer: Partial<RegistrerVotering['data']> = {},
  skjedde: string | null = '2024-12-10',
  moete: Moetebilde | null = null,
): RegistrerVotering => ({
  type: 'RegistrerVotering',
  data: voteringsdata(mer),
  meta: spurt(skjedde),
  grunnlag: { moete },
});

/** A body that takes the sak up, live and outside a meeting unless it is said. */
export const tattOpp = (
  organ: Organ = 'kommunestyret',
  skjedde: string | null = '2024-12-10',
  mer: Partial<TaSakTilBehandling['data']> = {},
  moete: Moetebilde | null = null,
): TaSakTilBehandling => ({
  type: 'TaSakTilBehandling',
  data: { organ, moete: null, saksnummer: null, modus: 'gjennomfoere', ...mer },
  meta: spurt(skjedde),
  grunnlag: { moete },
});

const tattOppMed = (forslag: readonly ForslagId[]): SakEvent => ({
  type: 'SakTattTilBehandling',
  data: {
    organ: 'kommunestyret',
    dato: dato('2024-12-10'),
    forslag,
    moete: null,
    saksnummer: null,
    tilstede: null,
  },
});

export const sakTattTilBehandling: SakEvent = tattOppMed([ID.forslag]);

/** An investment that is shown at OKI, while a KF receives the money. */
export const enInvestering: Investering = {
  id: uuid(71),
  prosjekt: 'Tranby Arena',
  visesHos: OKI,
  bevilgesTil: 'Lier eiendomsselskap KF',
  beloep: hvertAar(20_000_000),
  kostnadsramme: null,
  tilsvarer: null,
  merknad: null,
  kildeLinje: 2803,
};

/** A table of the administration, whose net is the sum of its one row. */
export const enOversikt: Oversikt = {
  noekkel: 'utgifter-inntekter-oki',
  slag: 'utgifter-og-inntekter',
  tittel: 'Utgifter og inntekter OKI',
  utvalg: OKI,
  enhetTrykt: null,
  enhetLest: null,
  kolonner: ['2025', '2026', '2027', '2028'],
  kolonnerTrykt: [],
  rader: [
    { noekkel: 'loenn', navn: 'Lønn', beloep: hvertAar(900_000), kildeLinje: null },
    { noekkel: 'netto', navn: 'Sum netto', beloep: hvertAar(900_000), kildeLinje: null },
  ],
  sammenhenger: [{ slag: 'radsum', rad: 'netto', av: ['loenn'] }],
  vedtattAv: 'administrasjonen',
  merknad: null,
  kildeLinje: null,
};

/** Every central line, so that the balance can be tested; `skjev` kroner are missing in drift in every year (R7). */
export const sentraleLinjer = (skjev = 0): readonly SakEvent[] => [
  {
    type: 'SentraleLinjerFoert',
    data: {
      tabell: 'drift',
      linjer: SENTRALE_POSTER.drift.map((post, i) => ({
        post,
        beloep: hvertAar(i === 0 ? skjev - 1_000_000 : 0),
      })),
    },
  },
  {
    type: 'SentraleLinjerFoert',
    data: {
      tabell: 'investering',
      linjer: SENTRALE_POSTER.investering.map((post) => ({ post, beloep: hvertAar(0) })),
    },
  },
];

/** Everything that the law demands before kommunestyret votes. */
export const klarTilVotering = (hp: HpPeriode = HP): readonly SakEvent[] => [
  ...lagtFram(hp),
  forslagFremmet({ linjer: [] }),
  innstillingProtokollfoert(),
  innstillingOffentliggjort(),
  sakTattTilBehandling,
];

export const vedtakEtterregistrert: SakEvent = {
  type: 'VedtakEtterregistrert',
  data: {
    vedtak: ID.vedtak,
    tittel: 'Handlingsprogram 2025-2028',
    organ: 'kommunestyret',
    dato: dato('2024-12-10'),
    saksnummer: null,
    deler: ['oekonomiplan', 'aarsbudsjett', 'verbalvedtak'],
    balanse: { svar: 'kan-ikke-kontrolleres', mangler: [] },
    merknader: [],
    ikkeOppgitt: ['saksnummer', 'innstilling', 'offentliggjoering', 'votering', 'balanse', 'ekspedering'],
    offentliggjort: null,
    stemmer: null,
  },
};

export const punktVedtatt = (mer: Partial<Vedtakspunkt> = {}): SakEvent => ({
  type: 'VedtakspunktVedtatt',
  data: { vedtak: ID.vedtak, organ: 'kommunestyret', dato: dato('2024-12-10'), ...etPunkt(mer) },
});

/** An adopted HP, with one point and one line. */
export const vedtattHp = (): readonly SakEvent[] => [
  ...lagtFram(),
  vedtakEtterregistrert,
  {
    type: 'RammeendringerVedtatt',
    data: { vedtak: ID.vedtak, utvalg: null, linjer: [], endringer: [], vedtatt: [ID.linje] },
  },
  punktVedtatt(),
];

/** Kommunestyret has voted to treat the adopted HP once more. */
export const gjenopptatt: SakEvent = {
  type: 'SakGjenopptatt',
  data: {
    organ: 'kommunestyret',
    moete: null,
    dato: dato('2025-01-28'),
    stemmer: [
      { valg: 'for', antall: 22, partier: [{ parti: 'Høyre', antall: 22, navn: [] }] },
      { valg: 'mot', antall: 19, partier: [{ parti: 'Sp', antall: 19, navn: [] }] },
    ],
    stemmeberettigede: null,
    moetelederStemte: null,
    utfall: { slag: 'avgjort', vinner: 'for', avgjortAv: 'stemmetall' },
    grunn: 'Statsbudsjettet ble endret.',
    modus: 'gjennomfoere',
    merknader: [],
  },
};

/** A sak that is no HP, in which vedtak are made. */
export const sakRegistrert: SakEvent = {
  type: 'SakRegistrert',
  data: { sak: ID.sak, tittel: '2. tertial 2025', saksnummer: 'KS 61/25' },
};
