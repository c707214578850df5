import type { Clock, Instant, KommuneId } from '@saksgang/kernel';
import { brevtidI, oenskedeUkebrev } from '@saksgang/oppfoelging';
import type { ReadStore } from '@saksgang/read-store';
import {
  oppdragsregister,
  ukebrevboken,
  ukebrevprojeksjon,
  varslingsplanene,
  varslingsplanprojeksjon,
} from '@saksgang/register';
import type { Wanted } from './alarm-keeper';
import { ukebrevIdAv } from './ukebrev-id';

/** The alarms for the weekly letters of all kommuner that have oppdrag: of this week and the next, and no further ahead. */
export const ukebrevOensket = (readStore: ReadStore, clock: Clock): Wanted => {
  const naa = clock.now();
  const alarmer = new Map<string, Instant>();
  for (const kommune of readStore.areas(oppdragsregister, '') as KommuneId[]) {
    const { uker, ukedag } = readStore.read(ukebrevprojeksjon, kommune, kommune, ukebrevboken).visning;
    const planer = readStore.read(varslingsplanprojeksjon, kommune, kommune, varslingsplanene).visning;
    const tid = brevtidI({ ukebrevdag: ukedag, varslingsplaner: planer });
    for (const { uke, naar } of oenskedeUkebrev((u) => uker.get(u)?.brevene, tid, naa))
      alarmer.set(ukebrevIdAv({ kommune, uke }), naar);
  }
  return alarmer;
};
