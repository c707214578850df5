import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  ok,
  refused,
  type Dato,
  type Instant,
  type Klokker,
  type KommuneId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { UkjentKommune } from '@saksgang/saksgang';
import { ansvarsbildet, type Ansvarsbilde } from './ansvar';
import { kommunenFinnes } from './kommunen-finnes';
import { oppdragene, oppdragsregister } from './oppdragsregister';
import { rollene, rolleprojeksjon } from './roller';

export interface Ansvarssvar extends Ansvarsbilde {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
}

/** Who answers for the oppdrag of a kommune, as it stood at the end of a day. */
export class HentAnsvar extends Query<Result<Ansvarssvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentAnsvar)
export class HentAnsvarHandler implements IQueryHandler<HentAnsvar> {
  constructor(private readonly readStore: ReadStore) {}

  execute({ kommune, idag, klokker: { gjelder, kjent } }: HentAnsvar): Promise<Result<Ansvarssvar, Refusal>> {
    if (!kommunenFinnes(this.readStore, kommune)) return Promise.resolve(refused(UkjentKommune(kommune)));
    const asOf = { gjelder, kjent };
    const roller = this.readStore.read(rolleprojeksjon, kommune, kommune, rollene, asOf);
    const oppdrag = this.readStore.read(oppdragsregister, kommune, kommune, oppdragene, asOf);
    const dag = gjelder ?? idag;
    return Promise.resolve(
      ok({
        posisjon: oppdrag.posisjon,
        gjelder: dag,
        kjent,
        merknader: [...new Set([...merknaderOm(oppdrag.parkert), ...merknaderOm(roller.parkert)])],
        ...ansvarsbildet(roller.visning, [...oppdrag.visning.values()], dag),
      }),
    );
  }
}
