import type { Dato, Event, MoeteId, OrganId, SakId } from '@saksgang/kernel';
import type { Organ } from '../vedtak/vedtak';
import type { Deltaker } from './deltaker';
import type { Valgform, Valgstemmer, Valgutfall, Verv } from './valg';

/** A meeting of a body is called. `antallMedlemmer` is the number of seats, which the quorum counts from (R23). */
export type MoeteInnkalt = Event<
  'MoeteInnkalt',
  {
    readonly moete: MoeteId;
    readonly organ: OrganId;
    readonly type: Organ;
    readonly navn: string;
    readonly dato: Dato;
    /** `18:00`; null is not given. */
    readonly klokkeslett: string | null;
    readonly sted: string | null;
    readonly antallMedlemmer: number;
  }
>;

/** The meeting will not be held. */
export type MoeteAvlyst = Event<'MoeteAvlyst', { readonly grunn: string }>;

/** The meeting is opened, with those who sit on each seat and the seat of the møteleder. */
export type MoeteSatt = Event<
  'MoeteSatt',
  {
    readonly deltakere: readonly Deltaker[];
    readonly moeteleder: number;
    readonly klokkeslett: string | null;
  }
>;

/** Somebody has left, or somebody has come, while the meeting went on. */
export type FrammoeteEndret = Event<
  'FrammoeteEndret',
  {
    readonly gikk: readonly number[];
    readonly kom: readonly Deltaker[];
    readonly klokkeslett: string | null;
    readonly grunn: string | null;
  }
>;

/** Another member leads the meeting from here on (settemøteleder). */
export type MoeteledelsenOverlatt = Event<
  'MoeteledelsenOverlatt',
  { readonly til: number; readonly grunn: string }
>;

/** The body has held an election (flertallsvalg), one round of it. */
export type ValgHoldt = Event<
  'ValgHoldt',
  {
    readonly verv: Verv;
    readonly form: Valgform;
    /** 1, or 2 and on where the round before elected nobody. */
    readonly omgang: number;
    /** Those who could be voted for by their seats, as they sat then. */
    readonly kandidater: readonly Deltaker[];
    /** By the seat of the candidate. Of a written election the numbers alone (R34). */
    readonly stemmer: readonly Valgstemmer[];
    /** Those present, who all vote (R24). */
    readonly stemmeberettigede: number;
    readonly utfall: Valgutfall;
  }
>;

/** The doors are closed for a sak, or open again; closing names its basis (R33). */
export type MoeteLukket = Event<'MoeteLukket', { readonly sak: SakId | null; readonly hjemmel: string }>;
export type MoeteAapnet = Event<'MoeteAapnet', { readonly klokkeslett: string | null }>;

export type MoeteHevet = Event<'MoeteHevet', { readonly klokkeslett: string | null }>;

export type MoeteEvent =
  | MoeteInnkalt
  | MoeteAvlyst
  | MoeteSatt
  | FrammoeteEndret
  | MoeteledelsenOverlatt
  | ValgHoldt
  | MoeteLukket
  | MoeteAapnet
  | MoeteHevet;
