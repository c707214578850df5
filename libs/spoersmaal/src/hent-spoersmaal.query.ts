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
import { spoersmaalene, spoersmaalOmraade, spoersmaalsprojeksjon } from './spoersmaalsliste';
import { spoersmaalssvar, type Spoersmaalssvar } from './spoersmaalssvar';

export interface Spoersmaalsliste {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  readonly spoersmaal: readonly Spoersmaalssvar[];
}

/** The questions of an HP with their answers, as they stood at the end of a day. */
export class HentSpoersmaal extends Query<Result<Spoersmaalsliste, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentSpoersmaal)
export class HentSpoersmaalHandler implements IQueryHandler<HentSpoersmaal> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({
    kommune,
    hp,
    idag,
    klokker: { gjelder, kjent },
  }: HentSpoersmaal): Promise<Result<Spoersmaalsliste, Refusal>> {
    const { visning, posisjon, parkert } = this.readStore.read(
      spoersmaalsprojeksjon,
      kommune,
      spoersmaalOmraade(kommune, hpSakId(hp)),
      spoersmaalene,
      { gjelder, kjent },
    );
    if (!visning.kjent) return refused(HandlingsprogrammetFinnesIkke());
    const dag = gjelder ?? idag;
    const spoersmaal = [...visning.spoersmaal.values()].map((s) => spoersmaalssvar(s, dag));
    const merknader = merknaderOm(parkert);
    return ok({ posisjon, gjelder: dag, kjent, merknader, spoersmaal });
  }
}
