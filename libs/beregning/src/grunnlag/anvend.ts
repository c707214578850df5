import type { ForslagId, LinjeId, Uuid } from '@saksgang/kernel';
import {
  ingenting,
  leggSammen,
  trekkFra,
  type Beloep,
  type Bevilgningsoversikt,
  type Finansieringskilde,
  type Forslag,
  type Rammelinje,
} from '@saksgang/saksgang';
import { somKjenner, type Forslagene, type Under } from './bygger-paa';
import type { Grunnlag, Prosjekt } from './grunnlag';
import { Satte } from './satte';

/** Something that a forslag points at and the base does not have, so that its effect is not known. */
export interface Mangel {
  readonly forslag: ForslagId;
  readonly hva:
    | { readonly slag: 'linje'; readonly linje: LinjeId }
    | { readonly slag: 'investering'; readonly investering: Uuid }
    | { readonly slag: 'post'; readonly tabell: Bevilgningsoversikt; readonly post: string };
}

/** The base with the forslag in it. */
export interface Anvendt {
  readonly grunnlag: Grunnlag;
  /** Which forslag set each line and each investment that is not as it was. */
  readonly linjer: ReadonlyMap<LinjeId, readonly ForslagId[]>;
  readonly investeringer: ReadonlyMap<Uuid, readonly ForslagId[]>;
  /** What the forslag add to the central lines, the financing of their investments with it. */
  readonly sentrale: Readonly<Record<Bevilgningsoversikt, ReadonlyMap<string, Beloep>>>;
  readonly mangler: readonly Mangel[];
}

/** Which central line of the investment table each source of money is. */
export const FINANSIERINGSPOST: Readonly<Record<Finansieringskilde, string>> = {
  laan: 'bruk-av-laan',
  'tilskudd-og-salg': 'tilskudd-og-salg',
  'mva-kompensasjon': 'mva-kompensasjon',
  'overfoering-fra-drift': 'overfoering-fra-drift',
  fond: 'netto-avsetninger',
};

/** A forslag after those it builds on; beyond that the order is the ids', so that nobody's order of asking matters. */
const iRekkefoelge = (forslag: readonly Forslag[], under: Under): readonly Forslag[] =>
  [...forslag].sort(
    (a, b) => under(a.id).size - under(b.id).size || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );

/** Puts forslag into a base. The order in which they are given does not matter. */
export const anvend = (grunnlag: Grunnlag, forslag: readonly Forslag[], alle: Forslagene): Anvendt => {
  const { aarene } = grunnlag;
  const under = somKjenner(alle);
  const linjer = new Satte<LinjeId, Rammelinje>(grunnlag.linjer, aarene, under);
  const investeringer = new Satte<Uuid, Prosjekt>(grunnlag.investeringer, aarene, under);
  const sentrale = { drift: new Map<string, Beloep>(), investering: new Map<string, Beloep>() };
  const mangler: Mangel[] = [];
  const flytt = (tabell: Bevilgningsoversikt, post: string, endring: Beloep): void => {
    const foer = sentrale[tabell].get(post) ?? ingenting(aarene);
    sentrale[tabell].set(post, leggSammen(foer, endring, aarene));
  };
  for (const f of iRekkefoelge(forslag, under)) {
    for (const linje of f.linjer) linjer.sett(f.id, linje.id, linje);
    for (const { linje, beloep, ukjent } of f.endringer) {
      const foer = linjer.naa.get(linje);
      if (foer) linjer.sett(f.id, linje, { ...foer, beloep, ukjent });
      else mangler.push({ forslag: f.id, hva: { slag: 'linje', linje } });
    }
    for (const i of f.investeringer) {
      const { prosjekt, kostnadsramme, visesHos, bevilgesTil } = i;
      const id = i.endrer ?? i.id;
      if (i.endrer !== null && !investeringer.naa.has(i.endrer))
        mangler.push({ forslag: f.id, hva: { slag: 'investering', investering: i.endrer } });
      investeringer.sett(f.id, id, {
        id,
        prosjekt,
        kostnadsramme,
        visesHos,
        bevilgesTil,
        beloep: i.bevilgning,
      });
      for (const { kilde, beloep } of i.finansiering)
        flytt('investering', FINANSIERINGSPOST[kilde], trekkFra(ingenting(aarene), beloep, aarene));
    }
    for (const { tabell, post, endring } of f.sentrale) {
      flytt(tabell, post, endring);
      if (!grunnlag.sentrale[tabell].has(post))
        mangler.push({ forslag: f.id, hva: { slag: 'post', tabell, post } });
    }
  }
  const etter = (tabell: Bevilgningsoversikt): ReadonlyMap<string, Beloep> => {
    const poster = new Map(grunnlag.sentrale[tabell]);
    for (const [post, endring] of sentrale[tabell]) {
      const foer = poster.get(post);
      if (foer) poster.set(post, leggSammen(foer, endring, aarene));
    }
    return poster;
  };
  return {
    grunnlag: {
      ...grunnlag,
      linjer: linjer.naa,
      investeringer: investeringer.naa,
      sentrale: { drift: etter('drift'), investering: etter('investering') },
    },
    linjer: linjer.av,
    investeringer: investeringer.av,
    sentrale,
    mangler,
  };
};
