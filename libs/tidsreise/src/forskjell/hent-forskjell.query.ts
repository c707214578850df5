import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { sakOmraade, sakshistorie, vedtaksprojeksjon } from '@saksgang/historikk';
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
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { oppdragene, oppdragsregister } from '@saksgang/register';
import { HandlingsprogrammetFinnesIkke } from '@saksgang/saksgang';
import { forskjellen, type Forskjell } from './forskjell';
import { tilstanden, type Tilstand } from './tilstand';

export interface Forskjellsvar extends Forskjell {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  readonly posisjon: string | null;
  readonly fra: Klokker;
  readonly til: Klokker;
  readonly merknader: readonly string[];
}

/** What is different in an HP between two points, each of a day in the world and a moment of knowledge. */
export class HentForskjell extends Query<Result<Forskjellsvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly fra: Klokker,
    readonly til: Klokker,
  ) {
    super();
  }
}

interface Lest {
  readonly finnes: boolean;
  readonly tilstand: Tilstand;
  readonly posisjon: string | null;
  readonly merknader: readonly string[];
}

@QueryHandler(HentForskjell)
export class HentForskjellHandler implements IQueryHandler<HentForskjell> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({ kommune, hp, fra, til }: HentForskjell): Promise<Result<Forskjellsvar, Refusal>> {
    const [a, b] = [this.les(kommune, hp, fra), this.les(kommune, hp, til)];
    // Before it was begun, an HP is one with nothing in it; only one that is in neither is unknown.
    if (!a.finnes && !b.finnes) return refused(HandlingsprogrammetFinnesIkke());
    const ikkeBegynt = [a, b].flatMap(({ finnes }, i) =>
      finnes
        ? []
        : [`Handlingsprogrammet var ikke begynt på det ${i === 0 ? 'første' : 'andre'} tidspunktet.`],
    );
    return ok({
      kommune,
      hp,
      posisjon: b.posisjon,
      fra,
      til,
      merknader: [...ikkeBegynt, ...b.merknader],
      ...forskjellen(a.tilstand, b.tilstand),
    });
  }

  private les(kommune: KommuneId, hp: HpPeriode, klokker: Klokker): Lest {
    const les = this.readStore;
    const sak = hpSakId(hp);
    const ramme = les.read(rammeprojeksjon, kommune, hpOmraade(kommune, sak), rammebilde, klokker);
    const register = les.read(oppdragsregister, kommune, kommune, oppdragene, klokker);
    const historie = les.read(vedtaksprojeksjon, kommune, sakOmraade(kommune, sak), sakshistorie, klokker);
    const parkert = ramme.parkert ?? register.parkert ?? historie.parkert;
    return {
      finnes: ramme.visning.hp !== null,
      tilstand: tilstanden(hp, {
        ramme: ramme.visning,
        oppdrag: register.visning,
        historie: historie.visning,
      }),
      posisjon: ramme.posisjon,
      merknader: merknaderOm(parkert),
    };
  }
}
