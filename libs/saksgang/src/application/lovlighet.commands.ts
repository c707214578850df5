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
  fremmeMindretallsanke,
  type FremmeMindretallsanke,
} from '../domene/mindretallsanke/fremme-mindretallsanke';
import {
  utsettIverksetting,
  type UtsettIverksetting,
} from '../domene/lovlighetskontroll/utsett-iverksetting';
import { sak, sakStream } from '../domene/sak/sak';
import { finnVedtak } from '../domene/vedtak/vedtak.refusals';
import { reglementetFor } from './reglementet';
import { handles, SakCommand } from './sak-command';
import { organetFor, kommunestyretFor } from './sammensetningen';

export class FremmeMindretallsankeCommand extends SakCommand<FremmeMindretallsanke> {}
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

/** Fetches the reglement of the day, and the seats of the body on the day that it decided. */
@CommandHandler(FremmeMindretallsankeCommand)
class FremmeMindretallsankeHandler implements ICommandHandler<FremmeMindretallsankeCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ sak: id, command }: FremmeMindretallsankeCommand): Promise<Outcome> {
    const { data, meta } = command;
    const stream = sakStream(meta.kommune, id);
    const vedtak = finnVedtak(await this.runner.stateOf(stream, sak), data.vedtak);
    const grunnlag = {
      reglement: await reglementetFor(this.runner, meta),
      ...(vedtak.ok
        ? await organetFor(this.runner, meta.kommune, data.organ, vedtak.value)
        : { organtype: null, sammensetning: null }),
    };
    return this.runner.run(stream, sak, fremmeMindretallsanke, { ...command, grunnlag });
  }
}

/** The commands by which a vedtak is tried: for lawfulness, or by a body above; and put off meanwhile. */
export const lovlighetHandlers: readonly Type<ICommandHandler>[] = [
  KrevLovlighetskontrollHandler,
  FremmeMindretallsankeHandler,
  handles(AvgjoerLovlighetskontrollCommand, avgjoerLovlighetskontroll),
  handles(UtsettIverksettingCommand, utsettIverksetting),
  handles(GjenopptaIverksettingCommand, gjenopptaIverksetting),
];
