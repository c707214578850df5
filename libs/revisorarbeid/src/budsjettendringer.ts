import { idOf, kommuneOf, type Dato, type Projection, type Uuid, type View } from '@saksgang/kernel';
import {
  summer,
  type AdministrativBudsjettjusteringRegistrert,
  type Beloep,
  type BudsjettendringVedtatt,
  type DelegasjonGitt,
} from '@saksgang/saksgang';

type Hendelse = AdministrativBudsjettjusteringRegistrert | BudsjettendringVedtatt | DelegasjonGitt;

interface Budsjettrad {
  readonly event: Hendelse;
  /** The sak that the fact lies in. */
  readonly sak: string;
  readonly skjedde: Dato | null;
}

/** Keeps every change of an adopted budget in a kommune, and the delegations that changes may rest on. */
export const budsjettendringsprojeksjon: Projection<Budsjettrad, Hendelse> = {
  name: 'budsjettendringer',
  version: 1,
  reads: {
    BudsjettendringVedtatt: true,
    AdministrativBudsjettjusteringRegistrert: true,
    DelegasjonGitt: true,
  },
  project: ({ event, stream, metadata: { skjedde } }) => {
    const omraade = kommuneOf(stream);
    return omraade === null ? [] : [{ omraade, rad: { event, sak: idOf(stream), skjedde } }];
  },
};

/** A change of an adopted budget, and what it rests on. */
export interface Budsjettendring {
  readonly id: Uuid;
  readonly sak: string;
  readonly dato: Dato | null;
  readonly slag: 'vedtak' | 'delegasjon';
  /** The vedtak, or the delegation and the vedtak that gave it. */
  readonly hjemmel: string;
  readonly utvalg: readonly string[];
  readonly antallLinjer: number;
  /** What all lines come to in each year, in whole kroner; null where one is unknown. */
  readonly sum: Beloep;
}

interface Budsjettbok {
  readonly delegasjoner: Map<Uuid, string>;
  readonly endringer: Budsjettendring[];
}

export const budsjettendringene: View<Budsjettbok, Budsjettrad> = {
  initial: () => ({ delegasjoner: new Map(), endringer: [] }),
  evolve: (bok, { event, sak, skjedde }) => {
    if (event.type === 'DelegasjonGitt') {
      const { id, tittel, tilOrgan, vedtak } = event.data;
      const gitt = `${vedtak.organ} ${vedtak.saksnummer} ${vedtak.dato}`;
      bok.delegasjoner.set(id, `${tittel} til ${tilOrgan} (${gitt})`);
      return bok;
    }
    const { endring: id, linjer } = event.data;
    const beloep = linjer.map((l) => l.beloep);
    const felles = {
      id,
      sak,
      utvalg: [...new Set(linjer.map((l) => l.utvalg))],
      antallLinjer: linjer.length,
      sum: summer(beloep, [...new Set(beloep.flatMap((b) => Object.keys(b)))].sort()),
    };
    if (event.type === 'BudsjettendringVedtatt') {
      const { organ, saksnummer, dato } = event.data.grunnlag;
      bok.endringer.push({ ...felles, dato, slag: 'vedtak', hjemmel: `${organ} ${saksnummer}` });
    } else {
      const hjemmel = bok.delegasjoner.get(event.data.delegasjon) ?? event.data.delegasjon;
      bok.endringer.push({ ...felles, dato: skjedde, slag: 'delegasjon', hjemmel });
    }
    return bok;
  },
};
