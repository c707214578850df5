import { Tilganger, type Tildelt } from '@saksgang/tilgang';
import type { Kommuneliste } from './eksempel/eksempeltilganger';

const ADMINISTRATOR: readonly Tildelt[] = [{ rolle: 'administrator', parti: null }];

/** Those whom the settings name: administrators of the installation itself, and so of each kommune in it. */
export class Installasjonsadministratorer extends Tilganger {
  constructor(
    private readonly personer: readonly string[],
    private readonly kommuner: Kommuneliste,
  ) {
    super();
  }

  rollene(person: string): readonly Tildelt[] {
    return this.personer.includes(person) ? ADMINISTRATOR : [];
  }

  kommunene(person: string) {
    const roller = this.rollene(person);
    return roller.length === 0 ? [] : this.kommuner.alle().map(({ kommune }) => ({ kommune, roller }));
  }
}
