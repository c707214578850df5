import { idOf, kommuneOf, type Dato, type Projection, type SpoersmaalId, type View } from '@saksgang/kernel';
import type {
  BudsjettspoersmaalBesvart,
  BudsjettspoersmaalssvarRettet,
  BudsjettspoersmaalStilt,
  RulleringStartet,
  SpoersmaalEvent,
} from '@saksgang/saksgang';

/** The questions of an HP, and whether there is such an HP at all. */
export const spoersmaalsprojeksjon: Projection<
  RulleringStartet | SpoersmaalEvent,
  RulleringStartet | SpoersmaalEvent
> = {
  name: 'budsjettspoersmaal',
  version: 1,
  reads: {
    RulleringStartet: true,
    BudsjettspoersmaalStilt: true,
    BudsjettspoersmaalBesvart: true,
    BudsjettspoersmaalssvarRettet: true,
    BudsjettspoersmaalTrukket: true,
  },
  project: ({ event, stream }) => [
    { omraade: spoersmaalOmraade(kommuneOf(stream) ?? '', idOf(stream)), rad: event },
  ],
};

/** The sak of an HP and its questions have the same id in streams of their own. */
export const spoersmaalOmraade = (kommune: string, sak: string): string => `${kommune}/${sak}`;

export interface Spoersmaalshistorie {
  readonly stilt: BudsjettspoersmaalStilt['data'];
  readonly svar: BudsjettspoersmaalBesvart['data'] | null;
  readonly rettelser: readonly BudsjettspoersmaalssvarRettet['data'][];
  readonly trukket: Dato | null;
}

export interface HpSpoersmaal {
  kjent: boolean;
  readonly spoersmaal: Map<SpoersmaalId, Spoersmaalshistorie>;
}

export const spoersmaalene: View<HpSpoersmaal, RulleringStartet | SpoersmaalEvent> = {
  initial: () => ({ kjent: false, spoersmaal: new Map() }),
  evolve: (hp, event) => {
    if (event.type === 'RulleringStartet') {
      hp.kjent = true;
      return hp;
    }
    if (event.type === 'BudsjettspoersmaalStilt') {
      hp.spoersmaal.set(event.data.id, { stilt: event.data, svar: null, rettelser: [], trukket: null });
      return hp;
    }
    const foer = hp.spoersmaal.get(event.data.id);
    if (foer) hp.spoersmaal.set(event.data.id, etter(foer, event));
    return hp;
  },
};

const etter = (
  foer: Spoersmaalshistorie,
  event: Exclude<SpoersmaalEvent, BudsjettspoersmaalStilt>,
): Spoersmaalshistorie => {
  switch (event.type) {
    case 'BudsjettspoersmaalBesvart':
      return { ...foer, svar: event.data };
    case 'BudsjettspoersmaalssvarRettet':
      return { ...foer, rettelser: [...foer.rettelser, event.data] };
    case 'BudsjettspoersmaalTrukket':
      return { ...foer, trukket: event.data.dato };
  }
};
