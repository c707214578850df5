import type { Clock, Instant, KommuneId } from '@saksgang/kernel';
import { planFor } from '@saksgang/oppfoelging';
import { oppdragene, oppdragsregister, varslingsplanene, varslingsplanprojeksjon } from '@saksgang/register';
import type { ReadStore } from '@saksgang/read-store';
import { alarmIdAv } from './alarm-id';
import { huskedeAlarmer } from './huskede-alarmer';

/** What lies further off is in the log, and is wound when it draws near: a clock that was emptied is soon wound again. */
const HORISONT_MS = 7 * 86_400_000;

/** The alarms of the days ahead that all oppdrag of all kommuner call for, from the facts as far as they are read. */
export const oensket = (readStore: ReadStore, clock: Clock): Map<string, Instant> => {
  const naa = clock.now();
  const horisont = new Date(Date.parse(naa) + HORISONT_MS).toISOString();
  const alarmer = new Map<string, Instant>();
  for (const kommune of readStore.areas(oppdragsregister, '') as KommuneId[]) {
    const { visning } = readStore.read(oppdragsregister, kommune, kommune, oppdragene);
    const { visning: planer } = readStore.read(varslingsplanprojeksjon, kommune, kommune, varslingsplanene);
    for (const [oppdrag, { tilstand }] of visning)
      for (const { id: alarm, naar } of huskedeAlarmer(tilstand, planFor(planer, tilstand.type), naa))
        if (naar <= horisont) alarmer.set(alarmIdAv({ kommune, oppdrag, alarm }), naar);
  }
  return alarmer;
};
