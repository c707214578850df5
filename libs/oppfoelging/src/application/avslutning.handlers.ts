import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import type { Command, Decide, KommuneId, Punkt, Refusal, SakId, VedtakId } from '@saksgang/kernel';
import { sak, sakStream } from '@saksgang/saksgang';
import { avslaaFristforslag, type AvslaaFristforslag } from '../domene/oppdrag/avslaa-fristforslag';
import { avsluttOppdrag, type AvsluttOppdrag } from '../domene/oppdrag/avslutt-oppdrag';
import { flyttFrist, type FlyttFrist } from '../domene/oppdrag/flytt-frist';
import { gjenaapneOppdrag, type GjenaapneOppdrag } from '../domene/oppdrag/gjenaapne-oppdrag';
import { oppdrag, oppdragStream, type Oppdrag } from '../domene/oppdrag/oppdrag';
import type { OppdragEvent } from '../domene/oppdrag/oppdrag.events';
import { sendOppdragTilbake, type SendOppdragTilbake } from '../domene/oppdrag/send-oppdrag-tilbake';
import { knyttVedtak, type KnyttVedtak } from '../domene/opphav/knytt-vedtak';
import { OppdragCommand } from './oppdrag.commands';

export class AvsluttOppdragCommand extends OppdragCommand<AvsluttOppdrag> {}
export class GjenaapneOppdragCommand extends OppdragCommand<GjenaapneOppdrag> {}
export class FlyttFristCommand extends OppdragCommand<FlyttFrist> {}
export class AvslaaFristforslagCommand extends OppdragCommand<AvslaaFristforslag> {}
export class SendOppdragTilbakeCommand extends OppdragCommand<SendOppdragTilbake> {}
export class KnyttVedtakCommand extends OppdragCommand<KnyttVedtak> {}

interface Punktadresse {
  readonly sak: SakId;
  readonly vedtak: VedtakId;
  readonly punkt: Punkt;
}

/** The vedtakspunkt that a command names, as its sak has it now. */
const finnVedtakspunkt = async (runner: CommandRunner, kommune: KommuneId, adresse: Punktadresse) => {
  const funnet = await runner.stateOf(sakStream(kommune, adresse.sak), sak);
  const vedtak = funnet.slag === 'ingen' ? undefined : funnet.vedtak.get(adresse.vedtak);
  const punkt = vedtak?.punkter.get(adresse.punkt);
  if (!vedtak || !punkt) return null;
  const { avslutter, senderTilbake } = punkt;
  return { organ: vedtak.organ, dato: vedtak.dato, avslutter, senderTilbake };
};

/** The handler of a command that only the body may bring about, by a vedtak that lies in a sak. */
const vedVedtak = <
  C extends Command<string, Punktadresse, { readonly vedtakspunkt: { readonly organ: string } | null }>,
>(
  commandClass: Type<OppdragCommand<C>>,
  decide: Decide<C, Oppdrag, OppdragEvent, Refusal>,
): Type<ICommandHandler> => {
  @CommandHandler(commandClass)
  class VedVedtakHandler implements ICommandHandler<OppdragCommand<C>> {
    constructor(private readonly runner: CommandRunner) {}

    async execute({ oppdrag: id, command }: OppdragCommand<C>): Promise<Outcome> {
      const { kommune } = command.meta;
      const vedtakspunkt = await finnVedtakspunkt(this.runner, kommune, command.data);
      const asked = { ...command, grunnlag: { vedtakspunkt } } as unknown as C;
      return this.runner.run(oppdragStream(kommune, id), oppdrag, decide, asked);
    }
  }
  return VedVedtakHandler;
};

/** The commands by which a body decides over what it has ordered. */
export const avslutningHandlers: readonly Type<ICommandHandler>[] = [
  vedVedtak<AvsluttOppdrag>(AvsluttOppdragCommand, avsluttOppdrag),
  vedVedtak<GjenaapneOppdrag>(GjenaapneOppdragCommand, gjenaapneOppdrag),
  vedVedtak<FlyttFrist>(FlyttFristCommand, flyttFrist),
  vedVedtak<AvslaaFristforslag>(AvslaaFristforslagCommand, avslaaFristforslag),
  vedVedtak<SendOppdragTilbake>(SendOppdragTilbakeCommand, sendOppdragTilbake),
  vedVedtak<KnyttVedtak>(KnyttVedtakCommand, knyttVedtak),
];
