import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  hpSakId,
  ok,
  type ForslagId,
  type HpPeriode,
  type KommuneId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { ReadStore } from '@saksgang/read-store';
import type { Forslag } from '@saksgang/saksgang';
import { anvend } from './grunnlag/anvend';
import { somKjenner } from './grunnlag/bygger-paa';
import { velgGrunnlag } from './grunnlag/grunnlag';
import { konflikterI } from './konflikter/konflikter';
import { sammenfatt, type Konflikt } from './konflikter/konflikt';
import { innholdene, lesSak, navnet, valgteForslag, type Forslagsnavn } from './sakleser';
import { UTEN_VILKAAR } from './virkning/vilkaar';
import { virkningAv, type Virkning } from './virkning/virkning';

/** What a forslag that nobody has put forward would do, and what it would meet. */
export interface Proeveregning {
  readonly virkning: Virkning;
  /** The conflicts that it would be in with those that are put forward; none of theirs with each other. */
  readonly konflikter: readonly Konflikt[];
  /** The forslag in those conflicts, by name. */
  readonly motparter: readonly Forslagsnavn[];
}

/**
 * Reckons a forslag that is in no log, on the budget as it now stands and on the forslag that it builds on, against all
 * that may still be voted over. Nothing of it is kept.
 */
export class HentProeveregning extends Query<Result<Proeveregning, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly forslag: Forslag,
  ) {
    super();
  }
}

@QueryHandler(HentProeveregning)
export class HentProeveregningHandler implements IQueryHandler<HentProeveregning> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({ kommune, hp, forslag }: HentProeveregning): Promise<Result<Proeveregning, Refusal>> {
    const lest = lesSak(this.readStore, kommune, hpSakId(hp), { gjelder: null, kjent: null });
    if (!lest.ok) return lest;
    const { bilde } = lest.value;
    const under: readonly ForslagId[] = forslag.grunnlag.slag === 'forslag' ? [forslag.grunnlag.forslag] : [];
    const med = valgteForslag(bilde, under);
    const base = velgGrunnlag(bilde, 'gjeldende');
    if (!med.ok) return med;
    if (!base.ok) return base;
    const alle = new Map([...innholdene(bilde), [forslag.id, forslag]]);
    const foer = anvend(
      base.value,
      med.value.map((s) => s.forslag),
      alle,
    ).grunnlag;
    const spor = new Map([
      ...bilde.forslag,
      [forslag.id, { forslag, skjebne: 'fremmet', dato: null, rad: bilde.rad } as const],
    ]);
    const staar = [...spor.values()].filter((s) => s.skjebne === 'fremmet').map((s) => s.forslag);
    const konflikter = konflikterI(staar, sammenfatt(foer, spor, somKjenner(alle))).filter((k) =>
      k.parter.some((part) => part.forslag === forslag.id),
    );
    const motparter = new Set(konflikter.flatMap((k) => k.parter.map((part) => part.forslag)));
    return ok({
      virkning: virkningAv(foer, [forslag], alle, UTEN_VILKAAR),
      konflikter,
      motparter: [...bilde.forslag.values()]
        .filter((s) => s.forslag.id !== forslag.id && motparter.has(s.forslag.id))
        .map(navnet),
    });
  }
}
