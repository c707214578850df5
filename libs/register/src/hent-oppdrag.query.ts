import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  hpSakId,
  ok,
  refusal,
  refused,
  type Dato,
  type HpPeriode,
  type Instant,
  type Klokker,
  type KommuneId,
  type OppdragId,
  type Refusal,
  type Result,
  type UtvalgKode,
} from '@saksgang/kernel';
import { hpOmraade, rammebilde, rammeprojeksjon, type Rammebilde } from '@saksgang/rammer';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { HandlingsprogrammetFinnesIkke } from '@saksgang/saksgang';
import { lesMoeteorganer } from './les-moeteorganer';
import type { Opphavsoppslag } from './opphavskjede';
import { oppdragene, oppdragsregister, type RegistrertOppdrag } from './oppdragsregister';
import { etterPunkt, oppdragssvar, type Oppdragssvar, type Rammeoppslag } from './oppdragssvar';

export const UkjentOppdrag = refusal(
  'UkjentOppdrag',
  'finnes-ikke',
  'Oppdraget finnes ikke i oppdragsregisteret. Kontroller id-en.',
);

export interface Oppdragsliste {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  readonly oppdrag: readonly Oppdragssvar[];
}

/** The oppdrag of an HP, as they stood at the end of a day. */
export class HentOppdrag extends Query<Result<Oppdragsliste, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

/** One oppdrag, by its id. */
export class HentEttOppdrag extends Query<Result<Oppdragssvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly oppdrag: OppdragId,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentOppdrag)
export class HentOppdragHandler implements IQueryHandler<HentOppdrag> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({
    kommune,
    hp,
    idag,
    klokker: { gjelder, kjent },
  }: HentOppdrag): Promise<Result<Oppdragsliste, Refusal>> {
    const asOf = { gjelder, kjent };
    const ramme = this.readStore.read(
      rammeprojeksjon,
      kommune,
      hpOmraade(kommune, hpSakId(hp)),
      rammebilde,
      asOf,
    );
    if (ramme.visning.hp === null) return refused(HandlingsprogrammetFinnesIkke());
    const { visning, posisjon, parkert } = this.readStore.read(
      oppdragsregister,
      kommune,
      kommune,
      oppdragene,
      asOf,
    );
    const oppslag = {
      ramme: rammen(ramme.visning),
      opphav: opphavet(visning),
      organer: lesMoeteorganer(this.readStore, kommune, asOf).organer,
    };
    const dag = gjelder ?? idag;
    const svar = [...visning.values()]
      .filter((o) => o.registrert.hp === hp)
      .map((o) => oppdragssvar(o, dag, oppslag))
      .sort(etterPunkt);
    const merknader = merknaderOm(parkert);
    return ok({ posisjon, gjelder: dag, kjent, merknader, oppdrag: svar });
  }
}

@QueryHandler(HentEttOppdrag)
export class HentEttOppdragHandler implements IQueryHandler<HentEttOppdrag> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({
    kommune,
    oppdrag,
    idag,
    klokker: { gjelder, kjent },
  }: HentEttOppdrag): Promise<Result<Oppdragssvar, Refusal>> {
    const asOf = { gjelder, kjent };
    const { visning } = this.readStore.read(oppdragsregister, kommune, kommune, oppdragene, asOf);
    const funnet = visning.get(oppdrag);
    if (!funnet) return refused(UkjentOppdrag());
    const omraade = hpOmraade(kommune, funnet.registrert.sak);
    const ramme = this.readStore.read(rammeprojeksjon, kommune, omraade, rammebilde, asOf);
    const oppslag = {
      ramme: rammen(ramme.visning),
      opphav: opphavet(visning),
      organer: lesMoeteorganer(this.readStore, kommune, asOf).organer,
    };
    return ok(oppdragssvar(funnet, gjelder ?? idag, oppslag));
  }
}

/** The oppdrag of a punkt. The number is one of its HP, so both are asked for. */
export const opphavet =
  (alle: ReadonlyMap<OppdragId, RegistrertOppdrag>): Opphavsoppslag =>
  (hp, punkt) =>
    [...alle.values()]
      .filter(({ registrert: r }) => r.hp === hp && r.punkt === punkt)
      .map(({ registrert: { oppdrag, delpunkt, tittel } }) => ({ oppdrag, delpunkt, tittel }));

export const rammen = ({ linjer }: Rammebilde): Rammeoppslag => ({
  linje: (id) => {
    const linje = linjer.get(id);
    return { id, utvalg: linje?.utvalg ?? ('' as UtvalgKode), nr: linje?.nr ?? null };
  },
  vedtatt: (id) => linjer.get(id)?.gjeldende ?? null,
});
