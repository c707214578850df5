/** Where a session began: an example person was chosen, or a provider vouched for somebody. */
export type Oektkilde = 'eksempel' | 'oidc';

/** What a session is opened for. */
export interface NyOekt {
  /** The id of the person, which says nothing of him. */
  readonly person: string;
  /** What the person is called on his own pages; null when the provider does not say. */
  readonly navn: string | null;
  readonly kilde: Oektkilde;
  /** The provider's own id of its session, for a logout that begins there; null where there is none. */
  readonly tilbydersOekt: string | null;
}

/** A session that is kept. The times are milliseconds since 1970, of the real clock. */
export interface Oekt extends NyOekt {
  readonly opprettet: number;
  readonly sistBrukt: number;
}
