import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  ok,
  refused,
  type Dato,
  type Instant,
  type Klokker,
  type KommuneId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { UkjentKommune } from '@saksgang/saksgang';
import { ALLE, kommunene, kommuneregister } from './kommuneregister';
import { oppdragene, oppdragsregister } from './oppdragsregister';
import { ukebrevboken, ukebrevprojeksjon, ukebrevTil, type Ukebrevsvar } from './ukebrev';

export interface Ukebrevliste {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  /** 1 is Monday, 5 is Friday; null is that the kommune sends none. */
  readonly ukedag: number | null;
  /** Whether the kommune has fixed it itself, and when. */
  readonly egen: boolean;
  readonly fastsatt: Dato | null;
  readonly brev: readonly Ukebrevsvar[];
}

/** The weekly letters of a kommune, and when it sends them, as it stood at the end of a day. */
export class HentUkebrev extends Query<Result<Ukebrevliste, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly til: string | null,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentUkebrev)
export class HentUkebrevHandler implements IQueryHandler<HentUkebrev> {
  constructor(private readonly readStore: ReadStore) {}

  execute({
    kommune,
    til,
    idag,
    klokker: { gjelder, kjent },
  }: HentUkebrev): Promise<Result<Ukebrevliste, Refusal>> {
    const kommunen = this.readStore.read(kommuneregister, null, ALLE, kommunene).visning;
    if (!kommunen.some((k) => k.kommune === kommune)) return Promise.resolve(refused(UkjentKommune(kommune)));
    const asOf = { gjelder, kjent };
    const bok = this.readStore.read(ukebrevprojeksjon, kommune, kommune, ukebrevboken, asOf);
    const oppdrag = this.readStore.read(oppdragsregister, kommune, kommune, oppdragene, asOf);
    const { ukedag, egen, fastsatt } = bok.visning;
    return Promise.resolve(
      ok({
        posisjon: bok.posisjon,
        gjelder: gjelder ?? idag,
        kjent,
        merknader: [...new Set([...merknaderOm(bok.parkert), ...merknaderOm(oppdrag.parkert)])],
        ukedag,
        egen,
        fastsatt,
        brev: ukebrevTil(bok.visning, til, (id) => oppdrag.visning.get(id)?.registrert ?? null),
      }),
    );
  }
}
