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
import {
  endringeneI,
  endringsbok,
  endringsprojeksjon,
  type EndringUtenVedtak,
} from './endringer-uten-vedtak';
import { ALLE, kommunene, kommuneregister } from './kommuneregister';

export interface Endringsliste {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  /** How many changes there are for each deciding body, and how many of them name no hjemmel. */
  readonly organer: readonly {
    readonly organ: string;
    readonly antall: number;
    readonly utenHjemmel: number;
  }[];
  readonly endringer: readonly EndringUtenVedtak[];
}

/** What was changed in an HP's vedtak without a vedtak, as it stood at the end of a day. */
export class HentEndringerUtenVedtak extends Query<Result<Endringsliste, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly organ: string | null,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentEndringerUtenVedtak)
export class HentEndringerUtenVedtakHandler implements IQueryHandler<HentEndringerUtenVedtak> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({
    kommune,
    hp,
    organ,
    idag,
    klokker: { gjelder, kjent },
  }: HentEndringerUtenVedtak): Promise<Result<Endringsliste, Refusal>> {
    const asOf = { gjelder, kjent };
    const { visning: alle } = this.readStore.read(kommuneregister, null, ALLE, kommunene);
    if (!alle.some((k) => k.kommune === kommune && k.hp.includes(hp)))
      return refused(HandlingsprogrammetFinnesIkke());
    const { visning, posisjon, parkert } = this.readStore.read(
      endringsprojeksjon,
      kommune,
      kommune,
      endringsbok,
      asOf,
    );
    const endringer = endringeneI(visning, hpSakId(hp), organ);
    const organer = [...new Set(endringer.map((e) => e.organ))].map((ett) => {
      const dets = endringer.filter((e) => e.organ === ett);
      return {
        organ: ett,
        antall: dets.length,
        utenHjemmel: dets.filter((e) => e.hjemmel === null).length,
      };
    });
    const merknader = merknaderOm(parkert);
    return ok({ posisjon, gjelder: gjelder ?? idag, kjent, merknader, organer, endringer });
  }
}
