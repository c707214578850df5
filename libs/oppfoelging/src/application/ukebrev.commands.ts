import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BusCommand, CommandRunner, type Outcome } from '@saksgang/commands';
import type { KommuneId } from '@saksgang/kernel';
import { kommune, kommuneStream } from '@saksgang/saksgang';
import { brevtidI, type Brevtid } from '../domene/ukebrev/brevtid';
import { paabegynnUkebrev, type PaabegynnUkebrev } from '../domene/ukebrev/paabegynn-ukebrev';
import { registrerUkebrev, type RegistrerUkebrev } from '../domene/ukebrev/registrer-ukebrev';
import { ukebrevene, ukebrevStream } from '../domene/ukebrev/ukebrev';

export class PaabegynnUkebrevCommand extends BusCommand<PaabegynnUkebrev> {}
export class RegistrerUkebrevCommand extends BusCommand<RegistrerUkebrev> {}

/** When the kommune sends its letters now, from its own stream: a view may not have heard of the last change yet. */
export const brevtiden = async (runner: CommandRunner, id: KommuneId): Promise<Brevtid> =>
  brevtidI(await runner.stateOf(kommuneStream(id), kommune));

/** Fetches when the kommune sends its letters. */
@CommandHandler(PaabegynnUkebrevCommand)
class PaabegynnUkebrevHandler implements ICommandHandler<PaabegynnUkebrevCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ command }: PaabegynnUkebrevCommand): Promise<Outcome> {
    const { kommune: id } = command.meta;
    const stream = ukebrevStream(id, command.data.uke);
    const grunnlag = await brevtiden(this.runner, id);
    return this.runner.run(stream, ukebrevene, paabegynnUkebrev, { ...command, grunnlag });
  }
}

@CommandHandler(RegistrerUkebrevCommand)
class RegistrerUkebrevHandler implements ICommandHandler<RegistrerUkebrevCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ command }: RegistrerUkebrevCommand): Promise<Outcome> {
    const stream = ukebrevStream(command.meta.kommune, command.data.uke);
    return this.runner.run(stream, ukebrevene, registrerUkebrev, { ...command, grunnlag: null });
  }
}

/** The commands by which the weekly letters are claimed and sent. */
export const ukebrevHandlers: readonly Type<ICommandHandler>[] = [
  PaabegynnUkebrevHandler,
  RegistrerUkebrevHandler,
];
