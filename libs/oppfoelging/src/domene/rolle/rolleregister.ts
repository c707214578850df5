import {
  PersistentMap,
  streamName,
  type Dato,
  type Evolution,
  type KommuneId,
  type OppdragId,
  type StreamName,
} from '@saksgang/kernel';
import type { RolleEvent, Stedfortreder } from './rolle.events';

/** A role that is on record, and who has it. */
export interface Rollebesetning {
  /** The role as it was first written. */
  readonly rolle: string;
  /** Null when nobody has it. */
  readonly person: string | null;
  /** Since when it has been so. */
  readonly siden: Dato;
  readonly stedfortredere: readonly Stedfortreder[];
}

/** Who stands in for whoever has a role, on a day. */
export interface Vikar {
  readonly rolle: string;
  readonly person: string;
}

export interface Rolleregister {
  readonly roller: PersistentMap<Rollenoekkel, Rollebesetning>;
  /** Which role each oppdrag lies on, also those that are closed and may be taken up again. */
  readonly ansvar: PersistentMap<OppdragId, Rollenoekkel>;
}

type Rollenoekkel = string;

/**
 * All roles of a kommune are in one stream: an oppdrag lies on one role at a time, so where it goes from one to another
 * both must change together. There are few roles, and few who change them.
 */
export const rolleStream = (kommune: KommuneId): StreamName => streamName('rolle', kommune, 'register');

/** A role is its words, however they are spaced and whatever letters are large. */
export const rollenoekkel = (rolle: string): Rollenoekkel =>
  rolle.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb');

export const rolleregister: Evolution<Rolleregister, RolleEvent> = {
  initialState: { roller: new PersistentMap(), ansvar: new PersistentMap() },
  evolve: (state, event) => {
    switch (event.type) {
      case 'RolleBesatt':
        return medBesetning(state, event.data.rolle, event.data.person, event.data.fra);
      case 'RolleOverlevert':
        return medBesetning(state, event.data.rolle, event.data.tilPerson, event.data.dato);
      case 'RolleFratraadt':
        return medBesetning(state, event.data.rolle, null, event.data.dato);
      case 'StedfortrederUtpekt': {
        const { rolle, person, fra, til } = event.data;
        const besetning = besetningAv(state, rolle);
        if (!besetning) return state;
        const andre = besetning.stedfortredere.filter((s) => s.fra !== fra);
        const stedfortredere = [...andre, { person, fra, til }].sort((a, b) => (a.fra < b.fra ? -1 : 1));
        return { ...state, roller: state.roller.set(rollenoekkel(rolle), { ...besetning, stedfortredere }) };
      }
      case 'AnsvarFoert':
        return { ...state, ansvar: state.ansvar.set(event.data.oppdrag, rollenoekkel(event.data.rolle)) };
    }
  },
};

const medBesetning = (
  state: Rolleregister,
  rolle: string,
  person: string | null,
  siden: Dato,
): Rolleregister => {
  const navn = besetningAv(state, rolle)?.rolle ?? rolle;
  const besetning = { rolle: navn, person, siden, stedfortredere: [] };
  return { ...state, roller: state.roller.set(rollenoekkel(rolle), besetning) };
};

/** The role as it is on record; null when it is not. */
export const besetningAv = (
  { roller }: Pick<Rolleregister, 'roller'>,
  rolle: string,
): Rollebesetning | null => roller.get(rollenoekkel(rolle)) ?? null;

/** Every oppdrag that was laid on a role; whether it still lies there, and is open, the oppdrag says itself. */
export const oppdragPaa = ({ ansvar }: Rolleregister, rolle: string): readonly OppdragId[] =>
  [...ansvar].flatMap(([oppdrag, noekkel]) => (noekkel === rollenoekkel(rolle) ? [oppdrag] : []));

export const dekker = ({ fra, til }: Pick<Stedfortreder, 'fra' | 'til'>, dag: Dato): boolean =>
  fra <= dag && (til === null || dag <= til);

/** Those who stand in for somebody on a day. */
export const vikarenePaa = ({ roller }: Pick<Rolleregister, 'roller'>, dag: Dato): readonly Vikar[] =>
  [...roller.values()].flatMap(({ rolle, stedfortredere }) =>
    stedfortredere.filter((s) => dekker(s, dag)).map(({ person }) => ({ rolle, person })),
  );
