import type { Dato, KommuneId } from '@saksgang/kernel';
import type { Ukebrevutkast } from '@saksgang/oppfoelging';
import type { ReadStore } from '@saksgang/read-store';
import { lesMoeteorganer } from './les-moeteorganer';
import { oppdragene, oppdragsregister } from './oppdragsregister';
import { rollene, rolleprojeksjon } from './roller';
import { ukebrevutkastene } from './ukebrevinnhold';

/** What each receiver in a kommune has to be told on a day, from the facts as far as they are read. */
export const lesUkebrevutkast = (
  readStore: ReadStore,
  kommune: KommuneId,
  dag: Dato,
): readonly Ukebrevutkast[] =>
  ukebrevutkastene(
    {
      roller: readStore.read(rolleprojeksjon, kommune, kommune, rollene).visning,
      oppdrag: [...readStore.read(oppdragsregister, kommune, kommune, oppdragene).visning.values()],
      organer: lesMoeteorganer(readStore, kommune).organer,
    },
    dag,
  );
