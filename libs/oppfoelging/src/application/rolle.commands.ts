import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BusCommand, CommandRunner, type Outcome } from '@saksgang/commands';
import { refused, type Command, type Decide, type Refusal } from '@saksgang/kernel';
import { kommune, kommuneStream, UkjentKommune } from '@saksgang/saksgang';
import { oppdrag, oppdragStream } from '../domene/oppdrag/oppdrag';
import type { Rolleoppdrag } from '../domene/rolle/aapne-oppdrag';
import { besettRolle, type BesettRolle } from '../domene/rolle/besett-rolle';
import { foerAnsvar, type FoerAnsvar } from '../domene/rolle/foer-ansvar';
import { fratreRolle, type FratreRolle } from '../domene/rolle/fratre-rolle';
import { overleverRolle, type OverleverRolle } from '../domene/rolle/overlever-rolle';
import type { RolleEvent } from '../domene/rolle/rolle.events';
import { rolleregister, rolleStream, type Rolleregister } from '../domene/rolle/rolleregister';
import { utpekStedfortreder, type UtpekStedfortreder } from '../domene/rolle/utpek-stedfortreder';
import { aapneOppdragPaa } from './rolleregisteret';

export class BesettRolleCommand extends BusCommand<BesettRolle> {}
export class OverleverRolleCommand extends BusCommand<OverleverRolle> {}
export class FratreRolleCommand extends BusCommand<FratreRolle> {}
export class UtpekStedfortrederCommand extends BusCommand<UtpekStedfortreder> {}
export class FoerAnsvarCommand extends BusCommand<FoerAnsvar> {}

type Rolleskifte = Command<string, { readonly rolle: string }, Rolleoppdrag>;

/** The handler of a command by which a role changes hands: it fetches the open oppdrag of it. */
const vedSkifte = <C extends Rolleskifte>(
  commandClass: Type<BusCommand<C>>,
  decide: Decide<C, Rolleregister, RolleEvent, Refusal>,
): Type<ICommandHandler> => {
  @CommandHandler(commandClass)
  class RolleskifteHandler implements ICommandHandler<BusCommand<C>> {
    constructor(private readonly runner: CommandRunner) {}

    async execute({ command }: BusCommand<C>): Promise<Outcome> {
      const { kommune: id } = command.meta;
      const { finnes } = await this.runner.stateOf(kommuneStream(id), kommune);
      if (!finnes) return refused(UkjentKommune(id));
      const aapne = await aapneOppdragPaa(this.runner, id, command.data.rolle);
      const asked = { ...command, grunnlag: { aapne } } as unknown as C;
      return this.runner.run(rolleStream(id), rolleregister, decide, asked);
    }
  }
  return RolleskifteHandler;
};

@CommandHandler(UtpekStedfortrederCommand)
class UtpekStedfortrederHandler implements ICommandHandler<UtpekStedfortrederCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ command }: UtpekStedfortrederCommand): Promise<Outcome> {
    return this.runner.run(rolleStream(command.meta.kommune), rolleregister, utpekStedfortreder, {
      ...command,
      grunnlag: null,
    });
  }
}

/** Fetches who the oppdrag says is responsible. */
@CommandHandler(FoerAnsvarCommand)
class FoerAnsvarHandler implements ICommandHandler<FoerAnsvarCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ command }: FoerAnsvarCommand): Promise<Outcome> {
    const { kommune: id } = command.meta;
    const funnet = await this.runner.stateOf(oppdragStream(id, command.data.oppdrag), oppdrag);
    const grunnlag = funnet.finnes ? { ansvarlig: funnet.ansvarlig } : null;
    return this.runner.run(rolleStream(id), rolleregister, foerAnsvar, { ...command, grunnlag });
  }
}

/** The commands by which it is kept who has which role. */
export const rolleHandlers: readonly Type<ICommandHandler>[] = [
  vedSkifte<BesettRolle>(BesettRolleCommand, besettRolle),
  vedSkifte<OverleverRolle>(OverleverRolleCommand, overleverRolle),
  vedSkifte<FratreRolle>(FratreRolleCommand, fratreRolle),
  UtpekStedfortrederHandler,
  FoerAnsvarHandler,
];
