import type { Dato, Event, ForslagId, Punkt } from '@saksgang/kernel';
import type { Balanse } from '../ramme/balanse';
import type { Rammelinje } from '../ramme/rammelinje';
import type { Delpunkt } from '../vedtak/delpunkt';

/** A worded proposal in the budget case. Delpunkter may be given by the mover or later by the administration. */
export interface Verbalforslag {
  readonly punkt: Punkt;
  readonly tittel: string;
  readonly tekst: string;
  readonly delpunkter: readonly Delpunkt[];
}

export interface Forslag {
  readonly id: ForslagId;
  readonly tittel: string;
  readonly partier: readonly string[];
  /** Become lines of the frame, with the same ids, when the forslag is adopted. */
  readonly linjer: readonly Rammelinje[];
  readonly verbalforslag: readonly Verbalforslag[];
  /** Whether its own changes even out, as it was fremmet. */
  readonly balanse: Balanse;
}

export type ForslagFremmet = Event<'ForslagFremmet', { readonly dato: Dato | null } & Forslag>;

export type ForslagTrukket = Event<'ForslagTrukket', { readonly forslag: ForslagId }>;

export type ForslagEvent = ForslagFremmet | ForslagTrukket;
