import type {
  Dato,
  ForslagId,
  Instant,
  Kroner,
  LinjeId,
  Punkt,
  Rolle,
  UtvalgKode,
  Uuid,
} from '@saksgang/kernel';
import {
  balansenMed,
  type Balanse,
  type Beloep,
  type Forslag,
  type Forslagsgrunnlag,
  type Forslagsskjebne,
  type Forslagsstiller,
  type Forslagstype,
  type Forslagsvirkning,
  type Handlingsprogram,
  type Investeringsforslag,
  type Sentralendring,
} from '@saksgang/saksgang';
import type { Forslagsbilde, Forslagsspor, Versjon } from './forslag.view';
import type { Omstendighet } from './forslagsprojeksjon';
import { versjonsendringen, type Versjonsendring } from './versjonsendring';

/** A forslag as another one speaks of it. */
export interface Forslagsreferanse {
  readonly id: ForslagId;
  readonly tittel: string;
  readonly partier: readonly string[];
}

/** Who, in which role, when and why; the person is left out for the public, who is told the role alone. */
export interface Omstendighetssvar {
  readonly skjedde: Dato | null;
  readonly registrert: Instant;
  readonly aktoer?: string;
  readonly rolle: Rolle;
  readonly begrunnelse: string | null;
}

/** One forslag in the list. */
export interface Forslagskort {
  readonly id: ForslagId;
  readonly type: Forslagstype;
  readonly tittel: string;
  readonly partier: readonly string[];
  readonly medlemmer: readonly Forslagsstiller[];
  readonly organ: string | null;
  /** Whether several parties stand behind it together. */
  readonly fellesforslag: boolean;
  readonly fremmet: Dato | null;
  readonly sistEndret: Dato | null;
  readonly versjoner: number;
  readonly skjebne: Forslagsskjebne;
  readonly balanse: Balanse;
  readonly virkning: Forslagsvirkning;
  /** How many cuts name no measure (R14). */
  readonly uspesifiserteInnsparinger: number;
}

export interface Forslagslinjesvar {
  readonly id: LinjeId;
  readonly utvalg: UtvalgKode | null;
  readonly tittel: string;
  /** The amounts of a line of the grunnlag before the forslag; null for a line that it adds. */
  readonly foer: Beloep | null;
  readonly beloep: Beloep;
  readonly ukjent: string | null;
  readonly beskrivelse: string | null;
  readonly uspesifisertInnsparing: boolean;
  readonly hentetFra: readonly Forslagsreferanse[];
  /** What pays for it: the names of other lines, and central lines. */
  readonly inndekning: readonly string[];
}

export interface Investeringssvar extends Investeringsforslag {
  /** The appropriation before the forslag; null for a new investment. */
  readonly foer: Beloep | null;
}

export interface Versjonssvar {
  readonly nr: number;
  readonly av: Omstendighetssvar;
  readonly utgangspunkt: Forslagsreferanse | null;
  readonly balanse: Balanse;
  /** What changed since the version before; null for the first. */
  readonly endring: Versjonsendring | null;
}

/** One forslag, whole, with its history. */
export interface Forslagssvar extends Forslagskort {
  readonly tekst: string | null;
  readonly grunnlag: { readonly slag: Forslagsgrunnlag['slag']; readonly forslag: Forslagsreferanse | null };
  readonly gjelder: Forslagsreferanse | null;
  readonly linjer: readonly Forslagslinjesvar[];
  readonly sentrale: readonly Sentralendring[];
  readonly investeringer: readonly Investeringssvar[];
  readonly verbalforslag: readonly {
    readonly punkt: Punkt;
    readonly tittel: string;
    readonly tekst: string;
  }[];
  /** Whether the whole budget balances with it, on the grunnlag as it now stands. */
  readonly heleBudsjettet: Balanse;
  readonly historikk: readonly Versjonssvar[];
  readonly slutt: { readonly skjebne: Forslagsskjebne; readonly av: Omstendighetssvar } | null;
  readonly kommerFra: readonly Forslagsreferanse[];
  readonly blittTil: readonly Forslagsreferanse[];
}

/** An investment that a forslag may change, with the id that it is named by. */
export interface Grunnlagsinvestering {
  readonly id: Uuid;
  readonly prosjekt: string;
  readonly visesHos: UtvalgKode;
  readonly beloep: Readonly<Record<string, Kroner | null>>;
}

const sisteAv = ({ versjoner }: Forslagsspor): Versjon => versjoner.at(-1) ?? versjoner[0];

