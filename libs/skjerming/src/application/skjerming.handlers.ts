import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BusCommand, CommandRunner, type Outcome } from '@saksgang/commands';
import { refused, type Command, type Decide, type Refusal } from '@saksgang/kernel';
import { kommune, kommuneStream, UkjentKommune } from '@saksgang/saksgang';
import { makulerSkjerming, type MakulerSkjerming } from '../domene/makuler-skjerming';
import { opphevSkjerming, type OpphevSkjerming } from '../domene/opphev-skjerming';
import { opprettSkjerming, type OpprettSkjerming } from '../domene/opprett-skjerming';
import { registrerInnsyn, type RegistrerInnsyn } from '../domene/registrer-innsyn';
import { revurderSkjerming, type RevurderSkjerming } from '../domene/revurder-skjerming';
import { skjerming, skjermingStream, type Skjerming } from '../domene/skjerming';
import type { SkjermingEvent } from '../domene/skjerming.events';
import { Noekkelring } from '../noekler/noekkelring';

export class OpprettSkjermingCommand extends BusCommand<OpprettSkjerming> {}
export class RevurderSkjermingCommand extends BusCommand<RevurderSkjerming> {}
export class OpphevSkjermingCommand extends BusCommand<OpphevSkjerming> {}
export class MakulerSkjermingCommand extends BusCommand<MakulerSkjerming> {}
export class RegistrerInnsynCommand extends BusCommand<RegistrerInnsyn> {}

type Skjermingskommando = Command<string, { readonly ref: string }>;

/** What a command does with the key of its screening, before it is decided or when it is carried out. */
interface MedNoekkelen {
  readonly foer?: 'lag';
  readonly etter?: 'makuler';
}

const handler = <C extends Skjermingskommando>(
  commandClass: Type<BusCommand<C>>,
  decide: Decide<C, Skjerming, SkjermingEvent, Refusal>,
  { foer, etter }: MedNoekkelen = {},
): Type<ICommandHandler> => {
  @CommandHandler(commandClass)
  class SkjermingHandler implements ICommandHandler<BusCommand<C>> {
    constructor(
      private readonly runner: CommandRunner,
      private readonly noekler: Noekkelring,
    ) {}

    async execute({ command }: BusCommand<C>): Promise<Outcome> {
      const { kommune: id } = command.meta;
      const { finnes } = await this.runner.stateOf(kommuneStream(id), kommune);
      if (!finnes) return refused(UkjentKommune(id));
      const asked = command as unknown as C;
      const stream = skjermingStream(id, command.data.ref);
      // Before, since a screening without its key covers nothing; a key that is left without one opens nothing.
      if (foer) this.noekler[foer](id, command.data.ref);
      const outcome = await this.runner.run(stream, skjerming, decide, asked);
      if (outcome.ok && etter) this.noekler[etter](id, command.data.ref);
      return outcome;
    }
  }
  return SkjermingHandler;
};

/** The commands of a screening. */
export const skjermingHandlers: readonly Type<ICommandHandler>[] = [
  handler(OpprettSkjermingCommand, opprettSkjerming, { foer: 'lag' }),
  handler(RevurderSkjermingCommand, revurderSkjerming),
  handler(OpphevSkjermingCommand, opphevSkjerming),
  handler(MakulerSkjermingCommand, makulerSkjerming, { etter: 'makuler' }),
  handler(RegistrerInnsynCommand, registrerInnsyn),
];

/**
 * Destroys each key that is left although its screening says it is destroyed: a process may stop between the fact and the
 * key, and a restored copy of the keys may hold what was destroyed after it was taken.
 */
export const ryddNoekler = async (runner: CommandRunner, noekler: Noekkelring): Promise<void> => {
  for (const { kommune: id, ref } of noekler.alle()) {
    const { slag } = await runner.stateOf(skjermingStream(id, ref), skjerming);
    if (slag === 'makulert') noekler.makuler(id, ref);
  }
};
