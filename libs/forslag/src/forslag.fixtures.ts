import {
  dato,
  hpPeriode,
  kroner,
  type ForslagId,
  type LinjeId,
  type Punkt,
  type Uuid,
  type UtvalgKode,
} from '@saksgang/kernel';
import { STANDARD_KATEGORIER, TOMT_INNHOLD, type Forslag, type Rammelinje } from '@saksgang/saksgang';
import type { Forslagshendelse } from './forslagsprojeksjon';

/** Facts of a small HP with forslag, for the specs of this lib. */
export const OMRAADE = 'lier/hp-2025-2028';
const OKI = 'OKI' as UtvalgKode;

export const uuid = (n: number): Uuid => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;
export const forslagId = (n: number): ForslagId => uuid(20 + n) as ForslagId;
export const linjeId = (n: number): LinjeId => uuid(100 + n) as LinjeId;

export const hvertAar = (n: number) =>
  Object.fromEntries(['2025', '2026', '2027', '2028'].map((aar) => [aar, kroner(n)]));

export const linje = (n: number, beloep: number, mer: Partial<Rammelinje> = {}): Rammelinje => ({
  id: linjeId(n),
  utvalg: OKI,
  nr: n,
  kategori: 'Annet',
  tittel: `Tiltak ${n}`,
  trykt: null,
  beloep: hvertAar(beloep),
  ukjent: null,
  punkt: null,
  beskrivelse: null,
  merknad: null,
  kildeLinje: null,
  ...mer,
});

/** An HP with one line and one investment, laid before the politicians. */
export const LAGT_FRAM: readonly Forslagshendelse[] = [
  {
    type: 'RulleringStartet',
    data: {
      hp: hpPeriode('2025-2028'),
      utvalg: [{ kode: OKI, navn: 'Oppvekst' }],
      kategorier: STANDARD_KATEGORIER,
    },
  },
  { type: 'BeslutningsgrunnlagLagtFram', data: { hp: hpPeriode('2025-2028') } },
  {
    type: 'RammeendringerForeslaatt',
    data: { utvalg: OKI, linjer: [linje(90, 1_000_000, { tittel: 'Leirskole' })] },
  },
  {
    type: 'InvesteringerForeslaatt',
    data: {
      linjer: [
        {
          id: uuid(71),
          prosjekt: 'Tranby Arena',
          visesHos: OKI,
          bevilgesTil: null,
          beloep: hvertAar(20_000_000),
          kostnadsramme: null,
          tilsvarer: null,
          merknad: null,
          kildeLinje: null,
        },
      ],
    },
  },
];

export const verbalt = (punkt: string, tekst: string) => ({
  punkt: punkt as Punkt,
  tittel: 'Skolebøker',
  tekst,
  delpunkter: [],
});

export const innhold = (n: number, mer: Partial<Forslag> = {}): Forslag => ({
  ...TOMT_INNHOLD,
  id: forslagId(n),
  type: 'rammeendring',
  tittel: `Forslag ${n}`,
  partier: ['Høyre'],
  grunnlag: { slag: 'beslutningsgrunnlag' },
  balanse: { svar: 'i-balanse' },
  ...mer,
});

export const fremmet = (n: number, mer: Partial<Forslag> = {}): Forslagshendelse => ({
  type: 'ForslagFremmet',
  data: { ...innhold(n, mer), dato: dato('2024-11-20') },
});

export const endret = (
  n: number,
  mer: Partial<Forslag> = {},
  utgangspunkt: ForslagId | null = null,
): Forslagshendelse => ({
  type: 'ForslagEndret',
  data: { ...innhold(n, mer), utgangspunkt, dato: dato('2024-11-25') },
});

export const avgjort = (
  skjebne: 'vedtatt' | 'falt' | 'oversendt',
  slag: 'avgjort' | 'proeve' = 'avgjort',
): Forslagshendelse => ({
  type: 'VoteringRegistrert',
  data: {
    votering: uuid(41),
    organ: 'kommunestyret',
    moete: null,
    dato: dato('2024-12-10'),
    form: 'for-mot',
    forslag: [forslagId(1)],
    punkter: null,
    stemmer: [],
    stemmeberettigede: null,
    moetelederStemte: null,
    utfall: slag === 'proeve' ? { slag } : { slag, vinner: 'for', avgjortAv: 'stemmetall' },
    skjebner: [{ forslag: forslagId(1), skjebne }],
    modus: 'gjennomfoere',
    merknader: [],
  },
});