export const forslagskort = (spor: Forslagsspor): Forslagskort => {
  const { av, innhold, virkning } = sisteAv(spor);
  return {
    id: spor.id,
    type: innhold.type,
    tittel: innhold.tittel,
    partier: innhold.partier,
    medlemmer: innhold.medlemmer,
    organ: innhold.organ,
    fellesforslag: innhold.partier.length > 1,
    fremmet: spor.versjoner[0].av.skjedde,
    sistEndret: spor.versjoner.length > 1 ? av.skjedde : null,
    versjoner: spor.versjoner.length,
    skjebne: spor.slutt?.skjebne ?? 'fremmet',
    balanse: innhold.balanse,
    virkning,
    uspesifiserteInnsparinger: innhold.uspesifisertInnsparing.length,
  };
};

export const forslagssvar = (
  bilde: Forslagsbilde,
  hp: Handlingsprogram,
  spor: Forslagsspor,
  leser: Rolle,
): Forslagssvar => {
  const siste = sisteAv(spor);
  const { tekst, grunnlag, gjelder, sentrale, investeringer, verbalforslag } = siste.innhold;
  const vis = (id: ForslagId): Forslagsreferanse => referanse(bilde, id);
  const av = (hvem: Omstendighet): Omstendighetssvar => omstendighet(hvem, leser);
  return {
    ...forslagskort(spor),
    tekst,
    grunnlag: { slag: grunnlag.slag, forslag: grunnlag.slag === 'forslag' ? vis(grunnlag.forslag) : null },
    gjelder: gjelder === null ? null : vis(gjelder),
    linjer: linjene(hp, siste, vis),
    sentrale,
    investeringer: investeringer.map((i) => ({ ...i, foer: siste.investeringer.get(i.id) ?? null })),
    verbalforslag: verbalforslag.map(({ punkt, tittel, tekst: ordlyd }) => ({
      punkt,
      tittel,
      tekst: ordlyd,
    })),
    heleBudsjettet: balansenMed(hp, siste.innhold),
    historikk: spor.versjoner.map((versjon, i) => {
      const foer = spor.versjoner[i - 1];
      return {
        nr: i + 1,
        av: av(versjon.av),
        utgangspunkt: versjon.utgangspunkt === null ? null : vis(versjon.utgangspunkt),
        balanse: versjon.innhold.balanse,
        endring: foer ? versjonsendringen(hp.hp, foer, versjon) : null,
      };
    }),
    slutt: spor.slutt && { skjebne: spor.slutt.skjebne, av: av(spor.slutt.av) },
    kommerFra: spor.kommerFra.map(vis),
    blittTil: spor.blittTil.map(vis),
  };
};

const linjene = (
  hp: Handlingsprogram,
  { innhold, grunnlinjer }: Versjon,
  vis: (id: ForslagId) => Forslagsreferanse,
): readonly Forslagslinjesvar[] => {
  const tittel = (id: LinjeId): string =>
    innhold.linjer.find((l) => l.id === id)?.tittel ??
    grunnlinjer.get(id)?.tittel ??
    hp.linjer.get(id)?.tittel ??
    id;
  const felles = (id: LinjeId) => ({
    id,
    tittel: tittel(id),
    uspesifisertInnsparing: innhold.uspesifisertInnsparing.includes(id),
    hentetFra: innhold.opphav.filter((o) => o.linje === id).map((o) => vis(o.forslag)),
    inndekning: innhold.inndekning
      .filter((i) => i.linje === id)
      .map(({ kilde }) => (kilde.slag === 'linje' ? tittel(kilde.linje) : `${kilde.tabell}: ${kilde.post}`)),
  });
  return [
    ...innhold.linjer.map(({ id, utvalg, beloep, ukjent, beskrivelse }) => ({
      ...felles(id),
      utvalg,
      foer: null,
      beloep,
      ukjent,
      beskrivelse,
    })),
    ...innhold.endringer.map(({ linje: id, beloep, ukjent }) => ({
      ...felles(id),
      utvalg: grunnlinjer.get(id)?.utvalg ?? null,
      foer: grunnlinjer.get(id)?.beloep ?? null,
      beloep,
      ukjent,
      beskrivelse: null,
    })),
  ];
};

const referanse = ({ forslag }: Forslagsbilde, id: ForslagId): Forslagsreferanse => {
  const spor = forslag.get(id);
  const innhold: Pick<Forslag, 'tittel' | 'partier'> = spor
    ? sisteAv(spor).innhold
    : { tittel: id, partier: [] };
  return { id, tittel: innhold.tittel, partier: innhold.partier };
};

const omstendighet = ({ aktoer, ...resten }: Omstendighet, leser: Rolle): Omstendighetssvar =>
  leser === 'innbygger' ? resten : { ...resten, aktoer };
