import { kroner, type ForslagId, type LinjeId, type UtvalgKode } from '@saksgang/kernel';
import {
  balansen,
  ingenting,
  leggSammen,
  likeBeloep,
  trekkFra,
  type Balanse,
  type Beloep,
  type Bevilgningsoversikt,
  type Forslag,
} from '@saksgang/saksgang';
import { anvend, type Anvendt, type Mangel } from '../grunnlag/anvend';
import type { Forslagene } from '../grunnlag/bygger-paa';
import type { Grunnlag } from '../grunnlag/grunnlag';
import { regelvirkninger, type Regelvirkning } from './handlingsregler';
import {
  investeringsvirkninger,
  laanevirkning,
  type Investeringsvirkning,
  type Laanevirkning,
} from './investering';
import { medOppstarter } from './oppstart';
import {
  endringsbalansen,
  overfoeringen,
  sumAvBeloep,
  tabellvirkning,
  type Overfoering,
  type Tabellvirkning,
} from './tabellvirkning';
import { linjerUnderNull, punkterUtenPenger, type LinjeUnderNull, type PunktUtenPenger } from './uten-penger';
import type { Vilkaar } from './vilkaar';

export interface FoerOgEtter {
  readonly foer: Beloep;
  readonly endring: Beloep;
  readonly etter: Beloep;
}

export interface Utvalgsvirkning extends FoerOgEtter {
  readonly kode: UtvalgKode;
  readonly navn: string;
}

/** A line of the frame that is not as in the base. `foer` is null for a new one. */
export interface Linjevirkning {
  readonly linje: LinjeId;
  readonly utvalg: UtvalgKode;
  readonly nr: number | null;
  readonly tittel: string;
  readonly slag: 'ny' | 'endret' | 'fjernet';
  readonly foer: Beloep | null;
  readonly endring: Beloep;
  readonly etter: Beloep;
  readonly forslag: readonly ForslagId[];
}

/** Everything that a set of forslag does to a base. */
export interface Virkning {
  readonly utvalg: readonly Utvalgsvirkning[];
  readonly sum: FoerOgEtter;
  readonly linjer: readonly Linjevirkning[];
  readonly tabeller: Readonly<Record<Bevilgningsoversikt, Tabellvirkning>>;
  readonly overfoering: Overfoering;
  /** Of the whole budget before and after, and of the change by itself. */
  readonly balanse: { readonly foer: Balanse; readonly etter: Balanse; readonly endring: Balanse };
  readonly investeringer: readonly Investeringsvirkning[];
  readonly laan: Laanevirkning;
  readonly handlingsregler: readonly Regelvirkning[];
  readonly punkterUtenPenger: readonly PunktUtenPenger[];
  readonly linjerUnderNull: readonly LinjeUnderNull[];
  /** What the forslag point at and the base does not have. */
  readonly mangler: readonly Mangel[];
}

/** Reckons what forslag do to a base. The order in which they are given does not matter. */
export const virkningAv = (
  foer: Grunnlag,
  forslag: readonly Forslag[],
  alle: Forslagene,
  vilkaar: Vilkaar,
): Virkning => {
  const { aarene } = foer;
  const regnet = medOppstarter(foer, forslag, vilkaar.oppstart);
  const anvendt = anvend(foer, regnet, alle);
  const linjer = linjevirkninger(foer, anvendt);
  const tabeller = {
    drift: tabellvirkning('drift', foer, anvendt),
    investering: tabellvirkning('investering', foer, anvendt),
  };
  const laan = laanevirkning(tabeller, vilkaar.laan, aarene);
  return {
    utvalg: utvalgsvirkninger(foer, anvendt.grunnlag, linjer),
    sum: {
      foer: sumAvBeloep(foer.linjer.values(), aarene),
      endring: endringenI(linjer, aarene),
      etter: sumAvBeloep(anvendt.grunnlag.linjer.values(), aarene),
    },
    linjer,
    tabeller,
    overfoering: overfoeringen(anvendt, aarene),
    balanse: {
      foer: balansenAv(foer),
      etter: balansenAv(anvendt.grunnlag),
      endring: endringsbalansen(tabeller, aarene),
    },
    investeringer: investeringsvirkninger(foer, regnet, vilkaar),
    laan,
    handlingsregler: regelvirkninger({
      aarene,
      tabeller,
      noekkeltall: vilkaar.noekkeltall,
      krav: vilkaar.krav,
      laan: laan.svar === 'beregnet' ? laan.aarene : null,
    }),
    punkterUtenPenger: punkterUtenPenger(foer, anvendt, regnet),
    linjerUnderNull: linjerUnderNull(foer, anvendt),
    mangler: anvendt.mangler,
  };
};

const balansenAv = ({ aarene, linjer, investeringer, sentrale }: Grunnlag): Balanse =>
  balansen({
    aarene,
    sentrale,
    bevilgninger: {
      drift: Array.from(linjer.values(), (l) => l.beloep),
      investering: Array.from(investeringer.values(), (i) => i.beloep),
    },
  });

const linjevirkninger = (foer: Grunnlag, { grunnlag, linjer }: Anvendt): readonly Linjevirkning[] => {
  const { aarene } = foer;
  return [...linjer].flatMap(([id, forslag]): Linjevirkning[] => {
    const [da, naa] = [foer.linjer.get(id), grunnlag.linjer.get(id)];
    if (!naa || (da && likeBeloep(da.beloep, naa.beloep, aarene))) return [];
    const { utvalg, nr, tittel, beloep: etter } = naa;
    const endring = trekkFra(etter, da?.beloep ?? ingenting(aarene), aarene);
    const slag = !da ? 'ny' : aarene.every((aar) => etter[aar] === kroner(0)) ? 'fjernet' : 'endret';
    return [{ linje: id, utvalg, nr, tittel, slag, foer: da?.beloep ?? null, endring, etter, forslag }];
  });
};

const endringenI = (linjer: readonly Linjevirkning[], aarene: readonly string[]): Beloep =>
  linjer.reduce((sum, l) => leggSammen(sum, l.endring, aarene), ingenting(aarene));

const utvalgsvirkninger = (
  foer: Grunnlag,
  etter: Grunnlag,
  linjer: readonly Linjevirkning[],
): readonly Utvalgsvirkning[] => {
  const { aarene } = foer;
  const ramme = (grunnlag: Grunnlag, kode: UtvalgKode): Beloep =>
    sumAvBeloep(
      [...grunnlag.linjer.values()].filter((l) => l.utvalg === kode),
      aarene,
    );
  return foer.utvalg.map(({ kode, navn }) => ({
    kode,
    navn,
    foer: ramme(foer, kode),
    endring: endringenI(
      linjer.filter((l) => l.utvalg === kode),
      aarene,
    ),
    etter: ramme(etter, kode),
  }));
};
