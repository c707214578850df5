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
  type SakId,
} from '@saksgang/kernel';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { SakenFinnesIkke } from '@saksgang/saksgang';
import { fullstendighetOmraade, fullstendighetsprojeksjon, saken } from './fullstendighet';
import { fullstendigheten, type Fullstendighetssvar } from './fullstendighetssvar';

export interface Fullstendighet extends Fullstendighetssvar {
  readonly posisjon: string | null;
  readonly gjelder: Dato | null;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
}

/** Whether everything that was ordered in a sak is followed up, as it stood at the end of a day. */
export class HentFullstendighet extends Query<Result<Fullstendighet, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly sak: SakId,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentFullstendighet)
export class HentFullstendighetHandler implements IQueryHandler<HentFullstendighet> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({
    kommune,
    sak,
    klokker: { gjelder, kjent },
  }: HentFullstendighet): Promise<Result<Fullstendighet, Refusal>> {
    const { visning, posisjon, parkert } = this.readStore.read(
      fullstendighetsprojeksjon,
      kommune,
      fullstendighetOmraade(kommune, sak),
      saken,
      { gjelder, kjent },
    );
    if (visning.slag === 'ingen') return refused(SakenFinnesIkke());
    const merknader = merknaderOm(parkert);
    return ok({ posisjon, gjelder, kjent, merknader, ...fullstendigheten(visning) });
  }
}
