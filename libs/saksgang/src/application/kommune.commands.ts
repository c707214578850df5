import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BusCommand, CommandRunner, type Outcome } from '@saksgang/commands';
import { fastsettUkebrev, type FastsettUkebrev } from '../domene/kommune/fastsett-ukebrev';
import { fastsettVarslingsplan, type FastsettVarslingsplan } from '../domene/kommune/fastsett-varslingsplan';
import { giDelegasjon, type GiDelegasjon } from '../domene/kommune/gi-delegasjon';
import { kommune, kommuneStream } from '../domene/kommune/kommune';
import { opprettKommune, type OpprettKommune } from '../domene/kommune/opprett-kommune';
import { vedtaReglement, type VedtaReglement } from '../domene/kommune/vedta-reglement';

export class OpprettKommuneCommand extends BusCommand<OpprettKommune> {}
export class GiDelegasjonCommand extends BusCommand<GiDelegasjon> {}
export class VedtaReglementCommand extends BusCommand<VedtaReglement> {}
export class FastsettVarslingsplanCommand extends BusCommand<FastsettVarslingsplan> {}
export class FastsettUkebrevCommand extends BusCommand<FastsettUkebrev> {}

@CommandHandler(OpprettKommuneCommand)
export class OpprettKommuneHandler implements ICommandHandler<OpprettKommuneCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ command }: OpprettKommuneCommand): Promise<Outcome> {
    return this.runner.run(kommuneStream(command.meta.kommune), kommune, opprettKommune, command);
  }
}

@CommandHandler(GiDelegasjonCommand)
export class GiDelegasjonHandler implements ICommandHandler<GiDelegasjonCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ command }: GiDelegasjonCommand): Promise<Outcome> {
    return this.runner.run(kommuneStream(command.meta.kommune), kommune, giDelegasjon, command);
  }
}

@CommandHandler(VedtaReglementCommand)
export class VedtaReglementHandler implements ICommandHandler<VedtaReglementCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ command }: VedtaReglementCommand): Promise<Outcome> {
    return this.runner.run(kommuneStream(command.meta.kommune), kommune, vedtaReglement, command);
  }
}

@CommandHandler(FastsettVarslingsplanCommand)
export class FastsettVarslingsplanHandler implements ICommandHandler<FastsettVarslingsplanCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ command }: FastsettVarslingsplanCommand): Promise<Outcome> {
    return this.runner.run(kommuneStream(command.meta.kommune), kommune, fastsettVarslingsplan, command);
  }
}

@CommandHandler(FastsettUkebrevCommand)
export class FastsettUkebrevHandler implements ICommandHandler<FastsettUkebrevCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ command }: FastsettUkebrevCommand): Promise<Outcome> {
    return this.runner.run(kommuneStream(command.meta.kommune), kommune, fastsettUkebrev, command);
  }
}
