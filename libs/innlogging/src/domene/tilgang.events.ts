import type { Dato, Event, Rolle } from '@saksgang/kernel';

/** Somebody may act in a role in the kommune, from one day and, when it is so decided, until another. */
export type TilgangGitt = Event<
  'TilgangGitt',
  {
    /** The id of the person, which says nothing of him. */
    readonly person: string;
    readonly rolle: Rolle;
    /** The party group in which he acts; null where the role has none. */
    readonly parti: string | null;
    readonly fra: Dato;
    /** The last day; null when none is set. */
    readonly til: Dato | null;
  }
>;

/** Somebody may no longer act in a role in the kommune. It holds from the moment it is registered. */
export type TilgangTrukket = Event<'TilgangTrukket', { readonly person: string; readonly rolle: Rolle }>;

export type TilgangEvent = TilgangGitt | TilgangTrukket;
