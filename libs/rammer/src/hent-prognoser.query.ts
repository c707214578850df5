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
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { HandlingsprogrammetFinnesIkke } from '@saksgang/saksgang';
import { prognosemeldinger, prognosetabell, type Prognosetabell } from './prognoser';
import { rammebilde } from './ramme.view';
import { hpOmraade, rammeprojeksjon } from './rammeprojeksjon';

export interface Prognosesvar extends Prognosetabell {
  readonly hp: HpPeriode;
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
}

/** The frames of an HP's budget year beside their prognoses, as it was at the end of a day. */
export class HentPrognoser extends Query<Result<Prognosesvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentPrognoser)
export class HentPrognoserHandler implements IQueryHandler<HentPrognoser> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({
    kommune,
    hp,
    idag,
    klokker: { gjelder, kjent },
  }: HentPrognoser): Promise<Result<Prognosesvar, Refusal>> {
    const omraade = hpOmraade(kommune, hpSakId(hp));
    const asOf = { gjelder, kjent };
    const ramme = this.readStore.read(rammeprojeksjon, kommune, omraade, rammebilde, asOf);
    if (ramme.visning.hp === null) return refused(HandlingsprogrammetFinnesIkke());
    const meldt = this.readStore.read(rammeprojeksjon, kommune, omraade, prognosemeldinger, asOf);
    const dag = gjelder ?? idag;
    return ok({
      hp,
      posisjon: ramme.posisjon,
      gjelder: dag,
      kjent,
      merknader: merknaderOm(ramme.parkert),
      ...prognosetabell(ramme.visning, meldt.visning, dag),
    });
  }
}
