import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Type } from '@nestjs/common';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import { etterregistrerVedtak, type EtterregistrerVedtak } from '../domene/vedtak/etterregistrer-vedtak';
import {
  foerVedtatteRammelinjer,
  type FoerVedtatteRammelinjer,
} from '../domene/vedtak/foer-vedtatte-rammelinjer';
import { foerDelpunkter, type FoerDelpunkter } from '../domene/vedtak/foer-delpunkter';
import { ekspederVedtak, type EkspederVedtak } from '../domene/vedtak/ekspeder-vedtak';
import {
  avsluttSakForAdministrasjonen,
  type AvsluttSakForAdministrasjonen,
} from '../domene/fullstendighet/avslutt-sak-for-administrasjonen';
import { knyttSetninger, type KnyttSetninger } from '../domene/fullstendighet/knytt-setninger';
import { presiserVedtak, type PresiserVedtak } from '../domene/vedtak/presiser-vedtak';
import { rettVedtakstekst, type RettVedtakstekst } from '../domene/vedtak/rett-vedtakstekst';
import { sak, sakStream } from '../domene/sak/sak';
import { utenEgneAvslutninger } from '../domene/vedtak/uten-egne-avslutninger';
import { handles, SakCommand } from './sak-command';
import { Utfoertkilde } from './utfoertkilde';

export class EtterregistrerVedtakCommand extends SakCommand<EtterregistrerVedtak> {}
export class FoerVedtatteRammelinjerCommand extends SakCommand<FoerVedtatteRammelinjer> {}
export class FoerDelpunkterCommand extends SakCommand<FoerDelpunkter> {}
export class KnyttSetningerCommand extends SakCommand<KnyttSetninger> {}
export class AvsluttSakForAdministrasjonenCommand extends SakCommand<AvsluttSakForAdministrasjonen> {}
export class EkspederVedtakCommand extends SakCommand<EkspederVedtak> {}
export class PresiserVedtakCommand extends SakCommand<PresiserVedtak> {}
export class RettVedtakstekstCommand extends SakCommand<RettVedtakstekst> {}

@CommandHandler(EtterregistrerVedtakCommand)
class EtterregistrerVedtakHandler implements ICommandHandler<EtterregistrerVedtakCommand> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly utfoert: Utfoertkilde,
  ) {}

  async execute({ sak: id, command }: EtterregistrerVedtakCommand): Promise<Outcome> {
    const { kommune } = command.meta;
    const avsluttes = command.data.punkter.flatMap((p) => p.avslutter.map(({ oppdrag }) => oppdrag));
    const decide = utenEgneAvslutninger(etterregistrerVedtak, await this.utfoert.meldtAv(kommune, avsluttes));
    return this.runner.run(sakStream(kommune, id), sak, decide, command);
  }
}

/** The commands that concern a vedtak that has been made. */
export const vedtakHandlers: readonly Type<ICommandHandler>[] = [
  EtterregistrerVedtakHandler,
  handles(FoerVedtatteRammelinjerCommand, foerVedtatteRammelinjer),
  handles(FoerDelpunkterCommand, foerDelpunkter),
  handles(KnyttSetningerCommand, knyttSetninger),
  handles(AvsluttSakForAdministrasjonenCommand, avsluttSakForAdministrasjonen),
  handles(EkspederVedtakCommand, ekspederVedtak),
  handles(PresiserVedtakCommand, presiserVedtak),
  handles(RettVedtakstekstCommand, rettVedtakstekst),
];
