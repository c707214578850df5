import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  ok,
  refused,
  type Dato,
  type Klokker,
  type KommuneId,
  type OppdragId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { gjeldendeFrist } from '@saksgang/oppfoelging';
import { ReadStore } from '@saksgang/read-store';
import { UkjentOppdrag } from './hent-oppdrag.query';
import { oppdragene, oppdragsregister } from './oppdragsregister';
import { lesMoeteorganer } from './les-moeteorganer';
import { kjedenTil } from './saksgang';
import type { Sakskjede } from './sakskjede';

/** When the sak of an oppdrag must be where; null when the oppdrag has no frist to count from, or asks for no sak. */
export interface Sakskjedesvar {
  readonly oppdrag: OppdragId;
  readonly frist: Dato | null;
  readonly kjede: Sakskjede | null;
}

/** The chain of meetings that the sak of an oppdrag must pass through to be decided in time. */
export class HentSakskjede extends Query<Result<Sakskjedesvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly oppdrag: OppdragId,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentSakskjede)
export class HentSakskjedeHandler implements IQueryHandler<HentSakskjede> {
  constructor(private readonly readStore: ReadStore) {}

  execute({
    kommune,
    oppdrag,
    idag,
    klokker: { gjelder, kjent },
  }: HentSakskjede): Promise<Result<Sakskjedesvar, Refusal>> {
    const asOf = { gjelder, kjent };
    const funnet = this.readStore
      .read(oppdragsregister, kommune, kommune, oppdragene, asOf)
      .visning.get(oppdrag);
    if (!funnet) return Promise.resolve(refused(UkjentOppdrag()));
    const { registrert, tilstand } = funnet;
    const frist = gjeldendeFrist(tilstand, gjelder ?? idag);
    const { organer } = lesMoeteorganer(this.readStore, kommune, asOf);
    const kjede = kjedenTil(registrert, frist, organer);
    return Promise.resolve(ok({ oppdrag, frist, kjede }));
  }
}
