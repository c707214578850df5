import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import { refused } from '@saksgang/kernel';
import { kommune, kommuneStream } from '../domene/kommune/kommune';
import { UkjentKommune } from '../domene/kommune/kommune.refusals';
import { registrerSak, type RegistrerSak } from '../domene/sak/registrer-sak';
import { sak, sakStream } from '../domene/sak/sak';
import { SakCommand } from './sak-command';

export class RegistrerSakCommand extends SakCommand<RegistrerSak> {}

/** A sak belongs to a kommune that is taken in, as an HP does. */
@CommandHandler(RegistrerSakCommand)
export class RegistrerSakHandler implements ICommandHandler<RegistrerSakCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ sak: id, command }: RegistrerSakCommand): Promise<Outcome> {
    const kommuneId = command.meta.kommune;
    const { finnes } = await this.runner.stateOf(kommuneStream(kommuneId), kommune);
    if (!finnes) return refused(UkjentKommune(kommuneId));
    return this.runner.run(sakStream(kommuneId, id), sak, registrerSak, command);
  }
}
