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
  type SakId,
} from '@saksgang/kernel';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { SakenFinnesIkke } from '@saksgang/saksgang';
import { sakshistorie, type Sakshistorie } from './vedtakshistorikk.view';
import { sakOmraade, vedtaksprojeksjon } from './vedtaksprojeksjon';
import { behandlingssvar, type Behandlingssvar } from './behandlingssvar';
import { vedtakssvar, type Vedtakssvar } from './vedtakssvar';
import { voteringssvar, type Voteringssvar } from './voteringssvar';

export interface Forslagssvar {
  readonly id: string;
  readonly tittel: string;
  readonly partier: readonly string[];
  readonly dato: Dato | null;
  readonly skjebne: string;
  readonly balanse: string;
}

export interface Vedtaksliste {
  readonly posisjon: string | null;
  readonly gjelder: Dato | null;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  readonly vedtak: readonly Vedtakssvar[];
  readonly forslag: readonly Forslagssvar[];
  readonly voteringer: readonly Voteringssvar[];
  readonly behandling: readonly Behandlingssvar[];
}

/** What has been decided in a sak, by the end of a day, and of what it came. */
export class HentVedtak extends Query<Result<Vedtaksliste, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly sak: SakId,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentVedtak)
export class HentVedtakHandler implements IQueryHandler<HentVedtak> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({
    kommune,
    sak,
    klokker: { gjelder, kjent },
  }: HentVedtak): Promise<Result<Vedtaksliste, Refusal>> {
    const omraade = sakOmraade(kommune, sak);
    const { visning, posisjon, parkert } = this.readStore.read(
      vedtaksprojeksjon,
      kommune,
      omraade,
      sakshistorie,
      { gjelder, kjent },
    );
    if (!visning.kjent) return refused(SakenFinnesIkke());
    return ok({
      posisjon,
      gjelder,
      kjent,
      merknader: merknaderOm(parkert),
      vedtak: [...visning.vedtak.values()].map((v) => vedtakssvar(visning, v)),
      forslag: forslagene(visning),
      voteringer: visning.voteringer.map((v) => voteringssvar(visning, v)),
      behandling: visning.behandling.map((skritt) => behandlingssvar(visning, skritt)),
    });
  }
}

const forslagene = (historie: Sakshistorie): readonly Forslagssvar[] =>
  [...historie.forslag.values()].map(({ id, tittel, partier, dato, skjebne, balanse }) => ({
    id,
    tittel,
    partier,
    dato,
    skjebne,
    balanse: balanse.svar,
  }));
