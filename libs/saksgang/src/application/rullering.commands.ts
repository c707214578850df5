import type { ICommandHandler } from '@nestjs/cqrs';
import type { Type } from '@nestjs/common';
import {
  leggFramBeslutningsgrunnlag,
  type LeggFramBeslutningsgrunnlag,
} from '../domene/rullering/legg-fram-beslutningsgrunnlag';
import {
  leggFramTilleggsinnstilling,
  type LeggFramTilleggsinnstilling,
} from '../domene/rullering/legg-fram-tilleggsinnstilling';
import {
  foreslaaRammeendringer,
  type ForeslaaRammeendringer,
} from '../domene/rullering/foreslaa-rammeendringer';
import {
  foreslaaInvesteringer,
  type ForeslaaInvesteringer,
} from '../domene/rullering/foreslaa-investeringer';
import { foerOversikt, type FoerOversikt } from '../domene/rullering/foer-oversikt';
import { foerSentraleLinjer, type FoerSentraleLinjer } from '../domene/rullering/foer-sentrale-linjer';
import { handles, SakCommand } from './sak-command';

export class LeggFramBeslutningsgrunnlagCommand extends SakCommand<LeggFramBeslutningsgrunnlag> {}
export class LeggFramTilleggsinnstillingCommand extends SakCommand<LeggFramTilleggsinnstilling> {}
export class ForeslaaRammeendringerCommand extends SakCommand<ForeslaaRammeendringer> {}
export class ForeslaaInvesteringerCommand extends SakCommand<ForeslaaInvesteringer> {}
export class FoerOversiktCommand extends SakCommand<FoerOversikt> {}
export class FoerSentraleLinjerCommand extends SakCommand<FoerSentraleLinjer> {}

/** The commands by which a handlingsprogram is prepared. */
export const rulleringHandlers: readonly Type<ICommandHandler>[] = [
  handles(LeggFramBeslutningsgrunnlagCommand, leggFramBeslutningsgrunnlag),
  handles(LeggFramTilleggsinnstillingCommand, leggFramTilleggsinnstilling),
  handles(ForeslaaRammeendringerCommand, foreslaaRammeendringer),
  handles(ForeslaaInvesteringerCommand, foreslaaInvesteringer),
  handles(FoerOversiktCommand, foerOversikt),
  handles(FoerSentraleLinjerCommand, foerSentraleLinjer),
];
