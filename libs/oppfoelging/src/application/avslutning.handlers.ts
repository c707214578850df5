import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import type { KommuneId, Punkt, SakId, VedtakId } from '@saksgang/kernel';
import { sak, sakStream } from '@saksgang/saksgang';
import { avsluttOppdrag, type AvsluttOppdrag } from '../domene/oppdrag/avslutt-oppdrag';
import { flyttFrist, type FlyttFrist } from '../domene/oppdrag/flytt-frist';
import { gjenaapneOppdrag, type GjenaapneOppdrag } from '../domene/oppdrag/gjenaapne-oppdrag';
import { oppdrag, oppdragStream } from '../domene/oppdrag/oppdrag';
import { OppdragCommand } from './oppdrag.commands';

export class AvsluttOppdragCommand extends OppdragCommand<AvsluttOppdrag> {}
export class FlyttFristCommand extends OppdragCommand<FlyttFrist> {}
export class GjenaapneOppdragCommand extends OppdragCommand<GjenaapneOppdrag> {}

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
  return vedtak && punkt ? { organ: vedtak.organ, dato: vedtak.dato, avslutter: punkt.avslutter } : null;
};

@CommandHandler(AvsluttOppdragCommand)
export class AvsluttOppdragHandler implements ICommandHandler<AvsluttOppdragCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ oppdrag: id, command }: AvsluttOppdragCommand): Promise<Outcome> {
    const { kommune } = command.meta;
    const vedtakspunkt = await finnVedtakspunkt(this.runner, kommune, command.data);
    const asked = { ...command, grunnlag: { vedtakspunkt } };
    return this.runner.run(oppdragStream(kommune, id), oppdrag, avsluttOppdrag, asked);
  }
}

@CommandHandler(GjenaapneOppdragCommand)
export class GjenaapneOppdragHandler implements ICommandHandler<GjenaapneOppdragCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ oppdrag: id, command }: GjenaapneOppdragCommand): Promise<Outcome> {
    const { kommune } = command.meta;
    const vedtakspunkt = await finnVedtakspunkt(this.runner, kommune, command.data);
    const asked = { ...command, grunnlag: { vedtakspunkt } };
    return this.runner.run(oppdragStream(kommune, id), oppdrag, gjenaapneOppdrag, asked);
  }
}

@CommandHandler(FlyttFristCommand)
export class FlyttFristHandler implements ICommandHandler<FlyttFristCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ oppdrag: id, command }: FlyttFristCommand): Promise<Outcome> {
    const { kommune } = command.meta;
    const vedtakspunkt = await finnVedtakspunkt(this.runner, kommune, command.data);
    const asked = { ...command, grunnlag: { vedtakspunkt } };
    return this.runner.run(oppdragStream(kommune, id), oppdrag, flyttFrist, asked);
  }
}
