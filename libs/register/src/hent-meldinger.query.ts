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
import {
  lovfristboken,
  lovfristmeldingeneTil,
  lovfristprojeksjon,
  type Lovfristmelding,
} from './lovfristvarsler';
import { meldingeneTil, meldingsboken, type Melding } from './meldinger';
import { oppdragsregister } from './oppdragsregister';

export interface Meldingsliste {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  readonly meldinger: readonly Melding[];
  /** What has been told of the clocks of the law and the year wheel, the newest first. */
  readonly lovfrister: readonly Lovfristmelding[];
}

/** The reminders that have been given in a kommune, as they stood at the end of a day. */
export class HentMeldinger extends Query<Result<Meldingsliste, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly til: string | null,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentMeldinger)
export class HentMeldingerHandler implements IQueryHandler<HentMeldinger> {
  constructor(private readonly readStore: ReadStore) {}

  execute({
    kommune,
    til,
    idag,
    klokker: { gjelder, kjent },
  }: HentMeldinger): Promise<Result<Meldingsliste, Refusal>> {
    const { visning, posisjon, parkert } = this.readStore.read(
      oppdragsregister,
      kommune,
      kommune,
      meldingsboken,
      { gjelder, kjent },
    );
    if (!kommunenFinnes(this.readStore, kommune)) return Promise.resolve(refused(UkjentKommune(kommune)));
    const bok = this.readStore.read(lovfristprojeksjon, kommune, kommune, lovfristboken, { gjelder, kjent });
    const merknader = [...new Set([...merknaderOm(parkert), ...merknaderOm(bok.parkert)])];
    const meldinger = meldingeneTil(visning, til);
    const lovfrister = lovfristmeldingeneTil(bok.visning, til);
    return Promise.resolve(
      ok({ posisjon, gjelder: gjelder ?? idag, kjent, merknader, meldinger, lovfrister }),
    );
  }
}
