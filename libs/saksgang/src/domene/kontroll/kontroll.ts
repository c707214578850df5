import {
  hpSakId,
  PersistentMap,
  streamName,
  type Evolution,
  type HpPeriode,
  type KommuneId,
  type StreamName,
} from '@saksgang/kernel';
import type { KontrollEvent, KontrollfunnBesvart } from './kontroll.events';

/** The control of one HP: what has been answered, by the id of the finding, and which text was taken in last. */
export interface Kontroll {
  readonly svar: PersistentMap<string, KontrollfunnBesvart['data']>;
  readonly sjekksum: string | null;
}

export const kontrollStream = (kommune: KommuneId, hp: HpPeriode): StreamName =>
  streamName('kontroll', kommune, hpSakId(hp));

export const kontroll: Evolution<Kontroll, KontrollEvent> = {
  initialState: { svar: new PersistentMap(), sjekksum: null },
  evolve: (foer, { type, data }) => {
    switch (type) {
      case 'KontrollfunnBesvart':
        return { ...foer, svar: foer.svar.set(data.funn, data) };
      case 'DokumentImportert':
        return { ...foer, sjekksum: data.sjekksum };
    }
  },
};
