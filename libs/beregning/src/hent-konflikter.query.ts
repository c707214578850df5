import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  hpSakId,
  ok,
  type Dato,
  type ForslagId,
  type HpPeriode,
  type Instant,
  type Klokker,
  type KommuneId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { ReadStore } from '@saksgang/read-store';
import { somKjenner } from './grunnlag/bygger-paa';
import { velgGrunnlag, type Grunnlagsvalg } from './grunnlag/grunnlag';
import { konflikterI } from './konflikter/konflikter';
import { sammenfatt, type Konflikt } from './konflikter/konflikt';
import { innholdene, lesSak, navnet, valgteForslag, type Forslagsnavn } from './sakleser';

export interface Konfliktsvar {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  readonly posisjon: string | null;
  readonly gjelder: Dato | null;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  readonly grunnlag: Grunnlagsvalg;
  readonly forslag: readonly Forslagsnavn[];
  readonly konflikter: readonly Konflikt[];
}

/** The conflicts between forslag: those that are asked for, or all that may still be voted over (null). */
export class HentKonflikter extends Query<Result<Konfliktsvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly forslag: readonly ForslagId[] | null,
    readonly grunnlag: Grunnlagsvalg,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentKonflikter)
export class HentKonflikterHandler implements IQueryHandler<HentKonflikter> {
  constructor(private readonly readStore: ReadStore) {}

  async execute(spurt: HentKonflikter): Promise<Result<Konfliktsvar, Refusal>> {
    const { kommune, hp, klokker, grunnlag } = spurt;
    const lest = lesSak(this.readStore, kommune, hpSakId(hp), klokker);
    if (!lest.ok) return lest;
    const { bilde, posisjon, merknader } = lest.value;
    const fremmede = [...bilde.forslag.values()].filter((s) => s.skjebne === 'fremmet');
    const valgt = spurt.forslag === null ? ok(fremmede) : valgteForslag(bilde, spurt.forslag);
    const base = velgGrunnlag(bilde, grunnlag);
    if (!valgt.ok) return valgt;
    if (!base.ok) return base;
    const sammenheng = sammenfatt(base.value, bilde.forslag, somKjenner(innholdene(bilde)));
    return ok({
      kommune,
      hp,
      posisjon,
      ...klokker,
      merknader,
      grunnlag,
      forslag: valgt.value.map(navnet),
      konflikter: konflikterI(
        valgt.value.map((s) => s.forslag),
        sammenheng,
      ),
    });
  }
}
