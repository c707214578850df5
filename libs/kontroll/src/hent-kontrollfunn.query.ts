import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  type Dato,
  type Instant,
  hpSakId,
  ok,
  refused,
  type HpPeriode,
  type Klokker,
  type KommuneId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { HandlingsprogrammetFinnesIkke, type KontrollfunnBesvart } from '@saksgang/saksgang';
import { FUNNTILSTANDER, medSvar, type BesvartFunn, type Funntilstand } from './besvart-funn';
import { dokument, dokumentOmraade, dokumentprojeksjon } from './dokument.view';
import { kontroller } from './kontroller';
import { FUNNSLAG, type Funnslag } from './kontrollfunn';
import { ukontrollert } from './regler/dokumenttekst';

/** Which findings; all where it is null. */
export interface Funnvalg {
  readonly slag: Funnslag | null;
  readonly tilstand: Funntilstand | null;
}

export const ALLE_FUNN: Funnvalg = { slag: null, tilstand: null };

export interface Kontrollsvar {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  readonly posisjon: string | null;
  readonly gjelder: Dato | null;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  /** What of the text of the document could not be controlled, in sentences. */
  readonly ukontrollert: readonly string[];
  /** How many of each sort are listed. */
  readonly antall: Readonly<Record<Funnslag, number>>;
  /** Where all findings of the document stand, listed or not. */
  readonly tilstander: Readonly<Record<Funntilstand, number>>;
  readonly funn: readonly BesvartFunn[];
  /** The last answers to what is no finding any longer. */
  readonly borte: readonly KontrollfunnBesvart['data'][];
}

/** What does not fit in an HP as it is printed. */
export class HentKontrollfunn extends Query<Result<Kontrollsvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly klokker: Klokker,
    readonly valg: Funnvalg = ALLE_FUNN,
  ) {
    super();
  }
}

@QueryHandler(HentKontrollfunn)
export class HentKontrollfunnHandler implements IQueryHandler<HentKontrollfunn> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({
    kommune,
    hp,
    klokker: { gjelder, kjent },
    valg,
  }: HentKontrollfunn): Promise<Result<Kontrollsvar, Refusal>> {
    const omraade = dokumentOmraade(kommune, hpSakId(hp));
    const { visning, posisjon, parkert } = this.readStore.read(
      dokumentprojeksjon,
      kommune,
      omraade,
      dokument,
      { gjelder, kjent },
    );
    if (visning.hp === null) return refused(HandlingsprogrammetFinnesIkke());
    const alle = kontroller(visning).map((f) => medSvar(f, visning.svar.get(f.id) ?? []));
    const funn = alle.filter(
      (f) =>
        (valg.slag === null || f.slag === valg.slag) &&
        (valg.tilstand === null || f.tilstand === valg.tilstand),
    );
    const ider = new Set(alle.map((f) => f.id));
    return ok({
      kommune,
      hp,
      posisjon,
      gjelder,
      kjent,
      merknader: merknaderOm(parkert),
      ukontrollert: ukontrollert(visning),
      antall: tell(FUNNSLAG, funn, (f) => f.slag),
      tilstander: tell(FUNNTILSTANDER, alle, (f) => f.tilstand),
      funn,
      borte: [...visning.svar].flatMap(([id, svar]) => (ider.has(id) ? [] : svar.slice(-1))),
    });
  }
}

const tell = <T extends string>(
  navn: readonly T[],
  funn: readonly BesvartFunn[],
  hva: (f: BesvartFunn) => T,
): Record<T, number> =>
  Object.fromEntries(navn.map((n) => [n, funn.filter((f) => hva(f) === n).length])) as Record<T, number>;
