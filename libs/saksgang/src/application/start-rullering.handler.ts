import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import { hpSakId } from '@saksgang/kernel';
import { kommune, kommuneStream } from '../domene/kommune/kommune';
import { startRullering, type StartRullering } from '../domene/rullering/start-rullering';
import { sak, sakStream } from '../domene/sak/sak';
import { SakCommand } from './sak-command';

export class StartRulleringCommand extends SakCommand<StartRullering> {}

/** Fetches whether the kommune is taken in; an HP belongs to one that is. */
@CommandHandler(StartRulleringCommand)
export class StartRulleringHandler implements ICommandHandler<StartRulleringCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ command }: StartRulleringCommand): Promise<Outcome> {
    const { kommune: id } = command.meta;
    const { finnes } = await this.runner.stateOf(kommuneStream(id), kommune);
    const stream = sakStream(id, hpSakId(command.data.hp));
    return this.runner.run(stream, sak, startRullering, { ...command, grunnlag: { kommunenFinnes: finnes } });
  }
}
