import { kroner, type ForslagId, type Kroner, type Uuid, type UtvalgKode } from '@saksgang/kernel';
import {
  ingenting,
  summer,
  trekkFra,
  type Beloep,
  type Bevilgningsoversikt,
  type Finansieringskilde,
  type Forslag,
  type Investeringsforslag,
} from '@saksgang/saksgang';
import type { Grunnlag } from '../grunnlag/grunnlag';
import {
  LAANEFORUTSETNING,
  samledeLaanekostnader,
  type Laaneaar,
  type Laanevilkaar,
} from '../oekonomi/laanekostnader';
import { mvaKompensasjon, type Mvavilkaar } from '../oekonomi/mva-kompensasjon';
import type { Tabellvirkning } from './tabellvirkning';

/** What can be reckoned when the terms are given, and what is missing when they are not. */
export type Beregnet<T> =
  | ({ readonly svar: 'beregnet' } & T)
  | { readonly svar: 'kan-ikke-beregnes'; readonly mangler: readonly string[] };

/** A proposed investment: what is appropriated against the base, what is not financed, and what it costs in drift. */
export interface Investeringsvirkning {
  readonly forslag: ForslagId;
  readonly investering: Uuid;
  readonly prosjekt: string;
  readonly visesHos: UtvalgKode;
  readonly bevilgesTil: string | null;
  readonly kostnadsramme: number | null;
  readonly foer: Beloep | null;
  readonly etter: Beloep;
  readonly endring: Beloep;
  readonly finansiering: readonly { readonly kilde: Finansieringskilde; readonly beloep: Beloep }[];
  /** The change less its financing; zero in every year is an investment that is financed. */
  readonly ufinansiert: Beloep;
  readonly laan: Beregnet<{ readonly aarene: readonly Laaneaar[] }>;
  readonly mva: Beregnet<{
    readonly kompensasjon: Beloep;
    /** What the forslag counts on, and what it counts on beyond the compensation. */
    readonly oppgitt: Beloep;
    readonly differanse: Beloep;
  }>;
}

export const investeringsvirkninger = (
  foer: Grunnlag,
  forslag: readonly Forslag[],
  { laan, mva }: { readonly laan: Laanevilkaar | null; readonly mva: Mvavilkaar | null },
): readonly Investeringsvirkning[] =>
  forslag.flatMap((f) => f.investeringer.map((i) => investeringsvirkning(foer, f.id, i, laan, mva)));

const investeringsvirkning = (
  { aarene, investeringer }: Grunnlag,
  forslag: ForslagId,
  i: Investeringsforslag,
  laan: Laanevilkaar | null,
  mva: Mvavilkaar | null,
): Investeringsvirkning => {
  const { prosjekt, visesHos, bevilgesTil, kostnadsramme, bevilgning: etter, finansiering } = i;
  const foer = i.endrer === null ? null : (investeringer.get(i.endrer)?.beloep ?? null);
  const endring = trekkFra(etter, foer ?? ingenting(aarene), aarene);
  const av = (kilde: Finansieringskilde): Beloep =>
    summer(
      finansiering.filter((f) => f.kilde === kilde).map((f) => f.beloep),
      aarene,
    );
  const finansiert = summer(
    finansiering.map((f) => f.beloep),
    aarene,
  );
  return {
    forslag,
    investering: i.endrer ?? i.id,
    prosjekt,
    visesHos,
    bevilgesTil,
    kostnadsramme,
    foer,
    etter,
    endring,
    finansiering,
    ufinansiert: trekkFra(endring, finansiert, aarene),
    laan: laanekostnaden(av('laan'), laan, aarene),
    mva: mvaen(endring, av('mva-kompensasjon'), mva, aarene),
  };
};

const mvaen = (
  endring: Beloep,
  oppgitt: Beloep,
  mva: Mvavilkaar | null,
  aarene: readonly string[],
): Investeringsvirkning['mva'] => {
  if (mva === null) return { svar: 'kan-ikke-beregnes', mangler: ['mva-sats', 'andel med mva-kompensasjon'] };
  const kompensasjon = mvaKompensasjon(endring, mva, aarene);
  return { svar: 'beregnet', kompensasjon, oppgitt, differanse: trekkFra(oppgitt, kompensasjon, aarene) };
};

const laanekostnaden = (
  laan: Beloep,
  vilkaar: Laanevilkaar | null,
  aarene: readonly string[],
): Beregnet<{ readonly aarene: readonly Laaneaar[] }> => {
  const mangler = vilkaar === null ? ['rente', 'løpetid', 'låneslag'] : [];
  const opptak = opptakene(laan, aarene);
  if (opptak === null) mangler.push('låneopptak som er ukjent');
  if (vilkaar === null || opptak === null) return { svar: 'kan-ikke-beregnes', mangler };
  return { svar: 'beregnet', aarene: samledeLaanekostnader(opptak, vilkaar, aarene) };
};

/** The loans by year; null when one of them is unknown. */
const opptakene = (laan: Beloep, aarene: readonly string[]): Record<string, Kroner> | null => {
  const opptak = aarene.map((aar): [string, Kroner | null] => [aar, laan[aar] ?? null]);
  const kjente = opptak.filter((o): o is [string, Kroner] => o[1] !== null);
  return kjente.length < opptak.length ? null : Object.fromEntries(kjente.filter(([, kr]) => kr !== 0));
};

/** What all new borrowing costs in drift, and what of it the forslag have not set aside for. */
export type Laanevirkning = Beregnet<{
  readonly forutsetning: string;
  readonly aarene: readonly (Laaneaar & {
    /** The change of netto finansutgifter that the forslag themselves state. */
    readonly innarbeidet: Kroner | null;
    readonly ikkeInnarbeidet: Kroner | null;
  })[];
}>;

export const laanevirkning = (
  tabeller: Readonly<Record<Bevilgningsoversikt, Tabellvirkning>>,
  vilkaar: Laanevilkaar | null,
  aarene: readonly string[],
): Laanevirkning => {
  const endring = (tabell: Bevilgningsoversikt, post: string): Beloep =>
    tabeller[tabell].poster.find((p) => p.post === post)?.endring ?? ingenting(aarene);
  const innarbeidet = endring('drift', 'netto-finansutgifter');
  // Income is negative in the table: more borrowing is a lower amount.
  const laan = trekkFra(ingenting(aarene), endring('investering', 'bruk-av-laan'), aarene);
  const kostnad = laanekostnaden(laan, vilkaar, aarene);
  if (kostnad.svar === 'kan-ikke-beregnes') return kostnad;
  return {
    svar: 'beregnet',
    forutsetning: LAANEFORUTSETNING,
    aarene: kostnad.aarene.map((aar) => {
      const inne = innarbeidet[aar.aar] ?? null;
      const ikkeInnarbeidet = inne === null ? null : kroner(aar.renter + aar.avdrag - inne);
      return { ...aar, innarbeidet: inne, ikkeInnarbeidet };
    }),
  };
};
