import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BusCommand, CommandRunner, type Outcome } from '@saksgang/commands';
import type { AnyCommand, Asked, Command, Decide, OppdragId, Refusal } from '@saksgang/kernel';
import { bekreftFrist, type BekreftFrist } from '../domene/oppdrag/bekreft-frist';
import { fordelOppdrag, type FordelOppdrag } from '../domene/oppdrag/fordel-oppdrag';
import { foreslaaNyFrist, type ForeslaaNyFrist } from '../domene/oppdrag/foreslaa-ny-frist';
import { leverRapport, type LeverRapport } from '../domene/oppdrag/lever-rapport';
import { meldAvvik, type MeldAvvik } from '../domene/oppdrag/meld-avvik';
import {
  meldKanIkkeGjennomfoeres,
  type MeldKanIkkeGjennomfoeres,
} from '../domene/oppdrag/meld-kan-ikke-gjennomfoeres';
import { oppdrag, oppdragStream, type Oppdrag } from '../domene/oppdrag/oppdrag';
import type { OppdragEvent } from '../domene/oppdrag/oppdrag.events';
import { rapporterEffekt, type RapporterEffekt } from '../domene/oppdrag/rapporter-effekt';
import { rapporterStatus, type RapporterStatus } from '../domene/oppdrag/rapporter-status';
import { rapporterUtfoert, type RapporterUtfoert } from '../domene/oppdrag/rapporter-utfoert';
import { rettRapport, type RettRapport } from '../domene/oppdrag/rett-rapport';
import { settFrist, type SettFrist } from '../domene/oppdrag/sett-frist';
import { settOppdragPaaVent, type SettOppdragPaaVent } from '../domene/oppdrag/sett-oppdrag-paa-vent';
import { taOppdragAvVent, type TaOppdragAvVent } from '../domene/oppdrag/ta-oppdrag-av-vent';
import { trekkRapport, type TrekkRapport } from '../domene/oppdrag/trekk-rapport';
import { fjernOpphav, type FjernOpphav } from '../domene/opphav/fjern-opphav';
import { foerOpphav, type FoerOpphav } from '../domene/opphav/foer-opphav';
import { besetningAv } from '../domene/rolle/rolleregister';
import { meldFristUtloept, type MeldFristUtloept } from '../domene/varsel/meld-frist-utloept';
import { meldRapportUteblitt, type MeldRapportUteblitt } from '../domene/varsel/meld-rapport-uteblitt';
import { meldUendretStatus, type MeldUendretStatus } from '../domene/varsel/meld-uendret-status';
import { registrerPaaminnelse, type RegistrerPaaminnelse } from '../domene/varsel/registrer-paaminnelse';
import { rolleregisteret } from './rolleregisteret';

/** A command to one oppdrag. */
export abstract class OppdragCommand<C extends AnyCommand> extends BusCommand<C> {
  constructor(
    readonly oppdrag: OppdragId,
    command: Asked<C>,
  ) {
    super(command);
  }
}

export class FordelOppdragCommand extends OppdragCommand<FordelOppdrag> {}
export class SettFristCommand extends OppdragCommand<SettFrist> {}
export class BekreftFristCommand extends OppdragCommand<BekreftFrist> {}
export class ForeslaaNyFristCommand extends OppdragCommand<ForeslaaNyFrist> {}
export class RapporterStatusCommand extends OppdragCommand<RapporterStatus> {}
export class RapporterUtfoertCommand extends OppdragCommand<RapporterUtfoert> {}
export class RapporterEffektCommand extends OppdragCommand<RapporterEffekt> {}
export class LeverRapportCommand extends OppdragCommand<LeverRapport> {}
export class RettRapportCommand extends OppdragCommand<RettRapport> {}
export class TrekkRapportCommand extends OppdragCommand<TrekkRapport> {}
export class MeldAvvikCommand extends OppdragCommand<MeldAvvik> {}
export class MeldKanIkkeGjennomfoeresCommand extends OppdragCommand<MeldKanIkkeGjennomfoeres> {}
export class SettOppdragPaaVentCommand extends OppdragCommand<SettOppdragPaaVent> {}
export class TaOppdragAvVentCommand extends OppdragCommand<TaOppdragAvVent> {}
export class FoerOpphavCommand extends OppdragCommand<FoerOpphav> {}
export class FjernOpphavCommand extends OppdragCommand<FjernOpphav> {}
export class RegistrerPaaminnelseCommand extends OppdragCommand<RegistrerPaaminnelse> {}
export class MeldUendretStatusCommand extends OppdragCommand<MeldUendretStatus> {}
export class MeldFristUtloeptCommand extends OppdragCommand<MeldFristUtloept> {}
export class MeldRapportUteblittCommand extends OppdragCommand<MeldRapportUteblitt> {}

/** The handler of a command that needs nothing from other streams. */
const handles = <C extends Command, E extends OppdragEvent, R extends Refusal>(
  commandClass: Type<OppdragCommand<C>>,
  decide: Decide<C, Oppdrag, E, R>,
): Type<ICommandHandler> => {
  @CommandHandler(commandClass)
  class OppdragCommandHandler implements ICommandHandler<OppdragCommand<C>> {
    constructor(private readonly runner: CommandRunner) {}

    execute({ oppdrag: id, command }: OppdragCommand<C>): Promise<Outcome> {
      return this.runner.run(oppdragStream(command.meta.kommune, id), oppdrag, decide, command as C);
    }
  }
  return OppdragCommandHandler;
};

/** Fetches who has the role. */
@CommandHandler(FordelOppdragCommand)
class FordelOppdragHandler implements ICommandHandler<FordelOppdragCommand> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ oppdrag: id, command }: FordelOppdragCommand): Promise<Outcome> {
    const { kommune } = command.meta;
    const register = await rolleregisteret(this.runner, kommune);
    const grunnlag = besetningAv(register, command.data.ansvarlig);
    return this.runner.run(oppdragStream(kommune, id), oppdrag, fordelOppdrag, { ...command, grunnlag });
  }
}

/** The commands by which an oppdrag is followed up. */
export const oppdragHandlers: readonly Type<ICommandHandler>[] = [
  FordelOppdragHandler,
  handles(SettFristCommand, settFrist),
  handles(BekreftFristCommand, bekreftFrist),
  handles(ForeslaaNyFristCommand, foreslaaNyFrist),
  handles(RapporterStatusCommand, rapporterStatus),
  handles(RapporterUtfoertCommand, rapporterUtfoert),
  handles(RapporterEffektCommand, rapporterEffekt),
  handles(LeverRapportCommand, leverRapport),
  handles(RettRapportCommand, rettRapport),
  handles(TrekkRapportCommand, trekkRapport),
  handles(MeldAvvikCommand, meldAvvik),
  handles(MeldKanIkkeGjennomfoeresCommand, meldKanIkkeGjennomfoeres),
  handles(SettOppdragPaaVentCommand, settOppdragPaaVent),
  handles(TaOppdragAvVentCommand, taOppdragAvVent),
  handles(FoerOpphavCommand, foerOpphav),
  handles(FjernOpphavCommand, fjernOpphav),
  handles(RegistrerPaaminnelseCommand, registrerPaaminnelse),
  handles(MeldUendretStatusCommand, meldUendretStatus),
  handles(MeldFristUtloeptCommand, meldFristUtloept),
  handles(MeldRapportUteblittCommand, meldRapportUteblitt),
];
