import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  hpSakId,
  ok,
  refused,
  type Dato,
  type HpPeriode,
  type Instant,
  type Klokker,
  type KommuneId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { ReadStore } from '@saksgang/read-store';
import { grunnlagsendringer, type Grunnlagsendring } from './endret-grunnlag/grunnlagsendringer';
import { GrunnlagetErIkkeLagtFram } from './grunnlag/grunnlag';
import { lesSak } from './sakleser';

export interface Grunnlagsendringssvar {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  readonly posisjon: string | null;
  readonly gjelder: Dato | null;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  readonly forslag: readonly Grunnlagsendring[];
}

/** What the tilleggsinnstilling has changed under each forslag that was made on the beslutningsgrunnlag. */
export class HentGrunnlagsendringer extends Query<Result<Grunnlagsendringssvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentGrunnlagsendringer)
export class HentGrunnlagsendringerHandler implements IQueryHandler<HentGrunnlagsendringer> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({
    kommune,
    hp,
    klokker,
  }: HentGrunnlagsendringer): Promise<Result<Grunnlagsendringssvar, Refusal>> {
    const lest = lesSak(this.readStore, kommune, hpSakId(hp), klokker);
    if (!lest.ok) return lest;
    const { bilde, posisjon, merknader } = lest.value;
    const forslag = grunnlagsendringer(bilde);
    if (forslag === null) return refused(GrunnlagetErIkkeLagtFram('tilleggsinnstilling'));
    return ok({ kommune, hp, posisjon, ...klokker, merknader, forslag });
  }
}
