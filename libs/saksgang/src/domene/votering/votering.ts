import type { ForslagId, Punkt } from '@saksgang/kernel';

/**
 * How a body votes. `budsjett` is the final vote over whole budgets and `budsjett-omvotering` the run-off between two
 * (R27); `alternativ` sets two forslag against each other; `proevevotering` never changes anything (R26).
 */
export const VOTERINGSFORMER = [
  'for-mot',
  'enstemmig',
  'alternativ',
  'proevevotering',
  'budsjett',
  'budsjett-omvotering',
] as const;
export type Voteringsform = (typeof VOTERINGSFORMER)[number];

/** What a vote may be given to: for, mot, blank (elections and appointments alone, R24), or one of the forslag. */
export type Stemmevalg = 'for' | 'mot' | 'blank' | ForslagId;

/** The votes of a party; `navn` are named when the party splits or the member is independent (R31). */
export interface Partistemmer {
  readonly parti: string;
  readonly antall: number;
  readonly navn: readonly string[];
}

/** All votes given to one choice. `partier` is empty where only the number is known. */
export interface Stemmegruppe<Valg = Stemmevalg> {
  readonly valg: Valg;
  readonly antall: number;
  readonly partier: readonly Partistemmer[];
}

/** What the vote led to. */
export type Utfall =
  | {
      readonly slag: 'avgjort';
      readonly vinner: Stemmevalg;
      /** By the number of votes, or at a tie by the møteleder's own vote (R25). */
      readonly avgjortAv: 'stemmetall' | 'moeteleders-stemme';
    }
  /** No budget has a majority; the two are set against each other (R27). */
  | { readonly slag: 'omvotering'; readonly mellom: readonly [ForslagId, ForslagId] }
  /** Several share the second place; the møteleder must say which goes to the run-off (R28). */
  | {
      readonly slag: 'likt-om-andreplassen';
      readonly foerst: ForslagId;
      readonly mellom: readonly ForslagId[];
    }
  /** More than two share the first place; the møteleder must say which of them comes first, then which it meets (R28). */
  | { readonly slag: 'likt-om-foersteplassen'; readonly mellom: readonly ForslagId[] }
  /** A prøvevotering: counted, and nothing follows. */
  | { readonly slag: 'proeve' };

/** What has become of a forslag. */
export const FORSLAGSSKJEBNER = [
  'fremmet',
  'trukket',
  'vedtatt',
  'falt',
  'oversendt',
  'slaatt-sammen',
  'delt',
] as const;
export type Forslagsskjebne = (typeof FORSLAGSSKJEBNER)[number];

export interface SkjebneAvForslag {
  readonly forslag: ForslagId;
  readonly skjebne: Forslagsskjebne;
}

/** One step of the order in which the møteleder proposes to vote. */
export interface Voteringssteg {
  readonly form: Voteringsform;
  readonly forslag: readonly ForslagId[];
  /** The points of the forslag that the step is about; null is the whole. */
  readonly punkter: readonly Punkt[] | null;
}
