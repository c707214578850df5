import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import type { KommuneId } from '@saksgang/kernel';
import { kommune, kommuneStream } from '@saksgang/saksgang';
import { oppdrag, oppdragStream } from '../domene/oppdrag/oppdrag';
import { paabegynnPaaminnelse, type PaabegynnPaaminnelse } from '../domene/varsel/paabegynn-paaminnelse';
import type { Varslingsplaner } from '../domene/varsel/varslene';
import { OppdragCommand } from './oppdrag.commands';

export class PaabegynnPaaminnelseCommand extends OppdragCommand<PaabegynnPaaminnelse> {}

/** When the kommune reminds now, from its own stream: a view may not have heard of the last change yet. */
export const varslingsplaneneI = async (runner: CommandRunner, id: KommuneId): Promise<Varslingsplaner> =>
  (await runner.stateOf(kommuneStream(id), kommune)).varslingsplaner;

/** Fetches the plans of the kommune; the oppdrag knows which of them it follows. */
@CommandHandler(PaabegynnPaaminnelseCommand)
export class PaabegynnPaaminnelseHandler implements ICommandHandler<PaabegynnPaaminnelseCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ oppdrag: id, command }: PaabegynnPaaminnelseCommand): Promise<Outcome> {
    const { kommune: i } = command.meta;
    const grunnlag = { planer: await varslingsplaneneI(this.runner, i) };
    return this.runner.run(oppdragStream(i, id), oppdrag, paabegynnPaaminnelse, { ...command, grunnlag });
  }
}
