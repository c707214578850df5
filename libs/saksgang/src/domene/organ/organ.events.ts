import type { Dato, Event, MoeteId, OrganId, SakId } from '@saksgang/kernel';
import type { Organ } from '../vedtak/vedtak';

/** A seat of a body. Who holds it may be unknown; the seat and its party are not. */
export interface Medlem {
  readonly plass: number;
  readonly parti: string;
  /** The member's name; null is not given. */
  readonly navn: string | null;
}

/** A party's substitutes, called in their order. */
export interface Varamedlem {
  readonly parti: string;
  readonly nr: number;
  readonly navn: string | null;
}

export type OrganOpprettet = Event<
  'OrganOpprettet',
  {
    readonly organ: OrganId;
    readonly type: Organ;
    readonly navn: string;
    /** What its saksnumre begin with, `KS`; null when the body numbers no saker. */
    readonly saksprefiks: string | null;
  }
>;

/** The seats of a body from a day on, by party and member. A later choice replaces the whole. */
export type MedlemmerValgt = Event<
  'MedlemmerValgt',
  {
    readonly gjelderFra: Dato;
    readonly medlemmer: readonly Medlem[];
    readonly varamedlemmer: readonly Varamedlem[];
    /** The seats of leder and nestleder; null is not given. */
    readonly leder: number | null;
    readonly nestleder: number | null;
  }
>;

/** A sak has got its number in the body's own row of the year: `KS 84/2024`. */
export type SaksnummerTildelt = Event<
  'SaksnummerTildelt',
  {
    readonly aar: number;
    readonly nr: number;
    readonly saksnummer: string;
    readonly sak: SakId;
    readonly moete: MoeteId | null;
  }
>;

/** A day on which a body is to meet, and the last day a saksframlegg is taken for it; null is not fixed. */
export interface PlanlagtMoete {
  readonly dato: Dato;
  readonly saksfrist: Dato | null;
}

/** The meetings of a body in a year, in their order. A later plan of the same year replaces the whole. */
export type MoeteplanFastsatt = Event<
  'MoeteplanFastsatt',
  { readonly aar: number; readonly moeter: readonly PlanlagtMoete[] }
>;

export type OrganEvent = OrganOpprettet | MedlemmerValgt | SaksnummerTildelt | MoeteplanFastsatt;
