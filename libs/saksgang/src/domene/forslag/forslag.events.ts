import type { Dato, Event, ForslagId, LinjeId, Punkt, Uuid, UtvalgKode } from '@saksgang/kernel';
import type { Balanse, Bevilgningsoversikt } from '../ramme/balanse';
import type { Beloep } from '../ramme/beloep';
import type { Rammelinje } from '../ramme/rammelinje';
import type { Linjeendring } from '../rullering/rullering.events';
import type { Delpunkt } from '../vedtak/delpunkt';
import type { Oppdragsavgjoerelser, Organ } from '../vedtak/vedtak';

/** What kind of forslag it is. One that several parties stand behind is a fellesforslag, whatever its kind. */
export const FORSLAGSTYPER = [
  'alternativt-budsjett',
  'rammeendring',
  'investering',
  'verbalforslag',
  'tilleggsforslag',
  'endringsforslag',
  'oversendelsesforslag',
  'utsettelsesforslag',
  'innstilling',
] as const;
export type Forslagstype = (typeof FORSLAGSTYPER)[number];

/** What the amounts of a forslag are counted from. `ikke-oppgitt` is one of before this was asked. */
export type Forslagsgrunnlag =
  | { readonly slag: 'beslutningsgrunnlag' | 'tilleggsinnstilling' | 'ikke-oppgitt' }
  | { readonly slag: 'forslag'; readonly forslag: ForslagId };

export interface Forslagsstiller {
  readonly navn: string;
  readonly parti: string | null;
}

/**
 * A worded proposal in the budget case. Delpunkter may be given by the mover or later by the administration. Which oppdrag it
 * closes, moves or gives back is absent where it decides over none.
 */
export interface Verbalforslag extends Partial<Oppdragsavgjoerelser> {
  readonly punkt: Punkt;
  readonly tittel: string;
  readonly tekst: string;
  readonly delpunkter: readonly Delpunkt[];
}

export const FINANSIERINGSKILDER = [
  'laan',
  'tilskudd-og-salg',
  'mva-kompensasjon',
  'overfoering-fra-drift',
  'fond',
] as const;
export type Finansieringskilde = (typeof FINANSIERINGSKILDER)[number];

/**
 * Where the money of an investment comes from, in positive kroner per year. Of one that changes an investment of the
 * base it is what is added to its financing, negative where less is needed: the base does not tell who paid for which.
 */
export interface Finansiering {
  readonly kilde: Finansieringskilde;
  readonly beloep: Beloep;
}

/** A proposed investment: total frame, yearly appropriation and financing are three things. */
export interface Investeringsforslag {
  readonly id: Uuid;
  readonly prosjekt: string;
  readonly kostnadsramme: number | null;
  readonly bevilgning: Beloep;
  readonly finansiering: readonly Finansiering[];
  readonly visesHos: UtvalgKode;
  readonly bevilgesTil: string | null;
  /** The investment of the base that it changes; null for a new one. Its bevilgning is then the new amount. */
  readonly endrer: Uuid | null;
}

/** A change of a central line of a bevilgningsoversikt: what is added to it. */
export interface Sentralendring {
  readonly tabell: Bevilgningsoversikt;
  readonly post: string;
  readonly endring: Beloep;
}

/** What pays for something: a line of the frame that is cut, or a central line that is drawn on. */
export type Inndekningskilde =
  | { readonly slag: 'linje'; readonly linje: LinjeId }
  | { readonly slag: 'post'; readonly tabell: Bevilgningsoversikt; readonly post: string };

/** A line of the forslag that takes its money from somewhere named. */
export interface Inndekning {
  readonly linje: LinjeId;
  readonly kilde: Inndekningskilde;
}

/** A line that was taken over from another forslag. */
export interface Linjeopphav {
  readonly linje: LinjeId;
  readonly forslag: ForslagId;
  readonly fra: LinjeId;
}

/** What a forslag says; everything of it may be revised until the sak is taken up. */
export interface Forslagsinnhold {
  readonly type: Forslagstype;
  readonly tittel: string;
  readonly tekst: string | null;
  readonly partier: readonly string[];
  readonly medlemmer: readonly Forslagsstiller[];
  /** The body whose innstilling it is; null for a forslag of parties or members. */
  readonly organ: Organ | null;
  readonly grunnlag: Forslagsgrunnlag;
  /** The forslag that it changes or adds to; null when it stands by itself. */
  readonly gjelder: ForslagId | null;
  /** Become lines of the frame, with the same ids, when the forslag is adopted. */
  readonly linjer: readonly Rammelinje[];
  /** The standing lines of the base that get other amounts, as they become. */
  readonly endringer: readonly Linjeendring[];
  readonly sentrale: readonly Sentralendring[];
  readonly investeringer: readonly Investeringsforslag[];
  readonly verbalforslag: readonly Verbalforslag[];
  readonly inndekning: readonly Inndekning[];
  readonly opphav: readonly Linjeopphav[];
  /** The cuts that name no measure, as their movers say themselves: flagged, never stopped (R14). */
  readonly uspesifisertInnsparing: readonly LinjeId[];
}

export interface Forslag extends Forslagsinnhold {
  readonly id: ForslagId;
  /** Whether its own changes even out, as it was fremmet. */
  readonly balanse: Balanse;
}

export type ForslagFremmet = Event<'ForslagFremmet', { readonly dato: Dato | null } & Forslag>;

/** The forslag has got another content; the one before is in the log. */
export type ForslagEndret = Event<
  'ForslagEndret',
  {
    readonly dato: Dato | null;
    /** «Revidert med utgangspunkt i forslag fra ...»; null when it was changed by itself. */
    readonly utgangspunkt: ForslagId | null;
  } & Forslag
>;

export type ForslagTrukket = Event<'ForslagTrukket', { readonly forslag: ForslagId }>;

/** Several forslag are now one, which follows as a ForslagFremmet; they are no longer voted over by themselves. */
export type ForslagSlaattSammen = Event<
  'ForslagSlaattSammen',
  { readonly forslag: readonly ForslagId[]; readonly til: ForslagId }
>;

/** A forslag is now several, which follow as ForslagFremmet. */
export type ForslagDelt = Event<
  'ForslagDelt',
  { readonly forslag: ForslagId; readonly til: readonly ForslagId[] }
>;

export type ForslagEvent =
  ForslagFremmet | ForslagEndret | ForslagTrukket | ForslagSlaattSammen | ForslagDelt;
