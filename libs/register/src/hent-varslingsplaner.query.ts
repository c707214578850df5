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
import { kommunenFinnes } from './kommunen-finnes';
import {
  gjeldendePlaner,
  varslingsplanene,
  varslingsplanprojeksjon,
  type GjeldendePlan,
} from './varslingsplaner';

export interface Varslingsplanliste {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  /** One for each type of oppdrag. */
  readonly planer: readonly GjeldendePlan[];
}

/** When a kommune reminds of frister, as it had fixed it at the end of a day. */
export class HentVarslingsplaner extends Query<Result<Varslingsplanliste, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentVarslingsplaner)
export class HentVarslingsplanerHandler implements IQueryHandler<HentVarslingsplaner> {
  constructor(private readonly readStore: ReadStore) {}

  execute({
    kommune,
    idag,
    klokker: { gjelder, kjent },
  }: HentVarslingsplaner): Promise<Result<Varslingsplanliste, Refusal>> {
    if (!kommunenFinnes(this.readStore, kommune)) return Promise.resolve(refused(UkjentKommune(kommune)));
    const { visning, posisjon, parkert } = this.readStore.read(
      varslingsplanprojeksjon,
      kommune,
      kommune,
      varslingsplanene,
      { gjelder, kjent },
    );
    const merknader = merknaderOm(parkert);
    const planer = gjeldendePlaner(visning);
    return Promise.resolve(ok({ posisjon, gjelder: gjelder ?? idag, kjent, merknader, planer }));
  }
}
