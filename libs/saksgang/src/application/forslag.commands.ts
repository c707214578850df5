import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import type { Asked, Command, Decide, Refusal } from '@saksgang/kernel';
import { delForslag, type DelForslag } from '../domene/forslag/del-forslag';
import { endreForslag, type EndreForslag } from '../domene/forslag/endre-forslag';
import { fremmeForslag, type FremmeForslag } from '../domene/forslag/fremme-forslag';
import { hentLinjer, type HentLinjer } from '../domene/forslag/hent-linjer';
import type { Reglementsgrunnlag } from '../domene/forslag/reglementskrav';
import { slaaSammenForslag, type SlaaSammenForslag } from '../domene/forslag/slaa-sammen-forslag';
import { trekkForslag, type TrekkForslag } from '../domene/forslag/trekk-forslag';
import { sak, sakStream } from '../domene/sak/sak';
import type { SakEvent } from '../domene/sak/sak.events';
import type { Sak } from '../domene/sak/sak.state';
import { moetedagen } from './moetebildet';
import { reglementetFor } from './reglementet';
import { handles, SakCommand } from './sak-command';

export class FremmeForslagCommand extends SakCommand<FremmeForslag> {}
export class EndreForslagCommand extends SakCommand<EndreForslag> {}
export class HentLinjerCommand extends SakCommand<HentLinjer> {}
export class SlaaSammenForslagCommand extends SakCommand<SlaaSammenForslag> {}
export class DelForslagCommand extends SakCommand<DelForslag> {}
export class TrekkForslagCommand extends SakCommand<TrekkForslag> {}

type UnderReglementet = Command<string, unknown, Reglementsgrunnlag>;

/** The command with the reglement of the day, and the day of the meeting that the forslag is meant for. */
export const medGrunnlag = async (
  runner: CommandRunner,
  command: Asked<FremmeForslag>,
): Promise<FremmeForslag> => ({
  ...command,
  grunnlag: {
    reglement: await reglementetFor(runner, command.meta),
    moetedag: await moetedagen(runner, command.meta.kommune, command.data.moete),
  },
});

@CommandHandler(FremmeForslagCommand)
class FremmeForslagHandler implements ICommandHandler<FremmeForslagCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ sak: id, command }: FremmeForslagCommand): Promise<Outcome> {
    const spurt = await medGrunnlag(this.runner, command);
    return this.runner.run(sakStream(command.meta.kommune, id), sak, fremmeForslag, spurt);
  }
}

/** The handler of a command that is decided by the reglement of the day. */
const handlesUnderReglementet = <C extends UnderReglementet, E extends SakEvent, R extends Refusal>(
  commandClass: Type<SakCommand<C>>,
  decide: Decide<C, Sak, E, R>,
): Type<ICommandHandler> => {
  @CommandHandler(commandClass)
  class UnderReglementetHandler implements ICommandHandler<SakCommand<C>> {
    constructor(private readonly runner: CommandRunner) {}

    async execute({ sak: id, command }: SakCommand<C>): Promise<Outcome> {
      const { meta } = command;
      const grunnlag = { reglement: await reglementetFor(this.runner, meta) };
      return this.runner.run(sakStream(meta.kommune, id), sak, decide, { ...command, grunnlag } as C);
    }
  }
  return UnderReglementetHandler;
};

/** The commands by which parties put forslag before the bodies, and work on them until they are taken up. */
export const forslagHandlers: readonly Type<ICommandHandler>[] = [
  FremmeForslagHandler,
  handlesUnderReglementet(EndreForslagCommand, endreForslag),
  handles(HentLinjerCommand, hentLinjer),
  handlesUnderReglementet(SlaaSammenForslagCommand, slaaSammenForslag),
  handlesUnderReglementet(DelForslagCommand, delForslag),
  handles(TrekkForslagCommand, trekkForslag),
];
