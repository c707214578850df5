import type { Rolle } from '@saksgang/kernel';

/** A role that a person has, and the party group or the body in which he has it, where that matters. */
export interface Tildelt {
  readonly rolle: Rolle;
  readonly parti: string | null;
}

/** Which roles people have now. It is asked at each request, so that a change holds at once. */
export abstract class Tilganger {
  /**
   * The roles of a person in a kommune, by its id or its kommunenummer, or in the installation itself (`null`): the one
   * that he mostly acts in first.
   */
  abstract rollene(person: string, kommune: string | null): readonly Tildelt[];
  /** Each kommune in which a person has a role, with his roles there. */
  abstract kommunene(
    person: string,
  ): readonly { readonly kommune: string; readonly roller: readonly Tildelt[] }[];
}

/** What several say together, the first first. */
export class AlleTilganger extends Tilganger {
  constructor(private readonly deler: readonly Tilganger[]) {
    super();
  }

  rollene(person: string, kommune: string | null): readonly Tildelt[] {
    return this.deler.flatMap((del) => del.rollene(person, kommune));
  }

  kommunene(person: string) {
    const roller = new Map<string, readonly Tildelt[]>();
    for (const del of this.deler)
      for (const funnet of del.kommunene(person))
        roller.set(funnet.kommune, [...(roller.get(funnet.kommune) ?? []), ...funnet.roller]);
    return [...roller].map(([kommune, alle]) => ({ kommune, roller: alle }));
  }
}
