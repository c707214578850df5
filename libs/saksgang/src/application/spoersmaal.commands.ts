import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BusCommand, CommandRunner, type Outcome } from '@saksgang/commands';
import {
  hpSakId,
  type AnyCommand,
  type Asked,
  type Command,
  type Decide,
  type HpPeriode,
  type Refusal,
} from '@saksgang/kernel';
import { sak, sakStream } from '../domene/sak/sak';
import {
  besvarBudsjettspoersmaal,
  type BesvarBudsjettspoersmaal,
} from '../domene/spoersmaal/besvar-budsjettspoersmaal';
import { rettSvar, type RettSvar } from '../domene/spoersmaal/rett-svar';
import { spoersmaalene, spoersmaalStream, type Spoersmaalene } from '../domene/spoersmaal/spoersmaal';
import type { SpoersmaalEvent } from '../domene/spoersmaal/spoersmaal.events';
import {
  stillBudsjettspoersmaal,
  type StillBudsjettspoersmaal,
} from '../domene/spoersmaal/still-budsjettspoersmaal';
import {
  trekkBudsjettspoersmaal,
  type TrekkBudsjettspoersmaal,
} from '../domene/spoersmaal/trekk-budsjettspoersmaal';
import { moetedagen } from './moetebildet';
import { reglementetFor } from './reglementet';

/** A command to the questions of one HP. */
abstract class SpoersmaalCommand<C extends AnyCommand> extends BusCommand<C> {
  constructor(
    readonly hp: HpPeriode,
    command: Asked<C>,
  ) {
    super(command);
  }
}

export class StillBudsjettspoersmaalCommand extends SpoersmaalCommand<StillBudsjettspoersmaal> {}
export class BesvarBudsjettspoersmaalCommand extends SpoersmaalCommand<BesvarBudsjettspoersmaal> {}
export class RettSvarCommand extends SpoersmaalCommand<RettSvar> {}
export class TrekkBudsjettspoersmaalCommand extends SpoersmaalCommand<TrekkBudsjettspoersmaal> {}

/** Fetches whether the HP is there, the forslag that the question is about, and what its frist may follow from. */
@CommandHandler(StillBudsjettspoersmaalCommand)
export class StillBudsjettspoersmaalHandler implements ICommandHandler<StillBudsjettspoersmaalCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ hp, command }: StillBudsjettspoersmaalCommand): Promise<Outcome> {
    const { kommune } = command.meta;
    const { forslag, moete } = command.data;
    const funnet = await this.runner.stateOf(sakStream(kommune, hpSakId(hp)), sak);
    const hpFinnes = funnet.slag === 'handlingsprogram';
    const forslagetFinnes = forslag === null || (hpFinnes && funnet.forslag.has(forslag));
    return this.runner.run(spoersmaalStream(kommune, hp), spoersmaalene, stillBudsjettspoersmaal, {
      ...command,
      grunnlag: {
        hpFinnes,
        forslagetFinnes,
        reglement: await reglementetFor(this.runner, command.meta),
        moetedag: await moetedagen(this.runner, kommune, moete),
      },
    });
  }
}

const handles = <C extends Command, E extends SpoersmaalEvent, R extends Refusal>(
  commandClass: Type<SpoersmaalCommand<C>>,
  decide: Decide<C, Spoersmaalene, E, R>,
): Type<ICommandHandler> => {
  @CommandHandler(commandClass)
  class SpoersmaalCommandHandler implements ICommandHandler<SpoersmaalCommand<C>> {
    constructor(private readonly runner: CommandRunner) {}

    execute({ hp, command }: SpoersmaalCommand<C>): Promise<Outcome> {
      return this.runner.run(spoersmaalStream(command.meta.kommune, hp), spoersmaalene, decide, command as C);
    }
  }
  return SpoersmaalCommandHandler;
};

/** The commands that concern a question that has been asked. */
export const spoersmaalHandlers: readonly Type<ICommandHandler>[] = [
  handles(BesvarBudsjettspoersmaalCommand, besvarBudsjettspoersmaal),
  handles(RettSvarCommand, rettSvar),
  handles(TrekkBudsjettspoersmaalCommand, trekkBudsjettspoersmaal),
];
