import type { Kroner } from '@saksgang/kernel';
import {
  ingenting,
  leggSammen,
  summer,
  trekkFra,
  type Balanse,
  type Beloep,
  type Bevilgningsoversikt,
} from '@saksgang/saksgang';
import type { Anvendt } from '../grunnlag/anvend';
import type { Grunnlag } from '../grunnlag/grunnlag';

/** An amount before and after, and the difference; `foer` and `etter` are null where the base does not have the post. */
export interface Postvirkning {
  readonly post: string;
  readonly foer: Beloep | null;
  readonly endring: Beloep;
  readonly etter: Beloep | null;
}

/** A bevilgningsoversikt post by post. What is spent is positive; what comes in is negative. */
export interface Tabellvirkning {
  readonly poster: readonly Postvirkning[];
  /** What the change adds up to; zero in every year is a change that pays for itself. */
  readonly endring: Beloep;
}

/** Money that leaves drift for the investments: the two sides of one and the same transfer. */
export interface Overfoering {
  readonly fraDrift: Beloep;
  readonly tilInvestering: Beloep;
  /** What leaves drift and does not arrive. */
  readonly differanse: Beloep;
}

/** What the post of all frames, and that of all investments, is called among the others. */
export const BEVILGET: Readonly<Record<Bevilgningsoversikt, string>> = {
  drift: 'rammer',
  investering: 'investeringer',
};

const bevilgetI = ({ linjer, investeringer, aarene }: Grunnlag): Record<Bevilgningsoversikt, Beloep> => ({
  drift: sumAvBeloep(linjer.values(), aarene),
  investering: sumAvBeloep(investeringer.values(), aarene),
});

export const sumAvBeloep = (alle: Iterable<{ readonly beloep: Beloep }>, aarene: readonly string[]): Beloep =>
  summer(
    Array.from(alle, (l) => l.beloep),
    aarene,
  );

/** What the forslag do to a table, post by post. */
export const tabellvirkning = (
  tabell: Bevilgningsoversikt,
  foer: Grunnlag,
  { grunnlag: etter, sentrale }: Anvendt,
): Tabellvirkning => {
  const { aarene } = foer;
  const [bevilgetFoer, bevilgetEtter] = [bevilgetI(foer)[tabell], bevilgetI(etter)[tabell]];
  const bevilget: Postvirkning = {
    post: BEVILGET[tabell],
    foer: bevilgetFoer,
    endring: endringen(tabell, foer, etter),
    etter: bevilgetEtter,
  };
  const poster = new Set([...foer.sentrale[tabell].keys(), ...sentrale[tabell].keys()]);
  const sentralt = [...poster].map((post): Postvirkning => ({
    post,
    foer: foer.sentrale[tabell].get(post) ?? null,
    endring: sentrale[tabell].get(post) ?? ingenting(aarene),
    etter: etter.sentrale[tabell].get(post) ?? null,
  }));
  const alle = [bevilget, ...sentralt];
  return {
    poster: alle,
    endring: summer(
      alle.map((p) => p.endring),
      aarene,
    ),
  };
};

/**
 * The change of what is appropriated, counted from what has changed alone: an amount that is unknown both before and
 * after does not make the change unknown.
 */
const endringen = (tabell: Bevilgningsoversikt, foer: Grunnlag, etter: Grunnlag): Beloep => {
  const hva = tabell === 'drift' ? 'linjer' : 'investeringer';
  const { aarene } = foer;
  let sum = ingenting(aarene);
  for (const [id, naa] of etter[hva] as ReadonlyMap<string, { readonly beloep: Beloep }>) {
    const da = (foer[hva] as ReadonlyMap<string, { readonly beloep: Beloep }>).get(id);
    if (da === naa) continue;
    sum = leggSammen(sum, trekkFra(naa.beloep, da?.beloep ?? ingenting(aarene), aarene), aarene);
  }
  return sum;
};

export const overfoeringen = ({ sentrale }: Anvendt, aarene: readonly string[]): Overfoering => {
  const fraDrift = sentrale.drift.get('overfoering-til-investering') ?? ingenting(aarene);
  const inn = sentrale.investering.get('overfoering-fra-drift') ?? ingenting(aarene);
  const tilInvestering = trekkFra(ingenting(aarene), inn, aarene);
  return { fraDrift, tilInvestering, differanse: trekkFra(fraDrift, tilInvestering, aarene) };
};

/** Whether a change pays for itself, table by table and year by year (R7, R8). */
export const endringsbalansen = (
  tabeller: Readonly<Record<Bevilgningsoversikt, Tabellvirkning>>,
  aarene: readonly string[],
): Balanse => {
  const verdiene = (b: Beloep): readonly (Kroner | null)[] => aarene.map((aar) => b[aar] ?? null);
  const navn = ['drift', 'investering'] as const;
  const ukjente = navn.filter((t) => verdiene(tabeller[t].endring).includes(null));
  if (ukjente.length > 0)
    return { svar: 'kan-ikke-kontrolleres', mangler: ukjente.map((t) => `${t}: beløp som er ukjent`) };
  const skjeve = navn.filter((t) => verdiene(tabeller[t].endring).some((n) => n !== 0));
  return skjeve.length === 0
    ? { svar: 'i-balanse' }
    : {
        svar: 'ikke-i-balanse',
        differanse: Object.fromEntries(skjeve.map((t) => [t, tabeller[t].endring])),
      };
};
