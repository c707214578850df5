import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import type { Command, Decide, Refusal } from '@saksgang/kernel';
import { oppdrag, oppdragStream, type Oppdrag } from '../domene/oppdrag/oppdrag';
import type { OppdragEvent } from '../domene/oppdrag/oppdrag.events';
import {
  avvisGjentattBestilling,
  type AvvisGjentattBestilling,
} from '../domene/opphav/avvis-gjentatt-bestilling';
import {
  bekreftGjentattBestilling,
  type BekreftGjentattBestilling,
} from '../domene/opphav/bekreft-gjentatt-bestilling';
import type { Gjentakelse, Gjentakelsesgrunnlag } from '../domene/opphav/gjentatt-bestilling';
import { OppdragCommand } from './oppdrag.commands';

export class BekreftGjentattBestillingCommand extends OppdragCommand<BekreftGjentattBestilling> {}
export class AvvisGjentattBestillingCommand extends OppdragCommand<AvvisGjentattBestilling> {}

/** Fetches the earlier oppdrag, which lies in a stream of its own. */
const medDetTidligere = <C extends Command<string, Gjentakelse, Gjentakelsesgrunnlag>>(
  commandClass: Type<OppdragCommand<C>>,
  decide: Decide<C, Oppdrag, OppdragEvent, Refusal>,
): Type<ICommandHandler> => {
  @CommandHandler(commandClass)
  class MedDetTidligereHandler implements ICommandHandler<OppdragCommand<C>> {
    constructor(private readonly runner: CommandRunner) {}

    async execute({ oppdrag: id, command }: OppdragCommand<C>): Promise<Outcome> {
      const { kommune } = command.meta;
      const funnet = await this.runner.stateOf(oppdragStream(kommune, command.data.tidligere), oppdrag);
      const tidligere = funnet.finnes ? { vedtak: funnet.vedtak, vedtaksdato: funnet.vedtaksdato } : null;
      const asked = { ...command, grunnlag: { tidligere } } as unknown as C;
      return this.runner.run(oppdragStream(kommune, id), oppdrag, decide, asked);
    }
  }
  return MedDetTidligereHandler;
};

export const gjentakelseHandlers: readonly Type<ICommandHandler>[] = [
  medDetTidligere<BekreftGjentattBestilling>(BekreftGjentattBestillingCommand, bekreftGjentattBestilling),
  medDetTidligere<AvvisGjentattBestilling>(AvvisGjentattBestillingCommand, avvisGjentattBestilling),
];
