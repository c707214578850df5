import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BusCommand, CommandRunner, type Outcome } from '@saksgang/commands';
import type { AnyCommand, Asked, Command, Decide, KommuneId, MoeteId, Refusal } from '@saksgang/kernel';
import { avlysMoete, type AvlysMoete } from '../domene/moete/avlys-moete';
import { endreFrammoete, type EndreFrammoete } from '../domene/moete/endre-frammoete';
import { innkallMoete, type InnkallMoete } from '../domene/moete/innkall-moete';
import {
  aapneMoete,
  hevMoete,
  lukkMoete,
  type AapneMoete,
  type HevMoete,
  type LukkMoete,
} from '../domene/moete/lukk-moete';
import { moete, moeteStream, type Moete } from '../domene/moete/moete';
import type { MoeteEvent } from '../domene/moete/moete.events';
import { overlatMoeteledelsen, type OverlatMoeteledelsen } from '../domene/moete/overlat-moeteledelsen';
import { registrerValg, type RegistrerValg } from '../domene/moete/registrer-valg';
import { settMoete, type SettMoete } from '../domene/moete/sett-moete';
import { organ, organStream, sammensetningPaa, type Sammensetning } from '../domene/organ/organ';

/** A command to one meeting. */
export abstract class MoeteCommand<C extends AnyCommand> extends BusCommand<C> {
  constructor(
    readonly moete: MoeteId,
    command: Asked<C>,
  ) {
    super(command);
  }
}

export class InnkallMoeteCommand extends MoeteCommand<InnkallMoete> {}
export class AvlysMoeteCommand extends MoeteCommand<AvlysMoete> {}
export class SettMoeteCommand extends MoeteCommand<SettMoete> {}
export class EndreFrammoeteCommand extends MoeteCommand<EndreFrammoete> {}
export class OverlatMoeteledelsenCommand extends MoeteCommand<OverlatMoeteledelsen> {}
export class RegistrerValgCommand extends MoeteCommand<RegistrerValg> {}
export class LukkMoeteCommand extends MoeteCommand<LukkMoete> {}
export class AapneMoeteCommand extends MoeteCommand<AapneMoete> {}
export class HevMoeteCommand extends MoeteCommand<HevMoete> {}

/** Fetches the body, and how many seats it has on the day of the meeting. */
@CommandHandler(InnkallMoeteCommand)
class InnkallMoeteHandler implements ICommandHandler<InnkallMoeteCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ moete: id, command }: InnkallMoeteCommand): Promise<Outcome> {
    const { data, meta } = command;
    const organet = await this.runner.stateOf(organStream(meta.kommune, data.organ), organ);
    const grunnlag = {
      organ: organet.organ,
      antallMedlemmer: sammensetningPaa(organet, data.dato)?.medlemmer.length ?? null,
    };
    return this.runner.run(moeteStream(meta.kommune, id), moete, innkallMoete, { ...command, grunnlag });
  }
}

/** The seats of the body whose meeting it is, on the day of the meeting. */
const sammensetningFor = async (
  runner: CommandRunner,
  kommune: KommuneId,
  id: MoeteId,
): Promise<Sammensetning | null> => {
  const moetet = await runner.stateOf(moeteStream(kommune, id), moete);
  if (moetet.slag === 'ingen') return null;
  const { organ: organId, dato } = moetet.innkalling;
  return sammensetningPaa(await runner.stateOf(organStream(kommune, organId), organ), dato);
};

type MedSammensetning = { readonly sammensetning: Sammensetning | null };

/** The handler of a command that names seats: who may sit on them is the body's to know. */
const handlesSeats = <Type_ extends string, Data, E extends MoeteEvent, R extends Refusal>(
  commandClass: Type<MoeteCommand<Command<Type_, Data, MedSammensetning>>>,
  decide: Decide<Command<Type_, Data, MedSammensetning>, Moete, E, R>,
): Type<ICommandHandler> => {
  @CommandHandler(commandClass)
  class SeatsHandler implements ICommandHandler<MoeteCommand<Command<Type_, Data, MedSammensetning>>> {
    constructor(private readonly runner: CommandRunner) {}

    async execute({
      moete: id,
      command,
    }: MoeteCommand<Command<Type_, Data, MedSammensetning>>): Promise<Outcome> {
      const { kommune } = command.meta;
      const grunnlag = { sammensetning: await sammensetningFor(this.runner, kommune, id) };
      return this.runner.run(moeteStream(kommune, id), moete, decide, { ...command, grunnlag });
    }
  }
  return SeatsHandler;
};

/** The handler of a command that needs the meeting alone. */
const handles = <C extends Command, E extends MoeteEvent, R extends Refusal>(
  commandClass: Type<MoeteCommand<C>>,
  decide: Decide<C, Moete, E, R>,
): Type<ICommandHandler> => {
  @CommandHandler(commandClass)
  class MoeteHandler implements ICommandHandler<MoeteCommand<C>> {
    constructor(private readonly runner: CommandRunner) {}

    execute({ moete: id, command }: MoeteCommand<C>): Promise<Outcome> {
      return this.runner.run(moeteStream(command.meta.kommune, id), moete, decide, command as C);
    }
  }
  return MoeteHandler;
};

/** The commands by which a meeting is held. */
export const moeteHandlers: readonly Type<ICommandHandler>[] = [
  InnkallMoeteHandler,
  handles(AvlysMoeteCommand, avlysMoete),
  handlesSeats(SettMoeteCommand, settMoete),
  handlesSeats(EndreFrammoeteCommand, endreFrammoete),
  handles(OverlatMoeteledelsenCommand, overlatMoeteledelsen),
  handlesSeats(RegistrerValgCommand, registrerValg),
  handles(LukkMoeteCommand, lukkMoete),
  handles(AapneMoeteCommand, aapneMoete),
  handles(HevMoeteCommand, hevMoete),
];
