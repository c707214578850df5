import { aareneI, type LinjeId, type Uuid } from '@saksgang/kernel';
import {
  differansen,
  endringenIBalanse,
  overfoeringen,
  type Balanse,
  type Balansegrunnlag,
  type Bevilgningsoversikt,
} from '../ramme/balanse';
import { ingenting, leggSammen, trekkFra, type Beloep } from '../ramme/beloep';
import type { Rammelinje } from '../ramme/rammelinje';
import type { Handlingsprogram } from '../sak/sak.state';
import type { Finansieringskilde, Forslagsgrunnlag, Forslagsinnhold } from './forslag.events';

/** What a forslag does in amounts. */
export type Beloepsinnhold = Pick<
  Forslagsinnhold,
  'grunnlag' | 'linjer' | 'endringer' | 'sentrale' | 'investeringer'
>;

type Sentrale = Handlingsprogram['sentrale'];

/** The amounts of a budget as a forslag meets them, or leaves them. */
export interface Budsjettbilde {
  readonly linjer: ReadonlyMap<LinjeId, Rammelinje>;
  readonly investeringer: ReadonlyMap<
    Uuid,
    { readonly prosjekt: string; readonly beloep: Beloep; readonly kostnadsramme: number | null }
  >;
  readonly sentrale: Sentrale;
}

/** The line of bevilgningsoversikt investering (§ 5-5) where each kind of financing stands. */
const POST_FOR_KILDE = {
  laan: 'bruk-av-laan',
  'tilskudd-og-salg': 'tilskudd-og-salg',
  'mva-kompensasjon': 'mva-kompensasjon',
  'overfoering-fra-drift': 'overfoering-fra-drift',
  fond: 'netto-avsetninger',
} as const satisfies Record<Finansieringskilde, string>;

/** The budget that a forslag counts from: the HP as it stands, with the forslag that it builds on. */
export const grunnbildet = (hp: Handlingsprogram, grunnlag: Forslagsgrunnlag): Budsjettbilde => {
  const under = grunnlag.slag === 'forslag' ? hp.forslag.get(grunnlag.forslag) : undefined;
  return under ? bildetMed(hp, under) : hp;
};

/** The budget as it would be with a forslag, and with what it builds on. */
export const bildetMed = (hp: Handlingsprogram, forslag: Beloepsinnhold): Budsjettbilde => {
  const foer = grunnbildet(hp, forslag.grunnlag);
  const aarene = aareneI(hp.hp);
  const linjer = new Map(foer.linjer);
  for (const { linje: id, beloep, ukjent } of forslag.endringer) {
    const linje = linjer.get(id);
    if (linje) linjer.set(id, { ...linje, beloep, ukjent });
  }
  for (const linje of forslag.linjer) linjer.set(linje.id, linje);
  const investeringer = new Map(foer.investeringer);
  for (const { id, prosjekt, bevilgning, kostnadsramme, endrer } of forslag.investeringer)
    investeringer.set(endrer ?? id, { prosjekt, beloep: bevilgning, kostnadsramme });
  return { linjer, investeringer, sentrale: medSentrale(foer.sentrale, forslag, aarene) };
};

/** A central line that the HP does not have stays unknown, whatever is added to it. */
const medSentrale = (foer: Sentrale, forslag: Beloepsinnhold, aarene: readonly string[]): Sentrale => {
  const endret = sentraleEndringer(forslag, aarene);
  const tabell = (linjer: ReadonlyMap<string, Beloep>, mer: ReadonlyMap<string, Beloep>) =>
    new Map(
      [...linjer].map(([post, beloep]) => [
        post,
        leggSammen(beloep, mer.get(post) ?? ingenting(aarene), aarene),
      ]),
    );
  return {
    drift: tabell(foer.drift, endret.drift),
    investering: tabell(foer.investering, endret.investering),
  };
};

