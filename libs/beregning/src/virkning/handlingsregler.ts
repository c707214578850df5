import { kroner, type Kroner } from '@saksgang/kernel';
import {
  ingenting,
  leggSammen,
  summer,
  trekkFra,
  type Beloep,
  type Bevilgningsoversikt,
} from '@saksgang/saksgang';
import { hoeystProsent, minstProsent, prosentAv } from '../oekonomi/avrunding';
import type { Laaneaar } from '../oekonomi/laanekostnader';
import type { Tabellvirkning } from './tabellvirkning';

/** The rules that a kommune sets for its own economy. */
export const HANDLINGSREGLER = ['netto-driftsresultat', 'disposisjonsfond', 'gjeldsgrad'] as const;
export type Handlingsregel = (typeof HANDLINGSREGLER)[number];

/** The key figures of the base, in kroner per year; null is not given. Fond and gjeld are at the end of the year. */
export interface Noekkeltall {
  readonly driftsinntekter: Beloep | null;
  readonly nettoDriftsresultat: Beloep | null;
  readonly disposisjonsfond: Beloep | null;
  readonly gjeld: Beloep | null;
}

/** The limits in percent of driftsinntektene; null is not given. Gjeldsgraden is at most so much, the others at least. */
export type Krav = Readonly<Record<Handlingsregel, number | null>>;

export interface Regelaar {
  readonly aar: string;
  readonly foer: { readonly kroner: Kroner; readonly prosent: number };
  readonly etter: { readonly kroner: Kroner; readonly prosent: number };
  /** Whether the rule is kept; null when no limit is given. */
  readonly holder: { readonly foer: boolean; readonly etter: boolean } | null;
}

export type Regelvirkning =
  | {
      readonly svar: 'beregnet';
      readonly regel: Handlingsregel;
      readonly krav: number | null;
      readonly aarene: readonly Regelaar[];
      readonly forutsetning: string;
    }
  | {
      readonly svar: 'kan-ikke-beregnes';
      readonly regel: Handlingsregel;
      readonly mangler: readonly string[];
    };

export interface Regelgrunnlag {
  readonly aarene: readonly string[];
  readonly tabeller: Readonly<Record<Bevilgningsoversikt, Tabellvirkning>>;
  readonly noekkeltall: Noekkeltall;
  readonly krav: Krav;
  /** What the forslag's loans cost; null when the terms are not given. */
  readonly laan: readonly Laaneaar[] | null;
}

const TALL: Readonly<Record<Handlingsregel, keyof Noekkeltall>> = {
  'netto-driftsresultat': 'nettoDriftsresultat',
  disposisjonsfond: 'disposisjonsfond',
  gjeldsgrad: 'gjeld',
};

const FORUTSETNINGER: Readonly<Record<Handlingsregel, string>> = {
  'netto-driftsresultat':
    'Endringen er rammene og de sentrale postene i drift før avsetninger og overføring til investering, slik forslaget selv oppgir dem.',
  disposisjonsfond:
    'Endring i netto avsetninger i drift regnes som disposisjonsfond og hoper seg opp fra år til år.',
  gjeldsgrad: 'Endret bruk av lån hoper seg opp fra år til år, med fradrag for avdragene på lånene.',
};

/** The posts of drift that come after netto driftsresultat. */
const ETTER_RESULTATET = ['netto-avsetninger', 'overfoering-til-investering', 'fremfoert-til-inndekning'];

/** What the forslag do to each of the kommune's own rules. What is not given is asked for, and never supposed. */
export const regelvirkninger = (grunnlag: Regelgrunnlag): readonly Regelvirkning[] =>
  HANDLINGSREGLER.map((regel) => regelvirkning(regel, grunnlag));

