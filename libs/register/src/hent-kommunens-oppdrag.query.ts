import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  ok,
  refused,
  type Dato,
  type Klokker,
  type KommuneId,
  type Refusal,
  type Result,
  type SakId,
} from '@saksgang/kernel';
import { hpOmraade, rammebilde, rammeprojeksjon } from '@saksgang/rammer';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { UkjentKommune } from '@saksgang/saksgang';
import { lesMoeteorganer } from './les-moeteorganer';
import { opphavet, rammen, type Oppdragsliste } from './hent-oppdrag.query';
import { kommunenFinnes } from './kommunen-finnes';
import { oppdragene, oppdragsregister } from './oppdragsregister';
import { etterPunkt, oppdragssvar } from './oppdragssvar';

/** Every oppdrag of a kommune, of its HP-er and of other vedtak, the oldest vedtak first. */
export class HentKommunensOppdrag extends Query<Result<Oppdragsliste, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentKommunensOppdrag)
export class HentKommunensOppdragHandler implements IQueryHandler<HentKommunensOppdrag> {
  constructor(private readonly readStore: ReadStore) {}

  execute({
    kommune,
    idag,
    klokker: { gjelder, kjent },
  }: HentKommunensOppdrag): Promise<Result<Oppdragsliste, Refusal>> {
    if (!kommunenFinnes(this.readStore, kommune)) return Promise.resolve(refused(UkjentKommune(kommune)));
    const asOf = { gjelder, kjent };
    const { visning, posisjon, parkert } = this.readStore.read(
      oppdragsregister,
      kommune,
      kommune,
      oppdragene,
      asOf,
    );
    const dag = gjelder ?? idag;
    const rammer = new Map<SakId, ReturnType<typeof rammen>>();
    const rammenI = (sak: SakId): ReturnType<typeof rammen> => {
      const lest =
        rammer.get(sak) ??
        rammen(
          this.readStore.read(rammeprojeksjon, kommune, hpOmraade(kommune, sak), rammebilde, asOf).visning,
        );
      rammer.set(sak, lest);
      return lest;
    };
    const opphav = opphavet(visning);
    const { organer } = lesMoeteorganer(this.readStore, kommune, asOf);
    const oppdrag = [...visning.values()]
      .map((o) => oppdragssvar(o, dag, { ramme: rammenI(o.registrert.sak), opphav, organer }))
      .sort((a, b) =>
        a.vedtaksdato === b.vedtaksdato ? etterPunkt(a, b) : a.vedtaksdato < b.vedtaksdato ? -1 : 1,
      );
    return Promise.resolve(ok({ posisjon, gjelder: dag, kjent, merknader: merknaderOm(parkert), oppdrag }));
  }
}
