import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  ok,
  refused,
  type Dato,
  type KommuneId,
  type OppdragId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { moeteprojeksjon, moeteverden } from '@saksgang/moeter';
import { ReadStore } from '@saksgang/read-store';
import type { OppdragRegistrert } from '@saksgang/oppfoelging';
import { ORGANER } from '@saksgang/saksgang';
import { UkjentOppdrag } from './hent-oppdrag.query';
import { oppdragene, oppdragsregister } from './oppdragsregister';
import { moeteorganene } from './moeteorganer';
import { sakskjeden, type Sakskjede } from './sakskjede';

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
    readonly gjelder: Dato | null,
  ) {
    super();
  }
}

/** What ends as a sak before a body. */
const GIR_SAK: ReadonlySet<string> = new Set(['sak', 'utredning', 'plan']);

@QueryHandler(HentSakskjede)
export class HentSakskjedeHandler implements IQueryHandler<HentSakskjede> {
  constructor(private readonly readStore: ReadStore) {}

  execute({ kommune, oppdrag, gjelder }: HentSakskjede): Promise<Result<Sakskjedesvar, Refusal>> {
    const asOf = { gjelder, kjent: null };
    const funnet = this.readStore
      .read(oppdragsregister, kommune, kommune, oppdragene, asOf)
      .visning.get(oppdrag);
    if (!funnet) return Promise.resolve(refused(UkjentOppdrag()));
    const { registrert, tilstand } = funnet;
    const frist = tilstand.frist?.dato ?? null;
    if (frist === null || !GIR_SAK.has(registrert.type))
      return Promise.resolve(ok({ oppdrag, frist, kjede: null }));
    const { visning } = this.readStore.read(moeteprojeksjon, kommune, kommune, moeteverden, asOf);
    const kjede = sakskjeden(moeteorganene(visning), besluttende(registrert), registrert.utvalg, frist);
    return Promise.resolve(ok({ oppdrag, frist, kjede }));
  }
}

/** The body the vedtak sends the sak to; where the words name none, the one that ordered it. */
const besluttende = ({ tilOrgan, organ }: OppdragRegistrert['data']): string =>
  ORGANER.find((navn) => navn === tilOrgan) ?? organ;