const regelvirkning = (regel: Handlingsregel, grunnlag: Regelgrunnlag): Regelvirkning => {
  const { aarene, noekkeltall, krav } = grunnlag;
  const mangler = [
    ...manglendeAar('driftsinntekter', noekkeltall.driftsinntekter, aarene),
    ...manglendeAar(TALL[regel], noekkeltall[TALL[regel]], aarene),
  ];
  const endring = endringenAv(regel, grunnlag);
  const inntekt = inntektsendringen(grunnlag);
  if (endring === 'laanevilkaar') mangler.push('rente og løpetid for lånene');
  else if (ukjent(endring, aarene) || ukjent(inntekt, aarene))
    mangler.push('beløp som er ukjent i forslaget');
  const { driftsinntekter } = noekkeltall;
  const tall = noekkeltall[TALL[regel]];
  if (mangler.length > 0 || endring === 'laanevilkaar' || driftsinntekter === null || tall === null)
    return { svar: 'kan-ikke-beregnes', regel, mangler };
  const inntektEtter = leggSammen(driftsinntekter, inntekt, aarene);
  const etter = leggSammen(tall, endring, aarene);
  return {
    svar: 'beregnet',
    regel,
    krav: krav[regel],
    forutsetning: FORUTSETNINGER[regel],
    aarene: aarene.map((aar) => {
      const [hele, heleEtter] = [driftsinntekter[aar] ?? NULL, inntektEtter[aar] ?? NULL];
      const [del, delEtter] = [tall[aar] ?? NULL, etter[aar] ?? NULL];
      return {
        aar,
        foer: { kroner: del, prosent: prosentAv(del, hele) },
        etter: { kroner: delEtter, prosent: prosentAv(delEtter, heleEtter) },
        holder: holder(regel, krav[regel], [del, hele], [delEtter, heleEtter]),
      };
    }),
  };
};

const NULL = kroner(0);

type Del = readonly [del: Kroner, hele: Kroner];

const holder = (regel: Handlingsregel, krav: number | null, foer: Del, etter: Del): Regelaar['holder'] => {
  if (krav === null) return null;
  const innenfor = regel === 'gjeldsgrad' ? hoeystProsent : minstProsent;
  return { foer: innenfor(...foer, krav), etter: innenfor(...etter, krav) };
};

const manglendeAar = (navn: string, tall: Beloep | null, aarene: readonly string[]): string[] => {
  if (tall === null) return [navn];
  // A share of nothing is no share: driftsinntekter must be more than zero.
  const uten = aarene.filter(
    (aar) => (tall[aar] ?? null) === null || (navn === 'driftsinntekter' && (tall[aar] ?? 0) <= 0),
  );
  return uten.length === 0 ? [] : [`${navn} ${uten.join(', ')}`];
};

const ukjent = (b: Beloep, aarene: readonly string[]): boolean =>
  aarene.some((aar) => (b[aar] ?? null) === null);

const endringI = (tabell: Tabellvirkning, post: string, aarene: readonly string[]): Beloep =>
  tabell.poster.find((p) => p.post === post)?.endring ?? ingenting(aarene);

/** Income is negative in the table: what it falls by there, the driftsinntekter rise by. */
const inntektsendringen = ({ tabeller, aarene }: Regelgrunnlag): Beloep =>
  trekkFra(ingenting(aarene), endringI(tabeller.drift, 'generelle-driftsinntekter', aarene), aarene);

const opphopet = (b: Beloep, aarene: readonly string[]): Beloep =>
  Object.fromEntries(
    aarene.map((aar, i) => [
      aar,
      summer(
        aarene.slice(0, i + 1).map((a) => ({ sum: b[a] ?? null })),
        ['sum'],
      )['sum'] ?? null,
    ]),
  );

const endringenAv = (
  regel: Handlingsregel,
  { tabeller, aarene, laan }: Regelgrunnlag,
): Beloep | 'laanevilkaar' => {
  switch (regel) {
    case 'netto-driftsresultat': {
      const foerResultatet = tabeller.drift.poster.filter(({ post }) => !ETTER_RESULTATET.includes(post));
      const brukt = summer(
        foerResultatet.map((p) => p.endring),
        aarene,
      );
      return trekkFra(ingenting(aarene), brukt, aarene);
    }
    case 'disposisjonsfond':
      return opphopet(endringI(tabeller.drift, 'netto-avsetninger', aarene), aarene);
    case 'gjeldsgrad': {
      const brukAvLaan = endringI(tabeller.investering, 'bruk-av-laan', aarene);
      if (aarene.every((aar) => brukAvLaan[aar] === 0)) return ingenting(aarene);
      if (laan === null) return 'laanevilkaar';
      return Object.fromEntries(laan.map(({ aar, restgjeld }) => [aar, restgjeld]));
    }
  }
};
