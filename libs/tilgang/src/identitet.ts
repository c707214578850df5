import type { Refusal, Rolle } from '@saksgang/kernel';

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
  /** The HTTP method, in capitals. */
  readonly method: string;
}

/** Somebody who has signed in. The roles in which he may act are asked at each request, for the kommune that it names. */
export interface Innlogget {
  readonly innlogget: string;
}

/** Where identity comes from. */
export abstract class IdentitySource {
  /** The identity, or why what was given cannot be one. */
  abstract identify(request: Forespoersel): Identitet | Innlogget | UgyldigIdentitet;
}

/** What was given cannot be an identity: the sentence for people, or the whole refusal where it is another than that. */
export interface UgyldigIdentitet {
  readonly ugyldig: string | Refusal;
}

export const PUBLIKUM: Identitet = { person: 'publikum', rolle: 'innbygger' };
