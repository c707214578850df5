import { Injectable } from '@nestjs/common';
import { CommandRunner, type BusCommand } from '@saksgang/commands';
import { Skjermer } from '@saksgang/http';
import type { AnyCommand } from '@saksgang/kernel';
import { Avvist } from '@saksgang/tilgang';
import { lukkTekster } from '../application/lukk-tekster';
import { skjerming, skjermingStream } from '../domene/skjerming';
import { Noekkelring } from '../noekler/noekkelring';

/** Closes what is marked in a command, by the screenings and the keys of the kommune. */
@Injectable()
export class KommandoSkjermer extends Skjermer {
  constructor(
    private readonly runner: CommandRunner,
    private readonly noekler: Noekkelring,
  ) {
    super();
  }

  async lukk<C extends BusCommand<AnyCommand>>(command: C): Promise<C> {
    const lukket = await lukkTekster(command, this.noekler, (kommune, ref) =>
      this.runner.stateOf(skjermingStream(kommune, ref), skjerming),
    );
    if (!lukket.ok) throw new Avvist(lukket.refusal);
    return lukket.value;
  }
}
