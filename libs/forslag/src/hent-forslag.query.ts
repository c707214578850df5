import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  hpSakId,
  ok,
  refused,
  type Dato,
  type ForslagId,
  type HpPeriode,
  type Instant,
  type Klokker,
  type KommuneId,
  type Refusal,
  type Result,
  type Rolle,
} from '@saksgang/kernel';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { ForslagetFinnesIkke, HandlingsprogrammetFinnesIkke, type Fase } from '@saksgang/saksgang';
import { forslagsbilde } from './forslag.view';
import { forslagsprojeksjon, hpOmraade } from './forslagsprojeksjon';
import {
  forslagskort,
  forslagssvar,
  type Forslagskort,
  type Forslagssvar,
  type Grunnlagsinvestering,
} from './forslagssvar';

interface Svarhode {
  readonly hp: HpPeriode;
  readonly posisjon: string | null;
  readonly gjelder: Dato | null;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
}

export interface Forslagsliste extends Svarhode {
  /** How far the HP has come; forslag are put forward after the beslutningsgrunnlag. */
  readonly fase: Fase;
  readonly forslag: readonly Forslagskort[];
  /** The investments of the grunnlag, by the ids that a forslag names them with. */
  readonly investeringer: readonly Grunnlagsinvestering[];
}

export interface EttForslag extends Svarhode {
  readonly forslag: Forslagssvar;
}

/** The forslag of an HP by the end of a day, in the order in which they came. */
export class HentForslag extends Query<Result<Forslagsliste, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

/** One forslag with its history. What is told of the persons behind it depends on the role of the reader. */
export class HentEttForslag extends Query<Result<EttForslag, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly forslag: ForslagId,
    readonly klokker: Klokker,
    readonly leser: Rolle,
  ) {
    super();
  }
}

const les = (
  readStore: ReadStore,
  {
    kommune,
    hp,
    klokker,
  }: { readonly kommune: KommuneId; readonly hp: HpPeriode; readonly klokker: Klokker },
) => {
  const omraade = hpOmraade(kommune, hpSakId(hp));
  const { visning, posisjon, parkert } = readStore.read(
    forslagsprojeksjon,
    kommune,
    omraade,
    forslagsbilde,
    klokker,
  );
  const merknader = merknaderOm(parkert);
  return { visning, hode: { hp, posisjon, ...klokker, merknader } };
};

@QueryHandler(HentForslag)
export class HentForslagHandler implements IQueryHandler<HentForslag> {
  constructor(private readonly readStore: ReadStore) {}

  async execute(query: HentForslag): Promise<Result<Forslagsliste, Refusal>> {
    const { visning, hode } = les(this.readStore, query);
    if (visning.sak.slag !== 'handlingsprogram') return refused(HandlingsprogrammetFinnesIkke());
    const { fase, investeringer } = visning.sak;
    return ok({
      ...hode,
      fase,
      forslag: [...visning.forslag.values()].map(forslagskort),
      investeringer: [...investeringer.values()].map(({ id, prosjekt, visesHos, beloep }) => ({
        id,
        prosjekt,
        visesHos,
        beloep,
      })),
    });
  }
}

@QueryHandler(HentEttForslag)
export class HentEttForslagHandler implements IQueryHandler<HentEttForslag> {
  constructor(private readonly readStore: ReadStore) {}

  async execute(query: HentEttForslag): Promise<Result<EttForslag, Refusal>> {
    const { visning, hode } = les(this.readStore, query);
    if (visning.sak.slag !== 'handlingsprogram') return refused(HandlingsprogrammetFinnesIkke());
    const spor = visning.forslag.get(query.forslag);
    if (!spor) return refused(ForslagetFinnesIkke());
    return ok({ ...hode, forslag: forslagssvar(visning, visning.sak, spor, query.leser) });
  }
}
