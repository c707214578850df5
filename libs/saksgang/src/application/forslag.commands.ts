import type { ICommandHandler } from '@nestjs/cqrs';
import type { Type } from '@nestjs/common';
import { delForslag, type DelForslag } from '../domene/forslag/del-forslag';
import { endreForslag, type EndreForslag } from '../domene/forslag/endre-forslag';
import { fremmeForslag, type FremmeForslag } from '../domene/forslag/fremme-forslag';
import { hentLinjer, type HentLinjer } from '../domene/forslag/hent-linjer';
import { slaaSammenForslag, type SlaaSammenForslag } from '../domene/forslag/slaa-sammen-forslag';
import { trekkForslag, type TrekkForslag } from '../domene/forslag/trekk-forslag';
import { handles, SakCommand } from './sak-command';

export class FremmeForslagCommand extends SakCommand<FremmeForslag> {}
export class EndreForslagCommand extends SakCommand<EndreForslag> {}
export class HentLinjerCommand extends SakCommand<HentLinjer> {}
export class SlaaSammenForslagCommand extends SakCommand<SlaaSammenForslag> {}
export class DelForslagCommand extends SakCommand<DelForslag> {}
export class TrekkForslagCommand extends SakCommand<TrekkForslag> {}

/** The commands by which parties put forslag before the bodies, and work on them until they are taken up. */
export const forslagHandlers: readonly Type<ICommandHandler>[] = [
  handles(FremmeForslagCommand, fremmeForslag),
  handles(EndreForslagCommand, endreForslag),
  handles(HentLinjerCommand, hentLinjer),
  handles(SlaaSammenForslagCommand, slaaSammenForslag),
  handles(DelForslagCommand, delForslag),
  handles(TrekkForslagCommand, trekkForslag),
];
