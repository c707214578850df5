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
  type Rolle,
} from '@saksgang/kernel';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { UkjentKommune } from '@saksgang/saksgang';
import { kommunenFinnes } from './kommunen-finnes';
import { skjermingene, skjermingsprojeksjon, type RegistrertSkjerming } from './skjerminger';

/** A screening, and whether the day to look at it again has come. */
export interface Skjermingssvar extends RegistrertSkjerming {
  readonly skalVurderes: boolean;
}

export interface Skjermingsliste {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
  /** Those that are to be looked at again first, then by the day they are to be. */
  readonly skjerminger: readonly Skjermingssvar[];
}

/** What a kommune keeps out of public view, under which paragraph, and who has seen it. */
export class HentSkjerminger extends Query<Result<Skjermingsliste, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly idag: Dato,
    readonly klokker: Klokker,
    readonly leser: Rolle,
  ) {
    super();
  }
}

@QueryHandler(HentSkjerminger)
export class HentSkjermingerHandler implements IQueryHandler<HentSkjerminger> {
  constructor(private readonly readStore: ReadStore) {}

  execute({ kommune, idag, klokker, leser }: HentSkjerminger): Promise<Result<Skjermingsliste, Refusal>> {
    if (!kommunenFinnes(this.readStore, kommune)) return Promise.resolve(refused(UkjentKommune(kommune)));
    const lest = this.readStore.read(skjermingsprojeksjon, kommune, kommune, skjermingene, klokker);
    const dag = klokker.gjelder ?? idag;
    const skjerminger = [...lest.visning.values()]
      .map((s) => ({
        ...(leser === 'innbygger' ? utenPersoner(s) : s),
        skalVurderes: s.tilstand === 'gjeldende' && s.revurderes <= dag,
      }))
      .sort(
        (a, b) =>
          Number(b.tilstand === 'gjeldende') - Number(a.tilstand === 'gjeldende') ||
          (a.revurderes < b.revurderes ? -1 : 1),
      );
    const merknader = merknaderOm(lest.parkert);
    return Promise.resolve(
      ok({ posisjon: lest.posisjon, gjelder: dag, kjent: klokker.kjent, merknader, skjerminger }),
    );
  }
}

/** The public is told in which role, and not who. */
const utenPersoner = (s: RegistrertSkjerming): RegistrertSkjerming => {
  const { dato, rolle } = s.opprettet;
  const innsyn = s.innsyn.map(({ registrert, rolle: r, stroem, revisjon, formaal }) => ({
    registrert,
    rolle: r,
    stroem,
    revisjon,
    formaal,
  }));
  return { ...s, opprettet: { dato, rolle }, innsyn };
};
