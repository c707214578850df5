import { Inject, Injectable } from '@nestjs/common';
import { QueryBus, type Query } from '@nestjs/cqrs';
import { osloDato, type Clock, type Dato, type KommuneId, type Refusal, type Result } from '@saksgang/kernel';
import { Avvist } from '@saksgang/tilgang';
import { CLOCK } from './command-door';
import { Kommuner } from './kommuner';
import type { VisningQuery } from './visning.query';

/** Waits until the views of this process have passed a position of the log. */
export abstract class Ferskhet {
  /** Throws `Avvist` for what is no position, and `StoreUnavailable` when the views do not come that far in time. */
  abstract vent(posisjon: string): Promise<void>;
}

/** Where a request becomes a question to a view. */
@Injectable()
export class ViewDoor {
  constructor(
    private readonly bus: QueryBus,
    private readonly kommuner: Kommuner,
    private readonly ferskhet: Ferskhet,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Asks the query that `make` builds; throws the refusal as `Avvist`. */
  async ask<T>(
    kommune: string,
    { minstPosisjon }: VisningQuery,
    make: (kommune: KommuneId, idag: Dato) => Query<Result<T, Refusal>>,
  ): Promise<T> {
    if (minstPosisjon !== undefined) await this.ferskhet.vent(minstPosisjon);
    const id = await this.kommuner.idAv(kommune);
    const answer = await this.bus.execute(make(id, osloDato(this.clock.now())));
    if (!answer.ok) throw new Avvist(answer.refusal);
    return answer.value;
  }
}
