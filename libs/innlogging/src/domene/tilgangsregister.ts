import {
  streamName,
  type Dato,
  type Evolution,
  type KommuneId,
  type Rolle,
  type StreamName,
} from '@saksgang/kernel';
import type { TilgangEvent } from './tilgang.events';

/** A role that somebody has been given and that has not been taken back. */
export interface Tilgang {
  readonly fra: Dato;
  readonly til: Dato | null;
}

/** Who has been given which role in a kommune, under `tilgangsnoekkel`. */
export interface Tilgangsregister {
  readonly tilganger: ReadonlyMap<string, Tilgang>;
}

export const tilgangStream = (kommune: KommuneId): StreamName => streamName('tilgang', kommune, 'register');

/** A person has a role once; no person's id and no role has a space in it. */
export const tilgangsnoekkel = (person: string, rolle: Rolle): string => `${person} ${rolle}`;

/** Whether it has run out before a day; one that is to begin later has not. */
export const erUtloept = ({ til }: Tilgang, dag: Dato): boolean => til !== null && til < dag;

export const tilgangsregister: Evolution<Tilgangsregister, TilgangEvent> = {
  initialState: { tilganger: new Map() },
  evolve: (state, event) => {
    const tilganger = new Map(state.tilganger);
    switch (event.type) {
      case 'TilgangGitt': {
        const { person, rolle, fra, til } = event.data;
        return { tilganger: tilganger.set(tilgangsnoekkel(person, rolle), { fra, til }) };
      }
      case 'TilgangTrukket':
        tilganger.delete(tilgangsnoekkel(event.data.person, event.data.rolle));
        return { tilganger };
    }
  },
};
