import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  hpSakId,
  ok,
  refused,
  type Dato,
  type Enhet,
  type HpPeriode,
  type Instant,
  type Klokker,
  type KommuneId,
  type Refusal,
  type Result,
  type UtvalgKode,
} from '@saksgang/kernel';
import { merknaderOm, ReadStore } from '@saksgang/read-store';
import { HandlingsprogrammetFinnesIkke, UkjentUtvalg } from '@saksgang/saksgang';
import { FasenErIkkeNaadd, RAMMEN_VED, type Rammefase } from './faser';
import type { Rammevedtak } from './ramme.view';
import { hpOmraade, rammeprojeksjon } from './rammeprojeksjon';
import { rammetabell, type Utvalgssvar } from './rammetabell';

/** The frame of an HP, of one utvalg or of all, as it was at the end of a day. */
export interface Rammesvar {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  readonly enhet: Enhet;
  /** Up to which position of the log the answer is fresh. */
  readonly posisjon: string | null;
  readonly gjelder: Dato | null;
  readonly kjent: Instant | null;
  /** The phases that have been reached, in order; each can be asked for. */
  readonly faser: readonly Rammefase[];
  /** The phase that the frame is shown as of; null is what holds now. */
  readonly fase: Rammefase | null;
  /** Whether the frame is adopted, and by whom; null while it is proposed. */
  readonly vedtak: Rammevedtak | null;
  /** What a reader must know of the answer: steps without a date, or a view that has stopped. */
  readonly merknader: readonly string[];
  readonly utvalg: readonly Utvalgssvar[];
}

export class HentRammer extends Query<Result<Rammesvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly hp: HpPeriode,
    readonly utvalg: UtvalgKode | null,
    readonly enhet: Enhet,
    readonly klokker: Klokker,
    /** As the frame stood at the end of a phase; null is what holds now. */
    readonly fase: Rammefase | null = null,
  ) {
    super();
  }
}

@QueryHandler(HentRammer)
export class HentRammerHandler implements IQueryHandler<HentRammer> {
  constructor(private readonly readStore: ReadStore) {}

  async execute({
    kommune,
    hp,
    utvalg,
    enhet,
    klokker: { gjelder, kjent },
    fase,
  }: HentRammer): Promise<Result<Rammesvar, Refusal>> {
    const omraade = hpOmraade(kommune, hpSakId(hp));
    const asOf = { gjelder, kjent };
    const lest = this.readStore.read(
      rammeprojeksjon,
      kommune,
      omraade,
      RAMMEN_VED[fase ?? 'gjeldende'],
      asOf,
    );
    const { posisjon, parkert } = lest;
    const { bilde: visning, faser } = lest.visning;
    if (visning.hp === null) return refused(HandlingsprogrammetFinnesIkke());
    if (fase !== null && !faser.includes(fase)) return refused(FasenErIkkeNaadd(fase));
    const koder = visning.utvalg.map((u) => u.kode);
    if (utvalg !== null && !koder.includes(utvalg)) return refused(UkjentUtvalg(utvalg, koder));
    const { vedtak, utenDato } = visning;
    return ok({
      kommune,
      hp,
      enhet,
      posisjon,
      gjelder,
      kjent,
      faser,
      fase,
      vedtak,
      merknader: [
        ...utenDato.map(
          (hva) => `Kilden oppgir ikke hvilken dag ${hva} ble lagt fram; det regnes med for alle dager.`,
        ),
        ...merknaderOm(parkert),
      ],
      utvalg: koder.filter((k) => utvalg === null || k === utvalg).map((k) => rammetabell(visning, k, enhet)),
    });
  }
}