/** What a forslag adds to each central line, the financing of its investments with it. */
const sentraleEndringer = (forslag: Beloepsinnhold, aarene: readonly string[]): Sentrale => {
  const endret = { drift: new Map<string, Beloep>(), investering: new Map<string, Beloep>() };
  const legg = (tabell: keyof Sentrale, post: string, beloep: Beloep) =>
    endret[tabell].set(post, leggSammen(endret[tabell].get(post) ?? ingenting(aarene), beloep, aarene));
  for (const { tabell, post, endring } of forslag.sentrale) legg(tabell, post, endring);
  for (const { kilde, beloep } of forslag.investeringer.flatMap((i) => i.finansiering))
    legg('investering', POST_FOR_KILDE[kilde], trekkFra(ingenting(aarene), beloep, aarene));
  return endret;
};

/** A forslag as a set of changes against its base; a standing line counts as its new amount less its old. */
export const endringssettet = (hp: Handlingsprogram, forslag: Beloepsinnhold): Balansegrunnlag => {
  const foer = grunnbildet(hp, forslag.grunnlag);
  const aarene = aareneI(hp.hp);
  const mot = (ny: Beloep, gammel: Beloep | undefined): Beloep =>
    gammel === undefined ? ny : trekkFra(ny, gammel, aarene);
  return {
    aarene,
    bevilgninger: {
      drift: [
        ...forslag.linjer.map((l) => l.beloep),
        ...forslag.endringer.map((e) => mot(e.beloep, foer.linjer.get(e.linje)?.beloep)),
      ],
      investering: forslag.investeringer.map(({ bevilgning, endrer }) =>
        mot(bevilgning, endrer === null ? undefined : foer.investeringer.get(endrer)?.beloep),
      ),
    },
    sentrale: sentraleEndringer(forslag, aarene),
  };
};

/** What a forslag spends beyond what it finances, by table, and what it moves from drift to investering. */
export interface Forslagsvirkning extends Readonly<Record<Bevilgningsoversikt, Beloep>> {
  readonly overfoering: ReturnType<typeof overfoeringen>;
}

export const forslagsvirkningen = (hp: Handlingsprogram, forslag: Beloepsinnhold): Forslagsvirkning => {
  const sett = endringssettet(hp, forslag);
  return {
    drift: differansen(sett, 'drift'),
    investering: differansen(sett, 'investering'),
    overfoering: overfoeringen(sett),
  };
};

/** Whether the changes of a forslag even out, to the krone, in each year and table (R7, R8); what is missing is named. */
export const forslagsbalansen = (hp: Handlingsprogram, forslag: Beloepsinnhold): Balanse => {
  const balanse = endringenIBalanse(endringssettet(hp, forslag));
  return balanse.svar === 'kan-ikke-kontrolleres'
    ? { ...balanse, mangler: ukjenteBeloep(hp, forslag) }
    : balanse;
};

const ukjenteBeloep = (hp: Handlingsprogram, forslag: Beloepsinnhold): readonly string[] => {
  const foer = grunnbildet(hp, forslag.grunnlag);
  const ukjent = (beloep: Beloep | undefined): boolean =>
    beloep !== undefined && aareneI(hp.hp).some((aar) => (beloep[aar] ?? null) === null);
  const drift = [
    ...forslag.linjer.filter((l) => ukjent(l.beloep)).map((l) => l.tittel),
    ...forslag.endringer.flatMap(({ linje: id, beloep }) => {
      const linje = foer.linjer.get(id);
      return ukjent(beloep) || ukjent(linje?.beloep) ? [linje?.tittel ?? id] : [];
    }),
  ];
  const investering = forslag.investeringer
    .filter(
      ({ bevilgning, finansiering, endrer }) =>
        ukjent(bevilgning) ||
        finansiering.some((f) => ukjent(f.beloep)) ||
        (endrer !== null && ukjent(foer.investeringer.get(endrer)?.beloep)),
    )
    .map((i) => i.prosjekt);
  const poster = forslag.sentrale.filter((s) => ukjent(s.endring)).map((s) => `${s.tabell}: ${s.post}`);
  return [
    ...drift.map((tittel) => `drift: beløpet til «${tittel}»`),
    ...investering.map((prosjekt) => `investering: beløpet til «${prosjekt}»`),
    ...poster,
  ];
};
