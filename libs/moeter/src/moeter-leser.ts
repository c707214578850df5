import { Injectable } from '@nestjs/common';
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
import { moeteprojeksjon } from './moeteprojeksjon';
import { moeteverden, type Moeteverden } from './moeter.view';

/** What every answer about meetings says of itself: how fresh it is, of which day, and what should be known of it. */
export interface Svarhode {
  readonly posisjon: string | null;
  readonly gjelder: Dato;
  readonly kjent: Instant | null;
  readonly merknader: readonly string[];
}

/** Reads a kommune's bodies and meetings, as they were at the end of a day. */
@Injectable()
export class MoeterLeser {
  constructor(private readonly readStore: ReadStore) {}

  les(
    kommune: KommuneId,
    idag: Dato,
    klokker: Klokker,
  ): Result<{ readonly verden: Moeteverden; readonly hode: Svarhode }, Refusal> {
    // A kommune that was taken in later than the day asked for is no unknown one.
    const naa = this.readStore.read(moeteprojeksjon, kommune, kommune, moeteverden);
    if (!naa.visning.finnes) return refused(UkjentKommune(kommune));
    const { visning, posisjon, parkert } =
      klokker.gjelder === null && klokker.kjent === null
        ? naa
        : this.readStore.read(moeteprojeksjon, kommune, kommune, moeteverden, klokker);
    const merknader = merknaderOm(parkert);
    const { gjelder, kjent } = klokker;
    return ok({ verden: visning, hode: { posisjon, gjelder: gjelder ?? idag, kjent, merknader } });
  }
}
