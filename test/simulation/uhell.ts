import { StoreUnavailable } from '@saksgang/event-store';
import { seededRandom } from '../doubles/seeded-random';

/** The process is gone: nothing that it was about to do is done. */
export class Doed extends Error {}

/** Where something may go wrong while an alarm rings. */
export type Sted = `${'foer' | 'etter'}-${'paabegynt' | 'brev' | 'sendt' | 'utloept'}`;

const DOED = 0.01;
const FEIL = 0.04;

/** Lets things go wrong at random, the same for the same seed. */
export class Uhell {
  private readonly random: () => number;
  doede = 0;
  feil = 0;

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  /** Throws when something goes wrong here. After a mail is taken over, only death comes between. */
  paa(sted: Sted): void {
    const n = this.random();
    if (n < DOED) {
      this.doede++;
      throw new Doed(sted);
    }
    if (n < DOED + FEIL && sted !== 'etter-brev') {
      this.feil++;
      throw new StoreUnavailable(`svarte ikke: ${sted}`);
    }
  }
}
