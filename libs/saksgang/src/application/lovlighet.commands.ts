import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import {
  avgjoerLovlighetskontroll,
  type AvgjoerLovlighetskontroll,
} from '../domene/lovlighetskontroll/avgjoer-lovlighetskontroll';
import {
  gjenopptaIverksetting,
  type GjenopptaIverksetting,
} from '../domene/lovlighetskontroll/gjenoppta-iverksetting';
import {
  krevLovlighetskontroll,
  type KrevLovlighetskontroll,
} from '../domene/lovlighetskontroll/krev-lovlighetskontroll';
import {
  utsettIverksetting,
  type UtsettIverksetting,
} from '../domene/lovlighetskontroll/utsett-iverksetting';
import { sak, sakStream } from '../domene/sak/sak';
import { handles, SakCommand } from './sak-command';
import { kommunestyretFor } from './sammensetningen';

export class KrevLovlighetskontrollCommand extends SakCommand<KrevLovlighetskontroll> {}
export class AvgjoerLovlighetskontrollCommand extends SakCommand<AvgjoerLovlighetskontroll> {}
export class UtsettIverksettingCommand extends SakCommand<UtsettIverksetting> {}
export class GjenopptaIverksettingCommand extends SakCommand<GjenopptaIverksetting> {}

/** Fetches the seats of kommunestyret, since the krav is of its members. */
@CommandHandler(KrevLovlighetskontrollCommand)
class KrevLovlighetskontrollHandler implements ICommandHandler<KrevLovlighetskontrollCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ sak: id, command }: KrevLovlighetskontrollCommand): Promise<Outcome> {
    const { meta } = command;
    const grunnlag = { kommunestyret: await kommunestyretFor(this.runner, meta) };
    return this.runner.run(sakStream(meta.kommune, id), sak, krevLovlighetskontroll, {
      ...command,
      grunnlag,
    });
  }
}

/** The commands by which a vedtak is tried for lawfulness, and put off meanwhile. */
export const lovlighetHandlers: readonly Type<ICommandHandler>[] = [
  KrevLovlighetskontrollHandler,
  handles(AvgjoerLovlighetskontrollCommand, avgjoerLovlighetskontroll),
  handles(UtsettIverksettingCommand, utsettIverksetting),
  handles(GjenopptaIverksettingCommand, gjenopptaIverksetting),
];
