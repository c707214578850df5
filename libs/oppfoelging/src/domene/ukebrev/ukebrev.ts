import { streamName, type Evolution, type KommuneId, type StreamName, type Uke } from '@saksgang/kernel';
import { rollenoekkel } from '../rolle/rolleregister';
import type { Kanal } from '../varsel/varsel.events';
import type { Brevmottaker, UkebrevEvent, Ukebrevutkast } from './ukebrev.events';

/** A letter that is claimed. */
export interface Ukebrevet extends Ukebrevutkast {
  /** The ways it was sent by; null while it is not. */
  readonly kanaler: readonly Kanal[] | null;
}

/** The letters of a kommune in a week. */
export interface Ukebrevene {
  /** Whether it is settled who gets what; then nobody else gets any. */
  readonly bestemt: boolean;
  readonly brev: ReadonlyMap<string, Ukebrevet>;
}

export const ukebrevStream = (kommune: KommuneId, uke: Uke): StreamName =>
  streamName('ukebrev', kommune, uke);

/** A person is one receiver, whatever roles he has; a role without one is its words. */
export const mottakernoekkel = ({ roller, person }: Brevmottaker): string =>
  person === null ? `rolle ${rollenoekkel(roller[0] ?? '')}` : `person ${person}`;

export const ukebrevene: Evolution<Ukebrevene, UkebrevEvent> = {
  initialState: { bestemt: false, brev: new Map() },
  evolve: (state, event) => {
    switch (event.type) {
      case 'UkebrevPaabegynt': {
        const { mottaker, innhold } = event.data;
        return { bestemt: true, brev: medBrev(state, { mottaker, innhold, kanaler: null }) };
      }
      case 'UkebrevSendt': {
        const { mottaker, kanaler } = event.data;
        const brev = state.brev.get(mottakernoekkel(mottaker));
        return brev ? { ...state, brev: medBrev(state, { ...brev, kanaler }) } : state;
      }
      case 'UkebrevFrafalt':
        return { ...state, bestemt: true };
    }
  },
};

const medBrev = ({ brev }: Ukebrevene, ett: Ukebrevet): Ukebrevene['brev'] =>
  new Map(brev).set(mottakernoekkel(ett.mottaker), ett);

/** Whether the week is done with: it is settled who gets what, and all of them have got it. */
export const erGitt = ({ bestemt, brev }: Ukebrevene): boolean =>
  bestemt && [...brev.values()].every(({ kanaler }) => kanaler !== null);
