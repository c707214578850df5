import {
  hpSakId,
  PersistentMap,
  streamName,
  type Dato,
  type Evolution,
  type HpPeriode,
  type KommuneId,
  type SpoersmaalId,
  type StreamName,
} from '@saksgang/kernel';
import type { SpoersmaalEvent } from './spoersmaal.events';

/** A question as the decisions need it. */
export interface Spoersmaal {
  readonly nr: number;
  readonly stilt: Dato;
  readonly trukket: boolean;
  readonly svar: { readonly tekst: string; readonly dato: Dato } | null;
}

/** The questions of one HP. */
export type Spoersmaalene = PersistentMap<SpoersmaalId, Spoersmaal>;

export const spoersmaalStream = (kommune: KommuneId, hp: HpPeriode): StreamName =>
  streamName('spoersmaal', kommune, hpSakId(hp));

const evolve = (alle: Spoersmaalene, { type, data }: SpoersmaalEvent): Spoersmaalene => {
  if (type === 'BudsjettspoersmaalStilt')
    return alle.set(data.id, { nr: data.nr, stilt: data.dato, trukket: false, svar: null });
  const foer = alle.get(data.id);
  if (!foer) return alle;
  switch (type) {
    case 'BudsjettspoersmaalBesvart':
      return alle.set(data.id, { ...foer, svar: { tekst: data.tekst, dato: data.dato } });
    case 'BudsjettspoersmaalssvarRettet':
      return alle.set(data.id, { ...foer, svar: { tekst: data.til, dato: data.dato } });
    case 'BudsjettspoersmaalTrukket':
      return alle.set(data.id, { ...foer, trukket: true });
  }
};

export const spoersmaalene: Evolution<Spoersmaalene, SpoersmaalEvent> = {
  initialState: new PersistentMap(),
  evolve,
};
