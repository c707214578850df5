import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BusCommand, CommandRunner, type Outcome } from '@saksgang/commands';
import { refused, type AnyCommand, type Decide, type Refusal } from '@saksgang/kernel';
import { kommune, kommuneStream, UkjentKommune } from '@saksgang/saksgang';
import { giTilgang, type GiTilgang } from '../domene/gi-tilgang';
import type { TilgangEvent } from '../domene/tilgang.events';
import { tilgangsregister, tilgangStream, type Tilgangsregister } from '../domene/tilgangsregister';
import { trekkTilgang, type TrekkTilgang } from '../domene/trekk-tilgang';

export class GiTilgangCommand extends BusCommand<GiTilgang> {}
export class TrekkTilgangCommand extends BusCommand<TrekkTilgang> {}

const handler = <C extends AnyCommand>(
  commandClass: Type<BusCommand<C>>,
  decide: Decide<C, Tilgangsregister, TilgangEvent, Refusal>,
): Type<ICommandHandler> => {
  @CommandHandler(commandClass)
  class TilgangHandler implements ICommandHandler<BusCommand<C>> {
    constructor(private readonly runner: CommandRunner) {}

    async execute({ command }: BusCommand<C>): Promise<Outcome> {
      const { kommune: id } = command.meta;
      const { finnes } = await this.runner.stateOf(kommuneStream(id), kommune);
      if (!finnes) return refused(UkjentKommune(id));
      return this.runner.run(tilgangStream(id), tilgangsregister, decide, command as unknown as C);
    }
  }
  return TilgangHandler;
};

export const tilgangHandlers: readonly Type<ICommandHandler>[] = [
  handler(GiTilgangCommand, giTilgang),
  handler(TrekkTilgangCommand, trekkTilgang),
];
