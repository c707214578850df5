import {
  hpPeriode,
  kroner,
  type ForslagId,
  type LinjeId,
  type Punkt,
  type Uuid,
  type UtvalgKode,
} from '@saksgang/kernel';
import {
  SENTRALE_POSTER,
  STANDARD_KATEGORIER,
  TOMT_INNHOLD,
  type Beloep,
  type Bevilgningsoversikt,
  type Forslag,
  type Inndekningskilde,
  type Investering,
  type Investeringsforslag,
  type Linjeendring,
  type Rammelinje,
} from '@saksgang/saksgang';
import type { Beregningshendelse, Beregningsrad } from './beregningsprojeksjon';
import { somKjenner } from './grunnlag/bygger-paa';
import { grunnlagVed, type Grunnlag } from './grunnlag/grunnlag';
import { sakbilde, type Sakbilde } from './grunnlag/sakbilde.view';
import { konflikterI } from './konflikter/konflikter';
import { sammenfatt, type Konflikt } from './konflikter/konflikt';

/** Facts of a small HP and forslag to it, for the specs of this lib. */
export const HP = hpPeriode('2025-2028');
export const AARENE = ['2025', '2026', '2027', '2028'];
export const OKI = 'OKI' as UtvalgKode;
export const HOV = 'HOV' as UtvalgKode;

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;
export const linjeId = (n: number): LinjeId => uuid(n) as LinjeId;
export const forslagId = (n: number): ForslagId => uuid(1_000_000 + n) as ForslagId;
export const prosjektId = (n: number): Uuid => uuid(2_000_000 + n);
export const punkt = (n: string): Punkt => n as Punkt;

/** One amount for every year, or one for each. */
export const beloep = (...n: readonly (number | null)[]): Beloep =>
  Object.fromEntries(
    AARENE.map((aar, i) => {
      const kr = n.length === 1 ? n[0] : n[i];
      return [aar, kr == null ? null : kroner(kr)];
    }),
  );

export const linje = (n: number, b: Beloep | number, mer: Partial<Rammelinje> = {}): Rammelinje => ({
  id: linjeId(n),
  utvalg: OKI,
  nr: n,
  kategori: 'Annet',
  tittel: `Tiltak ${n}`,
  trykt: null,
  beloep: typeof b === 'number' ? beloep(b) : b,
  ukjent: null,
  punkt: null,
  beskrivelse: null,
  merknad: null,
  kildeLinje: null,
  ...mer,
});

export const endring = (n: number, b: Beloep | number): Linjeendring => ({
  linje: linjeId(n),
  beloep: typeof b === 'number' ? beloep(b) : b,
  ukjent: null,
});

/** Forslag n, by party n. */
export const forslag = (n: number, mer: Partial<Forslag> = {}): Forslag => ({
  ...TOMT_INNHOLD,
  id: forslagId(n),
  type: 'rammeendring',
  tittel: `Forslag ${n}`,
  partier: [`P${n}`],
  grunnlag: { slag: 'beslutningsgrunnlag' },
  balanse: { svar: 'i-balanse' },
  ...mer,
});

export const fraLinje = (n: number, kilde: number): Forslag['inndekning'][number] => ({
  linje: linjeId(n),
  kilde: { slag: 'linje', linje: linjeId(kilde) },
});

export const fraPost = (n: number, post: string): Forslag['inndekning'][number] => ({
  linje: linjeId(n),
  kilde: { slag: 'post', tabell: 'drift', post } satisfies Inndekningskilde,
});

export const investering = (n: number, b: Beloep | number): Investering => ({
  id: prosjektId(n),
  prosjekt: `Prosjekt ${n}`,
  visesHos: OKI,
  bevilgesTil: null,
  beloep: typeof b === 'number' ? beloep(b) : b,
  kostnadsramme: null,
  tilsvarer: null,
  merknad: null,
  kildeLinje: null,
});

