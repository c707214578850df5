import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ok, refused, type Dato, type KommuneId, type Refusal, type Result } from '@saksgang/kernel';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { UkjentKommune } from '@saksgang/saksgang';
import { kommunenFinnes } from './kommunen-finnes';
import { meldingeneTil, meldingsboken, type Melding } from './meldinger';
import { oppdragsregister } from './oppdragsregister';

export interface Meldingsliste {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly merknader: readonly string[];
  readonly meldinger: readonly Melding[];
}

/** The reminders that have been given in a kommune, as they stood at the end of a day. */
export class HentMeldinger extends Query<Result<Meldingsliste, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly til: string | null,
    readonly idag: Dato,
    readonly gjelder: Dato | null,
  ) {
    super();
  }
}

@QueryHandler(HentMeldinger)
export class HentMeldingerHandler implements IQueryHandler<HentMeldinger> {
  constructor(private readonly readStore: ReadStore) {}

  execute({ kommune, til, idag, gjelder }: HentMeldinger): Promise<Result<Meldingsliste, Refusal>> {
    const { visning, posisjon, parkert } = this.readStore.read(
      oppdragsregister,
      kommune,
      kommune,
      meldingsboken,
      { gjelder, kjent: null },
    );
    if (!kommunenFinnes(this.readStore, kommune)) return Promise.resolve(refused(UkjentKommune(kommune)));
    const merknader = merknaderOm(parkert);
    const meldinger = meldingeneTil(visning, til);
    return Promise.resolve(ok({ posisjon, gjelder: gjelder ?? idag, merknader, meldinger }));
  }
}
