import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { sakOmraade, sakshistorie, vedtaksprojeksjon } from '@saksgang/historikk';
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
import { aarshjulet } from './aarshjul';
import { bestilteRapporter, type BestiltRapport } from './bestilte-rapporter';
import { aaret, type Lovfrist } from './lovfrist';
import { lesMoeteorganer } from './les-moeteorganer';
import { oppdragene, oppdragsregister } from './oppdragsregister';

export interface Aarshjul {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  readonly frister: readonly Lovfrist[];
  /** What the vedtak of the HP ask to have reported in its budget year. */
  readonly rapporter: readonly BestiltRapport[];
}

/** The clocks of the law and the year wheel for the budget year of an HP, as they stood at the end of a day. */
export class HentAarshjul extends Query<Result<Aarshjul, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentAarshjul)
export class HentAarshjulHandler implements IQueryHandler<HentAarshjul> {
  constructor(private readonly readStore: ReadStore) {}

  execute({
    kommune,
    hp,
    idag,
    klokker: { gjelder, kjent },
  }: HentAarshjul): Promise<Result<Aarshjul, Refusal>> {
    const asOf = { gjelder, kjent };
    const omraade = sakOmraade(kommune, hpSakId(hp));
    const sak = this.readStore.read(vedtaksprojeksjon, kommune, omraade, sakshistorie, asOf);
    if (!sak.visning.kjent) return Promise.resolve(refused(HandlingsprogrammetFinnesIkke()));
    const moeter = lesMoeteorganer(this.readStore, kommune, asOf);
    const dag = gjelder ?? idag;
    const grunnlag = { hp, historie: sak.visning, organer: moeter.organer };
    const oppdrag = this.readStore.read(oppdragsregister, kommune, kommune, oppdragene, asOf);
    const frister = aarshjulet(grunnlag, dag);
    const rapporter = bestilteRapporter(oppdrag.visning.values(), hp, aaret(grunnlag), dag);
    const merknader = [...new Set([sak, moeter, oppdrag].flatMap(({ parkert }) => merknaderOm(parkert)))];
    return Promise.resolve(
      ok({ posisjon: sak.posisjon, gjelder: dag, kjent, merknader, frister, rapporter }),
    );
  }
}
