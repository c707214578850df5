import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  ok,
  type Dato,
  type Instant,
  type Klokker,
  type KommuneId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { HentEndringerUtenVedtak, HentKommunensOppdrag } from '@saksgang/register';
import { budsjettendringene, budsjettendringsprojeksjon, type Budsjettendring } from './budsjettendringer';
import { revisjonslistene, type Funnliste } from './revisjonsspoersmaal';
import { sisteTertial, type Periode } from './siste-tertial';

export interface Revisjonssvar {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  /** The tertial in which there should have been a status: the last that was over. */
  readonly periode: Periode;
  readonly lister: readonly Funnliste[];
  /** Every change of an adopted budget, and what it rests on, in the order of the log. */
  readonly budsjettendringer: readonly Budsjettendring[];
}

/** What an auditor always asks of a kommune's follow-up, answered as of the end of a day. */
export class HentRevisjon extends Query<Result<Revisjonssvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentRevisjon)
export class HentRevisjonHandler implements IQueryHandler<HentRevisjon> {
  constructor(
    private readonly bus: QueryBus,
    private readonly readStore: ReadStore,
  ) {}

  async execute({ kommune, idag, klokker }: HentRevisjon): Promise<Result<Revisjonssvar, Refusal>> {
    const lest = await this.bus.execute(new HentKommunensOppdrag(kommune, idag, klokker));
    if (!lest.ok) return lest;
    const { oppdrag, posisjon, merknader } = lest.value;
    const hpene = [...new Set(oppdrag.flatMap((o) => o.hp ?? []))];
    const endringer = await Promise.all(
      hpene.map((hp) => this.bus.execute(new HentEndringerUtenVedtak(kommune, hp, null, idag, klokker))),
    );
    const dag = klokker.gjelder ?? idag;
    const periode = sisteTertial(dag);
    const budsjett = this.readStore.read(
      budsjettendringsprojeksjon,
      kommune,
      kommune,
      budsjettendringene,
      klokker,
    );
    return ok({
      posisjon,
      gjelder: dag,
      kjent: klokker.kjent,
      merknader: [...merknader, ...merknaderOm(budsjett.parkert)],
      periode,
      lister: revisjonslistene(
        oppdrag,
        endringer.flatMap((e) => (e.ok ? e.value.endringer : [])),
        periode,
      ),
      budsjettendringer: budsjett.visning.endringer,
    });
  }
}
