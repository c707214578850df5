import type { Dato, Event, ForslagId, Rolle, SpoersmaalId } from '@saksgang/kernel';

/** What is asked for: an answer, or that the administration calculates something. */
export const SPOERSMAALSSLAG = ['spoersmaal', 'beregning'] as const;
export type Spoersmaalsslag = (typeof SPOERSMAALSSLAG)[number];

/** Who asks: a party, and the member who asks for it; null is not given. */
export interface Spoersmaalsstiller {
  readonly parti: string | null;
  readonly navn: string | null;
}

/** A document that an answer points at. */
export interface Lenke {
  readonly tittel: string;
  readonly adresse: string;
}

/** A numbered question to kommunedirektøren. The number is its own in the HP and is never used again. */
export type BudsjettspoersmaalStilt = Event<
  'BudsjettspoersmaalStilt',
  {
    readonly id: SpoersmaalId;
    readonly nr: number;
    readonly slag: Spoersmaalsslag;
    readonly fra: Spoersmaalsstiller;
    readonly tekst: string;
    readonly dato: Dato;
    readonly frist: Dato;
    /** The forslag that the question is about; null when it is about none. */
    readonly forslag: ForslagId | null;
  }
>;

/** The administration has answered, to all groups at once. */
export type BudsjettspoersmaalBesvart = Event<
  'BudsjettspoersmaalBesvart',
  {
    readonly id: SpoersmaalId;
    readonly dato: Dato;
    readonly tekst: string;
    readonly lenker: readonly Lenke[];
    readonly besvartAv: Rolle;
  }
>;

/** An answer was wrong. Both texts are quoted, and both are kept. */
export type BudsjettspoersmaalssvarRettet = Event<
  'BudsjettspoersmaalssvarRettet',
  {
    readonly id: SpoersmaalId;
    readonly dato: Dato;
    readonly fra: string;
    readonly til: string;
    readonly rettetAv: Rolle;
  }
>;

/** Those who asked want no answer any longer. */
export type BudsjettspoersmaalTrukket = Event<
  'BudsjettspoersmaalTrukket',
  { readonly id: SpoersmaalId; readonly dato: Dato }
>;

export type SpoersmaalEvent =
  | BudsjettspoersmaalStilt
  | BudsjettspoersmaalBesvart
  | BudsjettspoersmaalssvarRettet
  | BudsjettspoersmaalTrukket;