export const investeringsforslag = (
  n: number,
  bevilgning: Beloep,
  mer: Partial<Investeringsforslag> = {},
): Investeringsforslag => ({
  id: prosjektId(n),
  prosjekt: `Prosjekt ${n}`,
  kostnadsramme: null,
  bevilgning,
  finansiering: [],
  visesHos: OKI,
  bevilgesTil: null,
  endrer: null,
  ...mer,
});

export const startet: Beregningshendelse = {
  type: 'RulleringStartet',
  data: {
    hp: HP,
    utvalg: [
      { kode: OKI, navn: 'Utvalg for oppvekst' },
      { kode: HOV, navn: 'Utvalg for helse' },
    ],
    kategorier: STANDARD_KATEGORIER,
  },
};
export const grunnlagLagtFram: Beregningshendelse = { type: 'BeslutningsgrunnlagLagtFram', data: { hp: HP } };
export const tilleggLagtFram: Beregningshendelse = { type: 'TilleggsinnstillingLagtFram', data: { hp: HP } };

export const foreslaatt = (...linjer: readonly Rammelinje[]): Beregningshendelse => ({
  type: 'RammeendringerForeslaatt',
  data: { utvalg: OKI, linjer },
});
export const endret = (...endringer: readonly Linjeendring[]): Beregningshendelse => ({
  type: 'RammeendringerEndret',
  data: { utvalg: OKI, endringer },
});
export const investeringer = (...linjer: readonly Investering[]): Beregningshendelse => ({
  type: 'InvesteringerForeslaatt',
  data: { linjer },
});
export const fremmet = (f: Forslag): Beregningshendelse => ({
  type: 'ForslagFremmet',
  data: { ...f, dato: null },
});
export const trukket = (n: number): Beregningshendelse => ({
  type: 'ForslagTrukket',
  data: { forslag: forslagId(n) },
});

export const sentrale = (
  tabell: Bevilgningsoversikt,
  poster: Readonly<Record<string, number>>,
): Beregningshendelse => ({
  type: 'SentraleLinjerFoert',
  data: { tabell, linjer: Object.entries(poster).map(([post, n]) => ({ post, beloep: beloep(n) })) },
});

/** Every central line at nothing, but those that are given. */
export const alleSentrale = (
  drift: Readonly<Record<string, number>> = {},
  investering: Readonly<Record<string, number>> = {},
): readonly Beregningshendelse[] => [
  sentrale('drift', { ...Object.fromEntries(SENTRALE_POSTER.drift.map((p) => [p, 0])), ...drift }),
  sentrale('investering', {
    ...Object.fromEntries(SENTRALE_POSTER.investering.map((p) => [p, 0])),
    ...investering,
  }),
];

/** The picture that some facts make, each as the read store keeps it. */
export const bildet = (...fakta: readonly Beregningshendelse[]): Sakbilde =>
  fakta
    .map((event) => JSON.parse(JSON.stringify({ event, skjedde: null })) as Beregningsrad)
    .reduce((bilde, rad) => sakbilde.evolve(bilde, rad), sakbilde.initial());

/** A base with some lines, and what the facts add. */
export const grunnlaget = (
  linjer: readonly Rammelinje[],
  ...fakta: readonly Beregningshendelse[]
): Grunnlag => {
  const bilde = bildet(startet, grunnlagLagtFram, foreslaatt(...linjer), ...fakta);
  return grunnlagVed(bilde, bilde.rad);
};

export const innhold = (alle: readonly Forslag[]) => new Map(alle.map((f) => [f.id, f]));

/** The conflicts of those chosen, among all the forslag that are known; the given ones are withdrawn. */
export const konfliktene = (
  grunnlag: Grunnlag,
  valgte: readonly Forslag[],
  alle: readonly Forslag[] = valgte,
  borte: readonly number[] = [],
): readonly Konflikt[] => {
  const skjebne = (f: Forslag) => (borte.some((n) => forslagId(n) === f.id) ? 'trukket' : 'fremmet');
  const kjente = new Map(alle.map((f) => [f.id, { forslag: f, skjebne: skjebne(f) } as const]));
  return konflikterI(valgte, sammenfatt(grunnlag, kjente, somKjenner(innhold(alle))));
};
