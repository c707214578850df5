import { kommuneOf, type Dato, type HpPeriode, type Projection, type View } from '@saksgang/kernel';
import {
  lovfristmelding,
  lovfristvarslene,
  type Kanal,
  type LovfristEvent,
  type Lovfristvarseltilstand,
  type Lovfristvarslene,
  type Varslet,
} from '@saksgang/oppfoelging';

export interface Lovfristrad {
  readonly event: LovfristEvent;
  readonly skjedde: Dato | null;
}

/** Keeps, for each kommune, what has been told of the clocks of its HP-er. */
export const lovfristprojeksjon: Projection<Lovfristrad, LovfristEvent> = {
  name: 'lovfristvarsler',
  version: 1,
  reads: { LovfristvarselPaabegynt: true, LovfristvarselSendt: true },
  project: ({ event, stream, metadata }) => {
    const omraade = kommuneOf(stream);
    return omraade === null ? [] : [{ omraade, rad: { event, skjedde: metadata.skjedde } }];
  },
};

/** The warning of a clock as those it was for see it in Saksgang. */
export interface Lovfristmelding {
  readonly hp: HpPeriode;
  readonly varsel: string;
  readonly tilstand: Lovfristvarseltilstand;
  readonly emne: string;
  readonly tekst: string;
  readonly frist: Dato;
  /** The roles; not the persons who hold them. */
  readonly til: readonly string[];
  readonly dato: Dato | null;
  /** How it was sent beside being here; empty until that is done. */
  readonly kanaler: readonly Kanal[];
}

interface Gitt {
  readonly melding: Lovfristmelding;
  readonly til: readonly Varslet[];
}

export interface Lovfristbok {
  readonly varslene: ReadonlyMap<HpPeriode, Lovfristvarslene>;
  readonly gitt: ReadonlyMap<string, Gitt>;
}

export const lovfristboken: View<Lovfristbok, Lovfristrad> = {
  initial: () => ({ varslene: new Map(), gitt: new Map() }),
  evolve: ({ varslene, gitt }, { event, skjedde }) => {
    const { hp, varsel } = event.data;
    const foer = varslene.get(hp) ?? lovfristvarslene.initialState;
    return {
      varslene: new Map(varslene).set(hp, lovfristvarslene.evolve(foer, event)),
      gitt: gittEtter(gitt, `${hp} ${varsel}`, event, skjedde),
    };
  },
};

const gittEtter = (
  gitt: Lovfristbok['gitt'],
  noekkel: string,
  event: LovfristEvent,
  dato: Dato | null,
): Lovfristbok['gitt'] => {
  if (event.type === 'LovfristvarselPaabegynt') {
    const { hp, varsel, frist, til } = event.data;
    const melding = {
      hp,
      varsel,
      tilstand: frist.tilstand,
      ...lovfristmelding(event.data),
      frist: frist.dato,
      til: til.map(({ rolle }) => rolle),
      dato,
      kanaler: [],
    };
    return new Map(gitt).set(noekkel, { melding, til });
  }
  const en = gitt.get(noekkel);
  if (!en) return gitt;
  return new Map(gitt).set(noekkel, { ...en, melding: { ...en.melding, kanaler: event.data.kanaler } });
};

/** The newest first; those to one role or person, or to all. */
export const lovfristmeldingeneTil = (
  { gitt }: Lovfristbok,
  hvem: string | null,
): readonly Lovfristmelding[] => {
  const soekt = hvem?.toLocaleLowerCase('nb') ?? null;
  return [...gitt.values()]
    .filter(
      ({ til }) =>
        soekt === null ||
        til.some(({ rolle, person }) => rolle.toLocaleLowerCase('nb') === soekt || person === hvem),
    )
    .map(({ melding }) => melding)
    .reverse();
};
