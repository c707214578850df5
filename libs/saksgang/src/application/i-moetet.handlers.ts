import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import type { Command, Decide, MoeteId, OppdragId, Refusal } from '@saksgang/kernel';
import { avgjoerHabilitet, type AvgjoerHabilitet } from '../domene/behandling/avgjoer-habilitet';
import { gjenopptaSak, type GjenopptaSak } from '../domene/behandling/gjenoppta-sak';
import { registrerVotering, type RegistrerVotering } from '../domene/behandling/registrer-votering';
import { taSakTilBehandling, type TaSakTilBehandling } from '../domene/behandling/ta-sak-til-behandling';
import type { Moetebilde } from '../domene/moete/deltaker';
import { sak, sakStream } from '../domene/sak/sak';
import type { SakEvent } from '../domene/sak/sak.events';
import type { Sak } from '../domene/sak/sak.state';
import { moetebildet } from './moetebildet';
import { utenEgneAvslutninger } from '../domene/vedtak/uten-egne-avslutninger';
import { SakCommand } from './sak-command';
import { Utfoertkilde } from './utfoertkilde';

export class TaSakTilBehandlingCommand extends SakCommand<TaSakTilBehandling> {}
export class GjenopptaSakCommand extends SakCommand<GjenopptaSak> {}
export class AvgjoerHabilitetCommand extends SakCommand<AvgjoerHabilitet> {}
export class RegistrerVoteringCommand extends SakCommand<RegistrerVotering> {}

type IMoetet = Command<string, unknown, { readonly moete: Moetebilde | null }>;

/** The handler of a command that needs to know the meeting: which one it is, follows from the command or the sak. */
const handlesIMoetet = <C extends IMoetet, E extends SakEvent, R extends Refusal>(
  commandClass: Type<SakCommand<C>>,
  decide: Decide<C, Sak, E, R>,
  moeteAv: (data: C['data'], sak: Sak) => MoeteId | null,
): Type<ICommandHandler> => {
  @CommandHandler(commandClass)
  class IMoetetHandler implements ICommandHandler<SakCommand<C>> {
    constructor(private readonly runner: CommandRunner) {}

    async execute({ sak: id, command }: SakCommand<C>): Promise<Outcome> {
      const { kommune } = command.meta;
      const stream = sakStream(kommune, id);
      const moeteId = moeteAv(command.data, await this.runner.stateOf(stream, sak));
      const moete = await moetebildet(this.runner, kommune, moeteId);
      return this.runner.run(stream, sak, decide, { ...command, grunnlag: { moete } } as C);
    }
  }
  return IMoetetHandler;
};

const derSakenErTattOpp = (_data: unknown, tilstand: Sak): MoeteId | null =>
  tilstand.slag === 'handlingsprogram' ? (tilstand.behandling.tattTilBehandling?.moete ?? null) : null;

/** The oppdrag that a vote over the forslag of a sak may close. */
const kanAvsluttes = (tilstand: Sak): readonly OppdragId[] =>
  tilstand.slag !== 'handlingsprogram'
    ? []
    : [...tilstand.forslag.values()].flatMap(({ verbalforslag }) =>
        verbalforslag.flatMap(({ avslutter = [] }) => avslutter.map(({ oppdrag }) => oppdrag)),
      );

@CommandHandler(RegistrerVoteringCommand)
class RegistrerVoteringHandler implements ICommandHandler<RegistrerVoteringCommand> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly utfoert: Utfoertkilde,
  ) {}

  async execute({ sak: id, command }: RegistrerVoteringCommand): Promise<Outcome> {
    const { kommune } = command.meta;
    const stream = sakStream(kommune, id);
    const tilstand = await this.runner.stateOf(stream, sak);
    const moete = await moetebildet(this.runner, kommune, derSakenErTattOpp(command.data, tilstand));
    const meldtAv = await this.utfoert.meldtAv(kommune, kanAvsluttes(tilstand));
    const decide = utenEgneAvslutninger(registrerVotering, meldtAv);
    return this.runner.run(stream, sak, decide, { ...command, grunnlag: { moete } });
  }
}

/** The commands that are decided by who is in the meeting. */
export const iMoetetHandlers: readonly Type<ICommandHandler>[] = [
  handlesIMoetet(TaSakTilBehandlingCommand, taSakTilBehandling, ({ moete }) => moete),
  handlesIMoetet(GjenopptaSakCommand, gjenopptaSak, ({ moete }) => moete),
  handlesIMoetet(AvgjoerHabilitetCommand, avgjoerHabilitet, derSakenErTattOpp),
  RegistrerVoteringHandler,
];
