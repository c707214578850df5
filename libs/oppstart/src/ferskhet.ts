import { Inject, Injectable } from '@nestjs/common';
import { StoreUnavailable, type EventStore } from '@saksgang/event-store';
import { EVENT_STORE } from '@saksgang/historikk';
import { Ferskhet, PosisjonenFinnesIkke } from '@saksgang/http';
import { ReadStore } from '@saksgang/read-store';
import { Avvist } from '@saksgang/tilgang';

const VENT_MS = 5000;

/** Reading one's own writes: waits, for a time, until the views have come as far as the reader has. */
@Injectable()
export class ReadStoreFerskhet extends Ferskhet {
  constructor(
    private readonly readStore: ReadStore,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {
    super();
  }

  async vent(posisjon: string): Promise<void> {
    const head = await this.store.head();
    // A position of another store, or one that is yet to be, would be waited for in vain.
    if (head?.length !== posisjon.length || posisjon > head) throw new Avvist(PosisjonenFinnesIkke());
    if (!(await this.readStore.passed(posisjon, VENT_MS)))
      throw new StoreUnavailable('visningene har ikke kommet så langt ennå');
  }
}
