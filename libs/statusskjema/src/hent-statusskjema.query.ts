import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  ok,
  type Dato,
  type HpPeriode,
  type KommuneId,
  type Refusal,
  type Result,
  type UtvalgKode,
} from '@saksgang/kernel';
import { HentStatusrapport } from '@saksgang/rapport';
import type { Statusskjema } from './skjema/skriv-skjema';

/** Whose oppdrag a sheet is of; of all when nothing is said. */
export interface Skjemavalg {
  readonly ansvarlig: string | null;
  readonly mottaker: string | null;
  readonly utvalg: UtvalgKode | null;
}

/** The open oppdrag of an HP whose work can be reported on, as they stand now. */
export class HentStatusskjema extends Query<Result<Statusskjema, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly valg: Skjemavalg,
    readonly idag: Dato,
  ) {
    super();
  }
}

const NAA = { type: 'status', gjelder: null, kjent: null, fra: null, til: null, posisjon: null } as const;

@QueryHandler(HentStatusskjema)
export class HentStatusskjemaHandler implements IQueryHandler<HentStatusskjema> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ kommune, hp, valg, idag }: HentStatusskjema): Promise<Result<Statusskjema, Refusal>> {
    const { ansvarlig, mottaker, utvalg } = valg;
    const rapport = await this.queries.execute(
      new HentStatusrapport(
        kommune,
        hp,
        { grupper: 'utvalg', vis: 'aapne', utvalg, ansvarlig, parti: null },
        NAA,
        idag,
      ),
    );
    if (!rapport.ok) return rapport;
    const { gjelder, posisjon, merknader } = rapport.value;
    const rader = rapport.value.rader.filter(
      (r) => r.maate === 'oppdrag' && (mottaker === null || r.mottaker === mottaker),
    );
    return ok({ kommune, hp, gjelder, posisjon, merknader, rader });
  }
}
