import { osloDato, type Clock, type KommuneId } from '@saksgang/kernel';
import type { ReadStore } from '@saksgang/read-store';
import { Tilganger, type Tildelt } from '@saksgang/tilgang';
import type { KommuneOppslag } from './kommune-oppslag';
import { gjelderPaa, tilgangene, tilgangsprojeksjon } from './tilgangene';

/** The roles that people have been given as facts of a kommune. In the installation itself nobody is given any by a kommune. */
export class TilgangerFraLoggen extends Tilganger {
  constructor(
    private readonly readStore: ReadStore,
    private readonly kommuner: KommuneOppslag,
    private readonly clock: Clock,
  ) {
    super();
  }

  rollene(person: string, kommune: string | null): readonly Tildelt[] {
    if (kommune === null) return [];
    const funnet = this.kommuner.alle().find((k) => k.kommune === kommune || k.kommunenummer === kommune);
    return funnet === undefined ? [] : this.iKommunen(person, funnet.kommune);
  }

  kommunene(person: string) {
    return this.kommuner
      .alle()
      .map(({ kommune }) => ({ kommune, roller: this.iKommunen(person, kommune) }))
      .filter(({ roller }) => roller.length > 0);
  }

  private iKommunen(person: string, kommune: KommuneId): readonly Tildelt[] {
    const dag = osloDato(this.clock.now());
    return this.readStore
      .read(tilgangsprojeksjon, kommune, kommune, tilgangene)
      .visning.filter((t) => t.person === person && gjelderPaa(t, dag))
      .map(({ rolle, parti }) => ({ rolle, parti }));
  }
}
