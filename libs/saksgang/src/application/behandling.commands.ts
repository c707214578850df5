import type { ICommandHandler } from '@nestjs/cqrs';
import type { Type } from '@nestjs/common';
import {
  protokollfoerInnstilling,
  type ProtokollfoerInnstilling,
} from '../domene/behandling/protokollfoer-innstilling';
import {
  offentliggjoerInnstilling,
  type OffentliggjoerInnstilling,
} from '../domene/behandling/offentliggjoer-innstilling';
import { avgiUttalelse, type AvgiUttalelse } from '../domene/behandling/avgi-uttalelse';
import {
  foreslaaVoteringsorden,
  type ForeslaaVoteringsorden,
} from '../domene/behandling/foreslaa-voteringsorden';
import { sendSakTilbake, type SendSakTilbake } from '../domene/behandling/send-sak-tilbake';
import { utsettSak, type UtsettSak } from '../domene/behandling/utsett-sak';
import { velgMotkandidat, type VelgMotkandidat } from '../domene/behandling/velg-motkandidat';
import { handles, SakCommand } from './sak-command';

export class ProtokollfoerInnstillingCommand extends SakCommand<ProtokollfoerInnstilling> {}
export class OffentliggjoerInnstillingCommand extends SakCommand<OffentliggjoerInnstilling> {}
export class ForeslaaVoteringsordenCommand extends SakCommand<ForeslaaVoteringsorden> {}
export class VelgMotkandidatCommand extends SakCommand<VelgMotkandidat> {}
export class AvgiUttalelseCommand extends SakCommand<AvgiUttalelse> {}
export class UtsettSakCommand extends SakCommand<UtsettSak> {}
export class SendSakTilbakeCommand extends SakCommand<SendSakTilbake> {}

/** The commands by which the bodies treat a handlingsprogram. */
export const behandlingHandlers: readonly Type<ICommandHandler>[] = [
  handles(ProtokollfoerInnstillingCommand, protokollfoerInnstilling),
  handles(OffentliggjoerInnstillingCommand, offentliggjoerInnstilling),
  handles(ForeslaaVoteringsordenCommand, foreslaaVoteringsorden),
  handles(VelgMotkandidatCommand, velgMotkandidat),
  handles(AvgiUttalelseCommand, avgiUttalelse),
  handles(UtsettSakCommand, utsettSak),
  handles(SendSakTilbakeCommand, sendSakTilbake),
];
