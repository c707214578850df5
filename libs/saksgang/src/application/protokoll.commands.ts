import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@saksgang/commands';
import {
  foerProtokolltilfoersel,
  type FoerProtokolltilfoersel,
} from '../domene/protokoll/foer-protokolltilfoersel';
import { foerStemmenavn, type FoerStemmenavn } from '../domene/protokoll/foer-stemmenavn';
import { godkjennProtokoll, type GodkjennProtokoll } from '../domene/protokoll/godkjenn-protokoll';
import { sak, sakStream } from '../domene/sak/sak';
import { Protokollkilde } from './protokollkilde';
import { handles, SakCommand } from './sak-command';

export class FoerProtokolltilfoerselCommand extends SakCommand<FoerProtokolltilfoersel> {}
export class FoerStemmenavnCommand extends SakCommand<FoerStemmenavn> {}
export class GodkjennProtokollCommand extends SakCommand<GodkjennProtokoll> {}

/** Makes the protokoll from the streams, and approves it at the revision that it was made from. */
@CommandHandler(GodkjennProtokollCommand)
class GodkjennProtokollHandler implements ICommandHandler<GodkjennProtokollCommand> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly kilde: Protokollkilde,
  ) {}

  async execute({ sak: id, command }: GodkjennProtokollCommand): Promise<Outcome> {
    const { kommune, forventetRevisjon } = command.meta;
    const { sjekksum, revisjon } = await this.kilde.sum(kommune, id, command.data.organ);
    // What is recorded while it is read makes it another protokoll: then it is refused, and read again.
    const meta = { ...command.meta, forventetRevisjon: forventetRevisjon ?? revisjon };
    return this.runner.run(sakStream(kommune, id), sak, godkjennProtokoll, {
      ...command,
      meta,
      grunnlag: { sjekksum },
    });
  }
}

/** The commands that complete the protokoll of a body's treatment, and lock it. */
export const protokollHandlers: readonly Type<ICommandHandler>[] = [
  handles(FoerProtokolltilfoerselCommand, foerProtokolltilfoersel),
  handles(FoerStemmenavnCommand, foerStemmenavn),
  GodkjennProtokollHandler,
];
