import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BusCommand, CommandRunner, type Outcome } from '@saksgang/commands';
import {
  hpSakId,
  type Asked,
  type Command,
  type Decide,
  type HpPeriode,
  type Refusal,
} from '@saksgang/kernel';
import { besvarKontrollfunn, type BesvarKontrollfunn } from '../domene/kontroll/besvar-kontrollfunn';
import { importerDokument, type ImporterDokument } from '../domene/kontroll/importer-dokument';
import { kontroll, kontrollStream, type Kontroll } from '../domene/kontroll/kontroll';
import type { KontrollEvent } from '../domene/kontroll/kontroll.events';
import { sak, sakStream } from '../domene/sak/sak';

type Kontrollkommando = Command<string, unknown, { readonly hpFinnes: boolean }>;

/** A command to the control of one HP. */
abstract class KontrollCommand<C extends Kontrollkommando> extends BusCommand<C> {
  constructor(
    readonly hp: HpPeriode,
    command: Asked<C>,
  ) {
    super(command);
  }
}

export class BesvarKontrollfunnCommand extends KontrollCommand<BesvarKontrollfunn> {}
export class ImporterDokumentCommand extends KontrollCommand<ImporterDokument> {}

/** Fetches whether the HP is there. */
const handles = <C extends Kontrollkommando, E extends KontrollEvent, R extends Refusal>(
  commandClass: Type<KontrollCommand<C>>,
  decide: Decide<C, Kontroll, E, R>,
): Type<ICommandHandler> => {
  @CommandHandler(commandClass)
  class KontrollCommandHandler implements ICommandHandler<KontrollCommand<C>> {
    constructor(private readonly runner: CommandRunner) {}

    async execute({ hp, command }: KontrollCommand<C>): Promise<Outcome> {
      const { kommune } = command.meta;
      const { slag } = await this.runner.stateOf(sakStream(kommune, hpSakId(hp)), sak);
      const asked = { ...command, grunnlag: { hpFinnes: slag === 'handlingsprogram' } } as unknown as C;
      return this.runner.run(kontrollStream(kommune, hp), kontroll, decide, asked);
    }
  }
  return KontrollCommandHandler;
};

export const kontrollHandlers: readonly Type<ICommandHandler>[] = [
  handles(BesvarKontrollfunnCommand, besvarKontrollfunn),
  handles(ImporterDokumentCommand, importerDokument),
];
