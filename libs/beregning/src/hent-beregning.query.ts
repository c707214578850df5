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
} from '@saksgang/kernel';
import { ReadStore } from '@saksgang/read-store';
import type { Forslagsskjebne } from '@saksgang/saksgang';
import { anvend } from './grunnlag/anvend';
import { somKjenner } from './grunnlag/bygger-paa';
import { velgGrunnlag, type Grunnlagsvalg } from './grunnlag/grunnlag';
import type { Forslagsspor, Sakbilde } from './grunnlag/sakbilde.view';
import { konflikterI } from './konflikter/konflikter';
import { sammenfatt, type Konflikt } from './konflikter/konflikt';
import { AaretErIkkeIPerioden, LinjenErIkkeIForslaget } from './refusals';
import { innholdene, lesSak, navnet, valgteForslag, type Forslagsnavn } from './sakleser';
import type { Vilkaar } from './virkning/vilkaar';
import { virkningAv, type Virkning } from './virkning/virkning';

/** What is counted from: a base, and the forslag that are counted into it. */
export interface Regnegrunnlag {
  readonly valg: Grunnlagsvalg;
  readonly med: readonly ForslagId[];
}

export interface Beregningssvar extends Virkning {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  readonly posisjon: string | null;
  readonly gjelder: Dato | null;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  readonly grunnlag: { readonly valg: Grunnlagsvalg; readonly med: readonly Forslagsnavn[] };
  readonly forslag: readonly Forslagsnavn[];
  readonly konflikter: readonly Konflikt[];
}

/** What one or several forslag do to a base. */
export class HentBeregning extends Query<Result<Beregningssvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly forslag: readonly ForslagId[],
    readonly grunnlag: Regnegrunnlag,
    readonly vilkaar: Vilkaar,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentBeregning)
export class HentBeregningHandler implements IQueryHandler<HentBeregning> {
  constructor(private readonly readStore: ReadStore) {}

  async execute(spurt: HentBeregning): Promise<Result<Beregningssvar, Refusal>> {
    const { kommune, hp, klokker, grunnlag, vilkaar } = spurt;
    const lest = lesSak(this.readStore, kommune, hpSakId(hp), klokker);
    if (!lest.ok) return lest;
    const { bilde, posisjon, merknader } = lest.value;
    const valgt = valgteForslag(bilde, spurt.forslag);
    const med = valgteForslag(bilde, grunnlag.med);
    const base = velgGrunnlag(bilde, grunnlag.valg);
    if (!valgt.ok) return valgt;
    if (!med.ok) return med;
    if (!base.ok) return base;
    const alle = innholdene(bilde);
    const feil = feilIVilkaar(bilde, valgt.value, vilkaar);
    if (feil) return refused(feil);
    // What is adopted is already in the frames that hold; counted once more it would count double.
    const alt = (s: { readonly skjebne: Forslagsskjebne }) =>
      grunnlag.valg === 'gjeldende' && s.skjebne === 'vedtatt';
    const regnes = valgt.value.filter((s) => !alt(s)).map((s) => s.forslag);
    const lagtTil = med.value.filter((s) => !alt(s) && !regnes.includes(s.forslag)).map((s) => s.forslag);
    const foer = anvend(base.value, lagtTil, alle).grunnlag;
    return ok({
      kommune,
      hp,
      posisjon,
      ...klokker,
      merknader: [
        ...merknader,
        ...[...valgt.value, ...med.value]
          .filter(alt)
          .map(({ forslag }) => `Forslaget «${forslag.tittel}» er vedtatt og er alt med i det som gjelder.`),
      ],
      grunnlag: { valg: grunnlag.valg, med: med.value.map(navnet) },
      forslag: valgt.value.map(navnet),
      ...virkningAv(foer, regnes, alle, vilkaar),
      konflikter: konflikterI(regnes, sammenfatt(foer, bilde.forslag, somKjenner(alle))),
    });
  }
}

/** What is supposed must be about the years and the lines that are reckoned. */
const feilIVilkaar = (
  { hp, aarene }: Sakbilde,
  valgt: readonly Forslagsspor[],
  { oppstart, noekkeltall }: Vilkaar,
): Refusal | null => {
  const linjer = new Set(
    valgt.flatMap(({ forslag: f }) => [...f.linjer.map((l) => l.id), ...f.endringer.map((e) => e.linje)]),
  );
  const ukjent = [...oppstart.keys()].find((id) => !linjer.has(id));
  if (ukjent !== undefined) return LinjenErIkkeIForslaget(ukjent);
  const aar = [
    ...[...oppstart.values()].map((m) => m.aar),
    ...Object.values(noekkeltall).flatMap((tall) => Object.keys((tall ?? {}) as object)),
  ].find((a) => !aarene.includes(a));
  return aar === undefined ? null : AaretErIkkeIPerioden(aar, hp ?? '');
};
