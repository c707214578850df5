import { Injectable } from '@nestjs/common';
import { CommandRunner } from '@saksgang/commands';
import { ok, type Refusal, type Result } from '@saksgang/kernel';
import type { Sumfunn } from '../domene/ramme/sumkontroll';
import { foreslaaRammeendringer } from '../domene/rullering/foreslaa-rammeendringer';
import { sak, sakStream } from '../domene/sak/sak';
import type { Sak } from '../domene/sak/sak.state';
import { foerVedtatteRammelinjer } from '../domene/vedtak/foer-vedtatte-rammelinjer';
import { ForeslaaRammeendringerCommand } from './rullering.commands';
import type { FoerVedtatteRammelinjerCommand } from './vedtak.commands';

/** Stands where a reason would, so that the findings come out as facts; it is never stored. */
const PROEVE = 'prøve';

/** Decides on a frame table as an import would, and throws the facts away. */
@Injectable()
export class ProevRammetabell {
  constructor(private readonly runner: CommandRunner) {}

  /** What the sum control finds, whether it would be accepted or not; or why the table would be refused. */
  async funn(
    asked: ForeslaaRammeendringerCommand | FoerVedtatteRammelinjerCommand,
  ): Promise<Result<readonly Sumfunn[], Refusal>> {
    const tilstand = await this.runner.stateOf(sakStream(asked.command.meta.kommune, asked.sak), sak);
    const besluttet = besluttetOm(asked, tilstand);
    if (!besluttet.ok) return besluttet;
    return ok(besluttet.value.flatMap((e) => (e.type === 'KontrollfunnGodtatt' ? e.data.funn : [])));
  }
}

const besluttetOm = (
  asked: ForeslaaRammeendringerCommand | FoerVedtatteRammelinjerCommand,
  tilstand: Sak,
) => {
  if (asked instanceof ForeslaaRammeendringerCommand) {
    const { command } = asked;
    return foreslaaRammeendringer(
      { ...command, data: { ...command.data, godtaKontrollfunn: PROEVE } },
      tilstand,
    );
  }
  const { command } = asked;
  return foerVedtatteRammelinjer(
    { ...command, data: { ...command.data, godtaKontrollfunn: PROEVE } },
    tilstand,
  );
};
