import { Injectable } from '@nestjs/common';
import { Kommuner } from '@saksgang/http';
import { erKommunenummer, parseKommuneId, type KommuneId } from '@saksgang/kernel';
import { ReadStore } from '@saksgang/read-store';
import { UkjentKommune } from '@saksgang/saksgang';
import { Avvist } from '@saksgang/tilgang';
import { ALLE, kommunene, kommuneregister, type RegistrertKommune } from './kommuneregister';

const VENT_MS = 2000;

/** Finds kommuner in the register. A kommunenummer that is not there yet is looked for once more when the log is read. */
@Injectable()
export class KommuneOppslag extends Kommuner {
  constructor(private readonly readStore: ReadStore) {
    super();
  }

  async idAv(tekst: string): Promise<KommuneId> {
    const id = parseKommuneId(tekst);
    if (id !== null) return id;
    if (!erKommunenummer(tekst)) throw new Avvist(UkjentKommune(tekst.slice(0, 40)));
    const funnet = this.medNummer(tekst) ?? (await this.readStore.caughtUp(VENT_MS), this.medNummer(tekst));
    if (!funnet) throw new Avvist(UkjentKommune(tekst));
    return funnet.kommune;
  }

  alle(): readonly RegistrertKommune[] {
    return this.readStore.read(kommuneregister, null, ALLE, kommunene).visning;
  }

  private medNummer(nummer: string): RegistrertKommune | undefined {
    return this.alle().find((k) => k.kommunenummer === nummer);
  }
}
