import type { ICommandHandler } from '@nestjs/cqrs';
import type { Type } from '@nestjs/common';
import { fremmeForslag, type FremmeForslag } from '../domene/forslag/fremme-forslag';
import { trekkForslag, type TrekkForslag } from '../domene/forslag/trekk-forslag';
import {
  protokollfoerInnstilling,
  type ProtokollfoerInnstilling,
} from '../domene/behandling/protokollfoer-innstilling';
import {
  offentliggjoerInnstilling,
  type OffentliggjoerInnstilling,
} from '../domene/behandling/offentliggjoer-innstilling';
import { taSakTilBehandling, type TaSakTilBehandling } from '../domene/behandling/ta-sak-til-behandling';
import { registrerVotering, type RegistrerVotering } from '../domene/behandling/registrer-votering';
import { handles, SakCommand } from './sak-command';

export class FremmeForslagCommand extends SakCommand<FremmeForslag> {}
export class TrekkForslagCommand extends SakCommand<TrekkForslag> {}
export class ProtokollfoerInnstillingCommand extends SakCommand<ProtokollfoerInnstilling> {}
export class OffentliggjoerInnstillingCommand extends SakCommand<OffentliggjoerInnstilling> {}
export class TaSakTilBehandlingCommand extends SakCommand<TaSakTilBehandling> {}
export class RegistrerVoteringCommand extends SakCommand<RegistrerVotering> {}

/** The commands by which the bodies treat a handlingsprogram. */
export const behandlingHandlers: readonly Type<ICommandHandler>[] = [
  handles(FremmeForslagCommand, fremmeForslag),
  handles(TrekkForslagCommand, trekkForslag),
  handles(ProtokollfoerInnstillingCommand, protokollfoerInnstilling),
  handles(OffentliggjoerInnstillingCommand, offentliggjoerInnstilling),
  handles(TaSakTilBehandlingCommand, taSakTilBehandling),
  handles(RegistrerVoteringCommand, registrerVotering),
];
