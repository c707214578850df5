import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { sakOmraade, sakshistorie, vedtaksprojeksjon } from '@saksgang/historikk';
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
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { hpOmraade, rammebilde, rammeprojeksjon } from '@saksgang/rammer';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { ALLE, kommunene, kommuneregister, oppdragsregister } from '@saksgang/register';
import { HandlingsprogrammetFinnesIkke } from '@saksgang/saksgang';
import type { Ledd } from './graf';
import { oppdragskilde, type Hpkilde } from './kilder';
import { finnLedd, sporFra, type Spor } from './sporet';
import { sporgraf } from './sporgraf';

export const SporetFinnesIkke = refusal(
  'SporetFinnesIkke',
  'finnes-ikke',
  (fra: string) =>
    `Ingenting heter «${fra}» her. Oppgi en id, et verbalpunkt (3.3), et delpunkt (3.3 a), en rammelinje (HOV 31) eller et handlingsprogram (2025-2028).`,
);

export const SporetErTvetydig = refusal(
  'SporetErTvetydig',
  'ugyldig',
  (fra: string, ledd: readonly Ledd[]) =>
    `«${fra}» er navnet på flere: ${ledd.map((l) => `${l.tekst} (${l.id})`).join('; ')}. Oppgi id-en til den du mener.`,
);

export interface Sporsvar extends Spor {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  /** What was asked about; it is the first of `ledd`. */
  readonly fra: Ledd;
}

/** What something comes from and what it leads to, as it stood at the end of a day. */
export class HentSpor extends Query<Result<Sporsvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly fra: string,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentSpor)
export class HentSporHandler implements IQueryHandler<HentSpor> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({ kommune, hp, fra, idag, klokker }: HentSpor): Promise<Result<Sporsvar, Refusal>> {
    const register = this.readStore.read(kommuneregister, null, ALLE, kommunene);
    const hper = register.visning.find((k) => k.kommune === kommune)?.hp ?? [];
    const kilder = hper
      .map((en) => this.kilde(kommune, en, klokker))
      .filter(({ ramme }) => ramme.hp !== null);
    if (!kilder.some((k) => k.hp === hp)) return refused(HandlingsprogrammetFinnesIkke());
    const { visning, posisjon, parkert } = this.readStore.read(
      oppdragsregister,
      kommune,
      kommune,
      oppdragskilde,
      klokker,
    );
    const graf = sporgraf({ hper: kilder, oppdrag: visning });
    const funnet = finnLedd(graf, fra, hp);
    const [start, ...andre] = funnet;
    if (!start) return refused(SporetFinnesIkke(fra));
    if (andre.length > 0) return refused(SporetErTvetydig(fra, funnet));
    const merknader = merknaderOm(parkert);
    return ok({
      kommune,
      hp,
      posisjon,
      gjelder: klokker.gjelder ?? idag,
      kjent: klokker.kjent,
      merknader,
      fra: start,
      ...sporFra(graf, start.id),
    });
  }

  private kilde(kommune: KommuneId, hp: HpPeriode, asOf: Klokker): Hpkilde {
    const sak = hpSakId(hp);
    const ramme = this.readStore.read(rammeprojeksjon, kommune, hpOmraade(kommune, sak), rammebilde, asOf);
    const historie = this.readStore.read(
      vedtaksprojeksjon,
      kommune,
      sakOmraade(kommune, sak),
      sakshistorie,
      asOf,
    );
    return { hp, historie: historie.visning, ramme: ramme.visning };
  }
}
