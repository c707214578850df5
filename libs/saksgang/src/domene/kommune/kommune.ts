import {
  PersistentMap,
  streamName,
  type Dato,
  type Evolution,
  type Event,
  type KommuneId,
  type Kroner,
  type StreamName,
  type Uuid,
} from '@saksgang/kernel';
import { medReglement, type ReglementVedtatt } from './reglement';
import { STANDARD_UKEBREVDAG, type Ukebrevdag, type UkebrevFastsatt } from './ukebrev';
import { medVarslingsplan, type VarslingsplanFastsatt, type Varslingsplaner } from './varslingsplan';

/** What the administration may change by itself: up to a limit in kroner a change, within one utvalg or between them (R11). */
export interface Delegasjon {
  readonly id: Uuid;
  readonly tittel: string;
  /** Who may use it, for example kommunedirektøren. */
  readonly tilOrgan: string;
  readonly grense: Kroner;
  readonly nivaa: 'innenfor-utvalg' | 'mellom-utvalg';
  readonly videredelegering: boolean;
  readonly gjelderFra: Dato;
  readonly gjelderTil: Dato | null;
  /** The vedtak that gave it. */
  readonly vedtak: { readonly organ: string; readonly saksnummer: string; readonly dato: Dato };
}

export type KommuneOpprettet = Event<
  'KommuneOpprettet',
  { readonly navn: string; readonly kommunenummer: string }
>;

/** Kommunestyret has given a delegation; budget changes made under it name it. */
export type DelegasjonGitt = Event<'DelegasjonGitt', Delegasjon>;

export type KommuneEvent =
  KommuneOpprettet | DelegasjonGitt | ReglementVedtatt | VarslingsplanFastsatt | UkebrevFastsatt;

export interface Kommune {
  readonly finnes: boolean;
  readonly delegasjoner: PersistentMap<Uuid, Delegasjon>;
  /** Every version of the local rules, in the order of the days they hold from. */
  readonly reglementer: readonly ReglementVedtatt['data'][];
  /** When reminders are given, for the types it has fixed that for. */
  readonly varslingsplaner: Varslingsplaner;
  /** The day of the weekly letters; null is that none are sent. */
  readonly ukebrevdag: Ukebrevdag | null;
}

export const kommuneStream = (kommune: KommuneId): StreamName => streamName('kommune', kommune, 'register');

export const kommune: Evolution<Kommune, KommuneEvent> = {
  initialState: {
    finnes: false,
    delegasjoner: new PersistentMap(),
    reglementer: [],
    varslingsplaner: new Map(),
    ukebrevdag: STANDARD_UKEBREVDAG,
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'KommuneOpprettet':
        return { ...state, finnes: true };
      case 'DelegasjonGitt':
        return { ...state, delegasjoner: state.delegasjoner.set(event.data.id, event.data) };
      case 'ReglementVedtatt':
        return { ...state, reglementer: medReglement(state.reglementer, event.data) };
      case 'VarslingsplanFastsatt':
        return { ...state, varslingsplaner: medVarslingsplan(state.varslingsplaner, event.data) };
      case 'UkebrevFastsatt':
        return { ...state, ukebrevdag: event.data.ukedag };
    }
  },
};
