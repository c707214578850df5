import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BusCommand, CommandRunner, type Outcome } from '@saksgang/commands';
import type { CommandMeta } from '@saksgang/kernel';
import {
  KOMMUNEDIREKTOEREN,
  paabegynnLovfristvarsel,
  type Lovfristgrunnlag,
  type PaabegynnLovfristvarsel,
} from '../domene/lovfrist/paabegynn-lovfristvarsel';
import {
  registrerLovfristvarsel,
  type RegistrerLovfristvarsel,
} from '../domene/lovfrist/registrer-lovfristvarsel';
import { lovfristStream, lovfristvarslene } from '../domene/lovfrist/lovfristvarsler';
import { besetningAv, vikarenePaa } from '../domene/rolle/rolleregister';
import { fellesKlokkeslett } from '../domene/varsel/varslene';
import { varslingsplaneneI } from './paabegynn-paaminnelse.handler';
import { rolleregisteret } from './rolleregisteret';

export class PaabegynnLovfristvarselCommand extends BusCommand<PaabegynnLovfristvarsel> {}
export class RegistrerLovfristvarselCommand extends BusCommand<RegistrerLovfristvarsel> {}

/** What other streams know of a warning of a clock: when the kommune writes to people, and who leads it on the day. */
export const lovfristgrunnlaget = async (
  runner: CommandRunner,
  { kommune, idag }: CommandMeta,
): Promise<Lovfristgrunnlag> => {
  const register = await rolleregisteret(runner, kommune);
  return {
    klokken: fellesKlokkeslett(await varslingsplaneneI(runner, kommune)),
    person: besetningAv(register, KOMMUNEDIREKTOEREN)?.person ?? null,
    vikarer: vikarenePaa(register, idag),
  };
};

/** Fetches when the kommune writes to people, and who leads it. */
@CommandHandler(PaabegynnLovfristvarselCommand)
class PaabegynnLovfristvarselHandler implements ICommandHandler<PaabegynnLovfristvarselCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ command }: PaabegynnLovfristvarselCommand): Promise<Outcome> {
    const stream = lovfristStream(command.meta.kommune, command.data.hp);
    const grunnlag = await lovfristgrunnlaget(this.runner, command.meta);
    return this.runner.run(stream, lovfristvarslene, paabegynnLovfristvarsel, { ...command, grunnlag });
  }
}

@CommandHandler(RegistrerLovfristvarselCommand)
class RegistrerLovfristvarselHandler implements ICommandHandler<RegistrerLovfristvarselCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ command }: RegistrerLovfristvarselCommand): Promise<Outcome> {
    const stream = lovfristStream(command.meta.kommune, command.data.hp);
    return this.runner.run(stream, lovfristvarslene, registrerLovfristvarsel, { ...command, grunnlag: null });
  }
}

/** The commands by which it is told that a clock has turned red or is broken. */
export const lovfristHandlers: readonly Type<ICommandHandler>[] = [
  PaabegynnLovfristvarselHandler,
  RegistrerLovfristvarselHandler,
];
