import type { Rolle } from '@saksgang/kernel';

/** Who asks: a person by an id that says nothing of him, and the role he acts in. */
export interface Identitet {
  readonly person: string;
  readonly rolle: Rolle;
  /** The party group in which he acts, when he says one. */
  readonly parti?: string;
}

/** What is asked, as far as identity can be read from it. */
export interface Forespoersel {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The address that the connection came from. */
  readonly ip: string;
}

/** Where identity comes from. */
export abstract class IdentitySource {
  /** The identity, or a refusal code when what was given cannot be one. */
  abstract identify(request: Forespoersel): Identitet | UgyldigIdentitet;
}

export interface UgyldigIdentitet {
  readonly ugyldig: string;
}

export const PUBLIKUM: Identitet = { person: 'publikum', rolle: 'innbygger' };
