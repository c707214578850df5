import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { EventStore } from '@saksgang/event-store';
import { EVENT_STORE } from '@saksgang/historikk';
import {
  hpSakId,
  ok,
  refused,
  type HpPeriode,
  type Klokker,
  type KommuneId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { hpOmraade, rammebilde, rammeprojeksjon } from '@saksgang/rammer';
import { ReadStore } from '@saksgang/read-store';
import { HandlingsprogrammetFinnesIkke, sakStream } from '@saksgang/saksgang';

/** An HP in short, and the version of its sak, which a change may be held against. */
export interface Hpsvar {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  readonly sak: string;
  readonly utvalg: readonly { readonly kode: string; readonly navn: string }[];
  readonly linjer: number;
  readonly vedtatt: string | null;
  readonly etterregistrert: boolean;
  /** The version as it is now, whatever day is asked for. */
  readonly revisjon: number;
  readonly posisjon: string | null;
}

export class HentHp extends Query<Result<Hpsvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentHp)
export class HentHpHandler implements IQueryHandler<HentHp> {
  constructor(
    private readonly readStore: ReadStore,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute({ kommune, hp, klokker }: HentHp): Promise<Result<Hpsvar, Refusal>> {
    const sak = hpSakId(hp);
    const { visning, posisjon } = this.readStore.read(
      rammeprojeksjon,
      kommune,
      hpOmraade(kommune, sak),
      rammebilde,
      klokker,
    );
    if (visning.hp === null) return refused(HandlingsprogrammetFinnesIkke());
    return ok({
      kommune,
      hp,
      sak,
      utvalg: visning.utvalg.map(({ kode, navn }) => ({ kode, navn })),
      linjer: visning.linjer.size,
      vedtatt: visning.vedtak?.dato ?? null,
      etterregistrert: visning.vedtak?.etterregistrert ?? false,
      revisjon: await this.store.revisionOf(sakStream(kommune, sak)),
      posisjon,
    });
  }
}
