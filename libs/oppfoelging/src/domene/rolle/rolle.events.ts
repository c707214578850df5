import type { Dato, Event, OppdragId } from '@saksgang/kernel';

/** Somebody stands in for the one who has a role, on the days from `fra` to `til`; null is until further notice. */
export interface Stedfortreder {
  readonly person: string;
  readonly fra: Dato;
  readonly til: Dato | null;
}

/** A person has a role that nobody had, and takes over the open oppdrag of it that lie with others or with nobody. */
export type RolleBesatt = Event<
  'RolleBesatt',
  {
    readonly rolle: string;
    readonly person: string;
    readonly fra: Dato;
    readonly oppdrag: readonly OppdragId[];
  }
>;

/** The role goes from one person to the next, with every open oppdrag of it that does not lie with the next already. */
export type RolleOverlevert = Event<
  'RolleOverlevert',
  {
    readonly rolle: string;
    readonly fraPerson: string;
    readonly tilPerson: string;
    readonly dato: Dato;
    readonly oppdrag: readonly OppdragId[];
  }
>;

/** The person has left the role, which had no open oppdrag; nobody has it now. */
export type RolleFratraadt = Event<
  'RolleFratraadt',
  { readonly rolle: string; readonly person: string; readonly dato: Dato }
>;

/** Somebody stands in for `forPerson`. One from the same day replaces the one before; a handover ends them all. */
export type StedfortrederUtpekt = Event<
  'StedfortrederUtpekt',
  { readonly rolle: string; readonly forPerson: string } & Stedfortreder
>;

/**
 * An oppdrag lies on a role. Where it lay with another person than the one who has the role, `overtattAv` is who takes it
 * over; null when there is nobody to take it over from.
 */
export type AnsvarFoert = Event<
  'AnsvarFoert',
  { readonly oppdrag: OppdragId; readonly rolle: string; readonly overtattAv: string | null }
>;

export type RolleEvent = RolleBesatt | RolleOverlevert | RolleFratraadt | StedfortrederUtpekt | AnsvarFoert;
