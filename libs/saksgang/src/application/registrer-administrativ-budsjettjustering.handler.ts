import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import {
  registrerAdministrativBudsjettjustering,
  type RegistrerAdministrativBudsjettjustering,
} from '../domene/budsjettaar/registrer-administrativ-budsjettjustering';
import { kommune, kommuneStream } from '../domene/kommune/kommune';
import { sak, sakStream } from '../domene/sak/sak';
import { SakCommand } from './sak-command';

export class RegistrerAdministrativBudsjettjusteringCommand extends SakCommand<RegistrerAdministrativBudsjettjustering> {}

/** Fetches the delegation that the change names. */
@CommandHandler(RegistrerAdministrativBudsjettjusteringCommand)
export class RegistrerAdministrativBudsjettjusteringHandler implements ICommandHandler<RegistrerAdministrativBudsjettjusteringCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ sak: id, command }: RegistrerAdministrativBudsjettjusteringCommand): Promise<Outcome> {
    const { kommune: kommuneId } = command.meta;
    const { delegasjoner } = await this.runner.stateOf(kommuneStream(kommuneId), kommune);
    const delegasjon = delegasjoner.get(command.data.delegasjon) ?? null;
    return this.runner.run(sakStream(kommuneId, id), sak, registrerAdministrativBudsjettjustering, {
      ...command,
      grunnlag: { delegasjon },
    });
  }
}
