import type { KommuneId, Position } from '@saksgang/kernel';
import { moeteprojeksjon, moeteverden } from '@saksgang/moeter';
import type { AsOf, ReadStore, ViewAnswer } from '@saksgang/read-store';
import { moeteorganene } from './moeteorganer';
import type { Moeteorgan } from './sakskjede';

interface LesteMoeteorganer {
  readonly organer: readonly Moeteorgan[];
  readonly posisjon: Position | null;
  readonly parkert: ViewAnswer<unknown>['parkert'];
}

/** The bodies of a kommune with the days they are to meet, by the facts as far as they are read. */
export const lesMoeteorganer = (readStore: ReadStore, kommune: KommuneId, asOf?: AsOf): LesteMoeteorganer => {
  const { visning, posisjon, parkert } = readStore.read(moeteprojeksjon, kommune, kommune, moeteverden, asOf);
  return { organer: moeteorganene(visning), posisjon, parkert };
};
