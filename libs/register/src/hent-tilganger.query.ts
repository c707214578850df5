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
import { kommunenFinnes } from './kommunen-finnes';
import { gjelderPaa, tilgangene, tilgangsprojeksjon, type GittTilgang } from './tilgangene';

export interface Tilgangsliste {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  /** Every role that was given by the day, and whether its holder may act in it on the day. */
  readonly tilganger: readonly (GittTilgang & { readonly virker: boolean })[];
}

/** Who has been given which role in a kommune, by whom, and who has lost it again. */
export class HentTilganger extends Query<Result<Tilgangsliste, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentTilganger)
export class HentTilgangerHandler implements IQueryHandler<HentTilganger> {
  constructor(private readonly readStore: ReadStore) {}

  execute({ kommune, idag, klokker }: HentTilganger): Promise<Result<Tilgangsliste, Refusal>> {
    if (!kommunenFinnes(this.readStore, kommune)) return Promise.resolve(refused(UkjentKommune(kommune)));
    const lest = this.readStore.read(tilgangsprojeksjon, kommune, kommune, tilgangene, klokker);
    const dag = klokker.gjelder ?? idag;
    const tilganger = lest.visning.map((t) => ({ ...t, virker: gjelderPaa(t, dag) }));
    const merknader = merknaderOm(lest.parkert);
    return Promise.resolve(
      ok({ posisjon: lest.posisjon, gjelder: dag, kjent: klokker.kjent, merknader, tilganger }),
    );
  }
}
