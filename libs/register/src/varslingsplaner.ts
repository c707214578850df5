import { kommuneOf, type Dato, type Projection, type View } from '@saksgang/kernel';
import { STANDARDPLAN, type Varslingsplan } from '@saksgang/oppfoelging';
import { OPPDRAGSTYPER, type Oppdragstype, type VarslingsplanFastsatt } from '@saksgang/saksgang';

export interface Varslingsplanrad {
  readonly plan: VarslingsplanFastsatt['data'];
  readonly skjedde: Dato | null;
}

/** Keeps, for each kommune, when it has fixed that reminders are given. */
export const varslingsplanprojeksjon: Projection<Varslingsplanrad, VarslingsplanFastsatt> = {
  name: 'varslingsplaner',
  version: 1,
  reads: { VarslingsplanFastsatt: true },
  project: ({ event, stream, metadata }) => {
    const omraade = kommuneOf(stream);
    return omraade === null ? [] : [{ omraade, rad: { plan: event.data, skjedde: metadata.skjedde } }];
  },
};

/** A plan that was fixed, and the day it was; null when the source does not say. */
export interface FastsattPlan extends Varslingsplan {
  readonly fastsatt: Dato | null;
}

/** The plans in force, by type; null is for the types without one of their own. */
export type Planbok = ReadonlyMap<Oppdragstype | null, FastsattPlan>;

export const varslingsplanene: View<Planbok, Varslingsplanrad> = {
  initial: () => new Map(),
  evolve: (alle, { plan: { type, ...plan }, skjedde }) =>
    new Map(alle).set(type, { ...plan, fastsatt: skjedde }),
};

/** Where the plan of a type comes from: its own, the kommune's common one, or the standard when nothing is fixed. */
export type Planopphav = 'egen' | 'felles' | 'standard';

/** The plan that holds for a type of oppdrag. */
export interface GjeldendePlan extends FastsattPlan {
  readonly type: Oppdragstype;
  readonly opphav: Planopphav;
}

/** What holds for every type of oppdrag. */
export const gjeldendePlaner = (planer: Planbok): readonly GjeldendePlan[] =>
  OPPDRAGSTYPER.map((type) => {
    const egen = planer.get(type);
    if (egen) return { type, opphav: 'egen', ...egen };
    const felles = planer.get(null);
    if (felles) return { type, opphav: 'felles', ...felles };
    return { type, opphav: 'standard', ...STANDARDPLAN, fastsatt: null };
  });
