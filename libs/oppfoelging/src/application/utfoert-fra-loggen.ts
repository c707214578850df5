import { Injectable } from '@nestjs/common';
import { CommandRunner } from '@saksgang/commands';
import type { KommuneId, OppdragId } from '@saksgang/kernel';
import type { MeldtUtfoertAv, Utfoertkilde } from '@saksgang/saksgang';
import { oppdrag, oppdragStream } from '../domene/oppdrag/oppdrag';

/** Who has reported oppdrag as done, as their own streams have it. */
@Injectable()
export class UtfoertFraLoggen implements Utfoertkilde {
  constructor(private readonly runner: CommandRunner) {}

  async meldtAv(kommune: KommuneId, ider: readonly OppdragId[]): Promise<MeldtUtfoertAv> {
    const meldt = new Map<OppdragId, string>();
    for (const id of new Set(ider)) {
      const funnet = await this.runner.stateOf(oppdragStream(kommune, id), oppdrag);
      if (funnet.finnes && funnet.utfoertAv !== null) meldt.set(id, funnet.utfoertAv);
    }
    return meldt;
  }
}
