import type { Type } from '@nestjs/common';
import type { ICommandHandler } from '@nestjs/cqrs';
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
import { handles, SakCommand } from './sak-command';

export class KrevLovlighetskontrollCommand extends SakCommand<KrevLovlighetskontroll> {}
export class AvgjoerLovlighetskontrollCommand extends SakCommand<AvgjoerLovlighetskontroll> {}
export class UtsettIverksettingCommand extends SakCommand<UtsettIverksetting> {}
export class GjenopptaIverksettingCommand extends SakCommand<GjenopptaIverksetting> {}

/** The commands by which a vedtak is tried for lawfulness, and put off meanwhile. */
export const lovlighetHandlers: readonly Type<ICommandHandler>[] = [
  handles(KrevLovlighetskontrollCommand, krevLovlighetskontroll),
  handles(AvgjoerLovlighetskontrollCommand, avgjoerLovlighetskontroll),
  handles(UtsettIverksettingCommand, utsettIverksetting),
  handles(GjenopptaIverksettingCommand, gjenopptaIverksetting),
];
