import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  ok,
  refused,
  type Dato,
  type Klokker,
  type KommuneId,
  type OrganId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { OrganetFinnesIkke } from '@saksgang/saksgang';
import { MoeterLeser, type Svarhode } from './moeter-leser';
import { organsvar, type Organsvar } from './organsvar';

export interface Organliste extends Svarhode {
  readonly organer: readonly Organsvar[];
}

/** The bodies of a kommune with their seats on a day. */
export class HentOrganer extends Query<Result<Organliste, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

/** One body, by its id. */
export class HentOrgan extends Query<Result<Organsvar & Svarhode, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly organ: OrganId,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentOrganer)
export class HentOrganerHandler implements IQueryHandler<HentOrganer> {
  constructor(private readonly leser: MoeterLeser) {}

  execute({ kommune, idag, klokker }: HentOrganer): Promise<Result<Organliste, Refusal>> {
    const lest = this.leser.les(kommune, idag, klokker);
    if (!lest.ok) return Promise.resolve(lest);
    const { verden, hode } = lest.value;
    const organer = [...verden.organer].flatMap(([id, o]) => organsvar(id, o, hode.gjelder) ?? []);
    return Promise.resolve(ok({ ...hode, organer }));
  }
}

@QueryHandler(HentOrgan)
export class HentOrganHandler implements IQueryHandler<HentOrgan> {
  constructor(private readonly leser: MoeterLeser) {}

  execute({ kommune, organ, idag, klokker }: HentOrgan): Promise<Result<Organsvar & Svarhode, Refusal>> {
    const lest = this.leser.les(kommune, idag, klokker);
    if (!lest.ok) return Promise.resolve(lest);
    const { verden, hode } = lest.value;
    const funnet = verden.organer.get(organ);
    const svar = funnet ? organsvar(organ, funnet, hode.gjelder) : null;
    return Promise.resolve(svar ? ok({ ...hode, ...svar }) : refused(OrganetFinnesIkke()));
  }
}
