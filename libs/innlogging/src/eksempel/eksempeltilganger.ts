import { Tilganger, type Tildelt } from '@saksgang/tilgang';
import { eksempelperson } from './eksempelpersoner';

/** The kommuner that the installation knows. */
export interface Kommuneliste {
  alle(): readonly { readonly kommune: string }[];
}

/** Where example persons may be chosen, each of them has his role in every kommune, and in the installation itself. */
export class Eksempeltilganger extends Tilganger {
  constructor(private readonly kommuner: Kommuneliste) {
    super();
  }

  rollene(person: string): readonly Tildelt[] {
    const funnet = eksempelperson(person);
    return funnet === null ? [] : [{ rolle: funnet.rolle, parti: funnet.parti }];
  }

  kommunene(person: string) {
    const roller = this.rollene(person);
    return roller.length === 0 ? [] : this.kommuner.alle().map(({ kommune }) => ({ kommune, roller }));
  }
}
