import type { Event } from '@saksgang/kernel';
import type { Delpunkttype } from '../vedtak/delpunkt';

/** The types of delpunkt that become oppdrag, which somebody carries out by a frist. */
export const OPPDRAGSTYPER = [
  'sak',
  'utredning',
  'iverksetting',
  'plan',
  'rapportering',
  'opphoer',
] as const satisfies readonly Delpunkttype[];

export type Oppdragstype = (typeof OPPDRAGSTYPER)[number];

/**
 * When the kommune reminds of the frister of a type of oppdrag. A later plan for the same type takes the place of this
 * one at once, also for the oppdrag that are there.
 */
export type VarslingsplanFastsatt = Event<
  'VarslingsplanFastsatt',
  {
    /** Null is every type that has no plan of its own. */
    readonly type: Oppdragstype | null;
    /** Working days before the frist. */
    readonly foer: readonly number[];
    /** Working days after the frist; each goes one step further up the line than the one before it. */
    readonly etter: readonly number[];
    /** The time of day in Norway, `08:00`. */
    readonly klokken: string;
  }
>;

/** The plan of each type that has one; null is that of the others. */
export type Varslingsplaner = ReadonlyMap<Oppdragstype | null, VarslingsplanFastsatt['data']>;

/** The plans with one more. */
export const medVarslingsplan = (
  alle: Varslingsplaner,
  plan: VarslingsplanFastsatt['data'],
): Varslingsplaner => new Map(alle).set(plan.type, plan);
