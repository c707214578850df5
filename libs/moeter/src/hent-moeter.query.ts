import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  ok,
  refused,
  type Dato,
  type Klokker,
  type KommuneId,
  type MoeteId,
  type OrganId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { MoetetFinnesIkke, OrganetFinnesIkke } from '@saksgang/saksgang';
import { MoeterLeser, type Svarhode } from './moeter-leser';
import { etterDag, moeteoversikt, moetesvar, type Moeteoversikt, type Moetesvar } from './moetesvar';

export interface Moeteplan extends Svarhode {
  readonly moeter: readonly Moeteoversikt[];
}

/** Which meetings of the plan are asked for; null is no limit. */
export interface Moeteutvalg {
  readonly organ: OrganId | null;
  readonly fra: Dato | null;
  readonly til: Dato | null;
}

/** The meetings of a kommune by their day. */
export class HentMoeter extends Query<Result<Moeteplan, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly utvalg: Moeteutvalg,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

/** One meeting, by its id. */
export class HentMoete extends Query<Result<Moetesvar & Svarhode, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly moete: MoeteId,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentMoeter)
export class HentMoeterHandler implements IQueryHandler<HentMoeter> {
  constructor(private readonly leser: MoeterLeser) {}

  execute({ kommune, utvalg, idag, klokker }: HentMoeter): Promise<Result<Moeteplan, Refusal>> {
    const lest = this.leser.les(kommune, idag, klokker);
    if (!lest.ok) return Promise.resolve(lest);
    const { verden, hode } = lest.value;
    const { organ, fra, til } = utvalg;
    if (organ !== null && !verden.organer.has(organ)) return Promise.resolve(refused(OrganetFinnesIkke()));
    const moeter = [...verden.moeter]
      .flatMap(([id, m]) => moeteoversikt(id, m) ?? [])
      .filter((m) => organ === null || m.organ === organ)
      .filter((m) => (fra === null || m.dato >= fra) && (til === null || m.dato <= til))
      .sort(etterDag);
    return Promise.resolve(ok({ ...hode, moeter }));
  }
}

@QueryHandler(HentMoete)
export class HentMoeteHandler implements IQueryHandler<HentMoete> {
  constructor(private readonly leser: MoeterLeser) {}

  execute({ kommune, moete, idag, klokker }: HentMoete): Promise<Result<Moetesvar & Svarhode, Refusal>> {
    const lest = this.leser.les(kommune, idag, klokker);
    if (!lest.ok) return Promise.resolve(lest);
    const { verden, hode } = lest.value;
    const funnet = verden.moeter.get(moete);
    const svar = funnet ? moetesvar(moete, funnet, verden) : null;
    return Promise.resolve(svar ? ok({ ...hode, ...svar }) : refused(MoetetFinnesIkke()));
  }
}
