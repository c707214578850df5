import type { Clock, KommuneId } from '@saksgang/kernel';
import { oenskedeAlarmer } from '@saksgang/oppfoelging';
import { oppdragene, oppdragsregister } from '@saksgang/register';
import type { ReadStore } from '@saksgang/read-store';
import { alarmIdAv } from './alarm-id';
import type { Wanted } from './alarm-keeper';

/** The alarms that all oppdrag of all kommuner call for, from the facts as far as they are read. */
export const oensket = (readStore: ReadStore, clock: Clock): Wanted => {
  const naa = clock.now();
  const alarmer = new Map<string, typeof naa>();
  for (const kommune of readStore.areas(oppdragsregister, '') as KommuneId[]) {
    const { visning } = readStore.read(oppdragsregister, kommune, kommune, oppdragene);
    for (const [oppdrag, { tilstand }] of visning)
      for (const { id: alarm, naar } of oenskedeAlarmer(tilstand, naa))
        alarmer.set(alarmIdAv({ kommune, oppdrag, alarm }), naar);
  }
  return alarmer;
};
