import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BusCommand, CommandRunner, type Outcome } from '@saksgang/commands';
import type { AnyCommand, Asked, Command, Decide, Refusal, SakId } from '@saksgang/kernel';
import { sak, sakStream } from '../domene/sak/sak';
import type { SakEvent } from '../domene/sak/sak.events';
import type { Sak } from '../domene/sak/sak.state';

/** A command to one sak. */
export abstract class SakCommand<C extends AnyCommand> extends BusCommand<C> {
  constructor(
    readonly sak: SakId,
    command: Asked<C>,
  ) {
    super(command);
  }
}

/** The handler of a command that needs nothing from other streams: the sak and the command are all. */
export const handles = <C extends Command, E extends SakEvent, R extends Refusal>(
  commandClass: Type<SakCommand<C>>,
  decide: Decide<C, Sak, E, R>,
): Type<ICommandHandler> => {
  @CommandHandler(commandClass)
  class SakCommandHandler implements ICommandHandler<SakCommand<C>> {
    constructor(private readonly runner: CommandRunner) {}

    execute({ sak: id, command }: SakCommand<C>): Promise<Outcome> {
      return this.runner.run(sakStream(command.meta.kommune, id), sak, decide, command as C);
    }
  }
  return SakCommandHandler;
};
