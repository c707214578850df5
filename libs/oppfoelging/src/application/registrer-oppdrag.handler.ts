import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import { sak, sakStream } from '@saksgang/saksgang';
import { oppdrag, oppdragStream } from '../domene/oppdrag/oppdrag';
import { registrerOppdrag, type RegistrerOppdrag } from '../domene/oppdrag/registrer-oppdrag';
import { OppdragCommand } from './oppdrag.commands';

export class RegistrerOppdragCommand extends OppdragCommand<RegistrerOppdrag> {}

/** Fetches whether the point waits: delpunkter may be read while it does. */
@CommandHandler(RegistrerOppdragCommand)
export class RegistrerOppdragHandler implements ICommandHandler<RegistrerOppdragCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ oppdrag: id, command }: RegistrerOppdragCommand): Promise<Outcome> {
    const { kommune } = command.meta;
    const { sak: sakId, vedtak, punkt } = command.data;
    const funnet = await this.runner.stateOf(sakStream(kommune, sakId), sak);
    const grunnlag = funnet.slag === 'ingen' ? null : (funnet.vedtak.get(vedtak)?.utsatt.get(punkt) ?? null);
    return this.runner.run(oppdragStream(kommune, id), oppdrag, registrerOppdrag, { ...command, grunnlag });
  }
}
