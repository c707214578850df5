import { streamName, type Dato, type Evolution, type KommuneId, type StreamName } from '@saksgang/kernel';
import type { Hjemmel } from './hjemmel';
import type { SkjermingEvent } from './skjerming.events';

/** Something that is kept out of public view, from the decision to do so until it is lifted or destroyed. */
export type Skjerming =
  | { readonly slag: 'ingen' }
  | {
      readonly slag: 'gjeldende' | 'opphevet' | 'makulert';
      readonly ref: string;
      readonly hjemmel: Hjemmel;
      readonly personopplysninger: boolean;
      readonly revurderes: Dato;
    };

export type FoertSkjerming = Exclude<Skjerming, { readonly slag: 'ingen' }>;

/** A screening is named as `S-12`, so that its name says nothing of what it is about. */
export const REFERANSE = /^S-[1-9]\d{0,5}$/;

export const skjermingStream = (kommune: KommuneId, ref: string): StreamName =>
  streamName('skjerming', kommune, ref.toLowerCase());

export const skjerming: Evolution<Skjerming, SkjermingEvent> = {
  initialState: { slag: 'ingen' },
  evolve: (state, event) => {
    if (event.type === 'SkjermingOpprettet') {
      const { ref, hjemmel, personopplysninger, revurderes } = event.data;
      return { slag: 'gjeldende', ref, hjemmel, personopplysninger, revurderes };
    }
    if (state.slag === 'ingen') return state;
    switch (event.type) {
      case 'SkjermingRevurdert':
        return { ...state, revurderes: event.data.revurderes };
      case 'SkjermingOpphevet':
        return { ...state, slag: 'opphevet' };
      case 'SkjermingMakulert':
        return { ...state, slag: 'makulert' };
      case 'SkjermetInnholdSett':
        return state;
    }
  },
};
