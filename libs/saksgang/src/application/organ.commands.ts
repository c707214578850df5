import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BusCommand, CommandRunner, type Outcome } from '@saksgang/commands';
import { refused, type AnyCommand, type Asked, type OrganId } from '@saksgang/kernel';
import { kommune, kommuneStream } from '../domene/kommune/kommune';
import { UkjentKommune } from '../domene/kommune/kommune.refusals';
import { moete, moeteStream } from '../domene/moete/moete';
import { fastsettMoeteplan, type FastsettMoeteplan } from '../domene/organ/fastsett-moeteplan';
import { opprettOrgan, type OpprettOrgan } from '../domene/organ/opprett-organ';
import { organ, organStream } from '../domene/organ/organ';
import { tildelSaksnummer, type TildelSaksnummer } from '../domene/organ/tildel-saksnummer';
import { velgMedlemmer, type VelgMedlemmer } from '../domene/organ/velg-medlemmer';
import { sak, sakStream } from '../domene/sak/sak';

/** A command to one body. */
export abstract class OrganCommand<C extends AnyCommand> extends BusCommand<C> {
  constructor(
    readonly organ: OrganId,
    command: Asked<C>,
  ) {
    super(command);
  }
}

export class OpprettOrganCommand extends OrganCommand<OpprettOrgan> {}
export class VelgMedlemmerCommand extends OrganCommand<VelgMedlemmer> {}
export class FastsettMoeteplanCommand extends OrganCommand<FastsettMoeteplan> {}
export class TildelSaksnummerCommand extends OrganCommand<TildelSaksnummer> {}

/** A body belongs to a kommune that is taken in. */
@CommandHandler(OpprettOrganCommand)
export class OpprettOrganHandler implements ICommandHandler<OpprettOrganCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ organ: id, command }: OpprettOrganCommand): Promise<Outcome> {
    const kommuneId = command.meta.kommune;
    const { finnes } = await this.runner.stateOf(kommuneStream(kommuneId), kommune);
    if (!finnes) return refused(UkjentKommune(kommuneId));
    return this.runner.run(organStream(kommuneId, id), organ, opprettOrgan, command);
  }
}

@CommandHandler(VelgMedlemmerCommand)
export class VelgMedlemmerHandler implements ICommandHandler<VelgMedlemmerCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ organ: id, command }: VelgMedlemmerCommand): Promise<Outcome> {
    return this.runner.run(organStream(command.meta.kommune, id), organ, velgMedlemmer, command);
  }
}

@CommandHandler(FastsettMoeteplanCommand)
export class FastsettMoeteplanHandler implements ICommandHandler<FastsettMoeteplanCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ organ: id, command }: FastsettMoeteplanCommand): Promise<Outcome> {
    return this.runner.run(organStream(command.meta.kommune, id), organ, fastsettMoeteplan, command);
  }
}

/** Fetches whether the sak is there, and the meeting that it is treated in. */
@CommandHandler(TildelSaksnummerCommand)
export class TildelSaksnummerHandler implements ICommandHandler<TildelSaksnummerCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ organ: id, command }: TildelSaksnummerCommand): Promise<Outcome> {
    const { data, meta } = command;
    const saken = await this.runner.stateOf(sakStream(meta.kommune, data.sak), sak);
    const moetet =
      data.moete === null ? null : await this.runner.stateOf(moeteStream(meta.kommune, data.moete), moete);
    const grunnlag = {
      sakenFinnes: saken.slag !== 'ingen',
      moete: moetet === null || moetet.slag === 'ingen' ? null : moetet.innkalling,
    };
    return this.runner.run(organStream(meta.kommune, id), organ, tildelSaksnummer, { ...command, grunnlag });
  }
}

/** The commands by which bodies are kept. */
export const organHandlers = [
  OpprettOrganHandler,
  VelgMedlemmerHandler,
  FastsettMoeteplanHandler,
  TildelSaksnummerHandler,
] as const;
