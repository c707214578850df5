import type { ICommandHandler } from '@nestjs/cqrs';
import type { Type } from '@nestjs/common';
import { vedtaBudsjettendring, type VedtaBudsjettendring } from '../domene/budsjettaar/vedta-budsjettendring';
import { foerRapport, type FoerRapport } from '../domene/budsjettaar/foer-rapport';
import { rapporterForbruk, type RapporterForbruk } from '../domene/budsjettaar/rapporter-forbruk';
import { handles, SakCommand } from './sak-command';
import { rapporterPrognose, type RapporterPrognose } from '../domene/budsjettaar/rapporter-prognose';

export class VedtaBudsjettendringCommand extends SakCommand<VedtaBudsjettendring> {}
export class FoerRapportCommand extends SakCommand<FoerRapport> {}
export class RapporterForbrukCommand extends SakCommand<RapporterForbruk> {}
export class RapporterPrognoseCommand extends SakCommand<RapporterPrognose> {}

/** The commands of the budget year. */
export const budsjettaarHandlers: readonly Type<ICommandHandler>[] = [
  handles(VedtaBudsjettendringCommand, vedtaBudsjettendring),
  handles(FoerRapportCommand, foerRapport),
  handles(RapporterForbrukCommand, rapporterForbruk),
  handles(RapporterPrognoseCommand, rapporterPrognose),
];
