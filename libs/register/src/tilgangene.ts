import { kommuneOf, type Dato, type Instant, type Projection, type Rolle, type View } from '@saksgang/kernel';
import type { TilgangEvent } from '@saksgang/innlogging';

interface Tilgangsrad {
  readonly hendelse: TilgangEvent;
  readonly registrert: Instant;
  readonly aktoer: string;
}

/** Keeps who may act in which role in each kommune. */
export const tilgangsprojeksjon: Projection<Tilgangsrad, TilgangEvent> = {
  name: 'tilganger',
  version: 1,
  reads: { TilgangGitt: true, TilgangTrukket: true },
  project: ({ event, stream, metadata: { registrert, aktoer } }) => {
    const omraade = kommuneOf(stream);
    return omraade === null ? [] : [{ omraade, rad: { hendelse: event, registrert, aktoer } }];
  },
};

/** A role that somebody was given. */
export interface GittTilgang {
  readonly person: string;
  readonly rolle: Rolle;
  readonly parti: string | null;
  readonly fra: Dato;
  readonly til: Dato | null;
  readonly gitt: { readonly registrert: Instant; readonly av: string };
  /** When and by whom it was taken back; null while it stands. */
  readonly trukket: { readonly registrert: Instant; readonly av: string } | null;
}

/** Every role that was ever given, in order. */
export const tilgangene: View<readonly GittTilgang[], Tilgangsrad> = {
  initial: () => [],
  evolve: (alle, { hendelse, registrert, aktoer }) => {
    const naar = { registrert, av: aktoer };
    if (hendelse.type === 'TilgangGitt') return [...alle, { ...hendelse.data, gitt: naar, trukket: null }];
    const { person, rolle } = hendelse.data;
    return alle.map((t) =>
      t.person === person && t.rolle === rolle && t.trukket === null ? { ...t, trukket: naar } : t,
    );
  },
};

/** Whether somebody may act in the role on a day. */
export const gjelderPaa = ({ fra, til, trukket }: GittTilgang, dag: Dato): boolean =>
  trukket === null && fra <= dag && (til === null || dag <= til);
