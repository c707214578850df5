import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  hpSakId,
  ok,
  refused,
  type Dato,
  type HpPeriode,
  type KommuneId,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { HandlingsprogrammetFinnesIkke } from '@saksgang/saksgang';
import { dokument, dokumentOmraade, dokumentprojeksjon } from './dokument.view';
import { kontroller } from './kontroller';
import { FUNNSLAG, type Funnslag, type Kontrollfunn } from './kontrollfunn';

export interface Kontrollsvar {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  readonly posisjon: string | null;
  readonly merknader: readonly string[];
  readonly antall: Readonly<Record<Funnslag, number>>;
  readonly funn: readonly Kontrollfunn[];
}

/** What does not fit in an HP as it is printed. */
export class HentKontrollfunn extends Query<Result<Kontrollsvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly gjelder: Dato | null,
  ) {
    super();
  }
}

@QueryHandler(HentKontrollfunn)
export class HentKontrollfunnHandler implements IQueryHandler<HentKontrollfunn> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({ kommune, hp, gjelder }: HentKontrollfunn): Promise<Result<Kontrollsvar, Refusal>> {
    const omraade = dokumentOmraade(kommune, hpSakId(hp));
    const { visning, posisjon, parkert } = this.readStore.read(
      dokumentprojeksjon,
      kommune,
      omraade,
      dokument,
      {
        gjelder,
        kjent: null,
      },
    );
    if (visning.hp === null) return refused(HandlingsprogrammetFinnesIkke());
    const funn = kontroller(visning);
    const antall = Object.fromEntries(
      FUNNSLAG.map((slag) => [slag, funn.filter((f) => f.slag === slag).length]),
    ) as Record<Funnslag, number>;
    const merknader = merknaderOm(parkert);
    return ok({ kommune, hp, posisjon, merknader, antall, funn });
  }
}
