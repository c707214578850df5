import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import type { CommandMeta, KommuneId } from '@saksgang/kernel';
import { kommune, kommuneStream } from '@saksgang/saksgang';
import { oppdrag, oppdragStream } from '../domene/oppdrag/oppdrag';
import { vikarenePaa } from '../domene/rolle/rolleregister';
import {
  paabegynnPaaminnelse,
  type PaabegynnPaaminnelse,
  type Varselgrunnlag,
} from '../domene/varsel/paabegynn-paaminnelse';
import type { Varslingsplaner } from '../domene/varsel/varslene';
import { OppdragCommand } from './oppdrag.commands';
import { rolleregisteret } from './rolleregisteret';

export class PaabegynnPaaminnelseCommand extends OppdragCommand<PaabegynnPaaminnelse> {}

/** When the kommune reminds now, from its own stream: a view may not have heard of the last change yet. */
export const varslingsplaneneI = async (runner: CommandRunner, id: KommuneId): Promise<Varslingsplaner> =>
  (await runner.stateOf(kommuneStream(id), kommune)).varslingsplaner;

/** What other streams know of a reminder: when the kommune reminds, and who stands in for somebody on the day. */
export const varselgrunnlaget = async (
  runner: CommandRunner,
  { kommune: id, idag }: CommandMeta,
): Promise<Varselgrunnlag> => ({
  planer: await varslingsplaneneI(runner, id),
  vikarer: vikarenePaa(await rolleregisteret(runner, id), idag),
});

/** Fetches the plans of the kommune, of which the oppdrag knows its own, and those who stand in for somebody. */
@CommandHandler(PaabegynnPaaminnelseCommand)
export class PaabegynnPaaminnelseHandler implements ICommandHandler<PaabegynnPaaminnelseCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ oppdrag: id, command }: PaabegynnPaaminnelseCommand): Promise<Outcome> {
    const grunnlag = await varselgrunnlaget(this.runner, command.meta);
    const stream = oppdragStream(command.meta.kommune, id);
    return this.runner.run(stream, oppdrag, paabegynnPaaminnelse, { ...command, grunnlag });
  }
}
