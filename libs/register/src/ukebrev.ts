import { idOf, kommuneOf, parseUke, type Dato, type Projection, type Uke, type View } from '@saksgang/kernel';
import {
  ukebrevene,
  ukebrevtekst,
  type Kanal,
  type Oppdragsnavn,
  type UkebrevEvent,
  type Ukebrevene,
} from '@saksgang/oppfoelging';
import { STANDARD_UKEBREVDAG, type UkebrevFastsatt } from '@saksgang/saksgang';

type Ukebrevfaktum = UkebrevEvent | UkebrevFastsatt;

export interface Ukebrevrad {
  readonly event: Ukebrevfaktum;
  readonly id: string;
  readonly skjedde: Dato | null;
}

/** Keeps, for each kommune, on which day it sends its weekly letters, and the letters. */
export const ukebrevprojeksjon: Projection<Ukebrevrad, Ukebrevfaktum> = {
  name: 'ukebrev',
  version: 1,
  reads: { UkebrevFastsatt: true, UkebrevPaabegynt: true, UkebrevSendt: true, UkebrevFrafalt: true },
  project: ({ event, stream, metadata }) => {
    const omraade = kommuneOf(stream);
    return omraade === null ? [] : [{ omraade, rad: { event, id: idOf(stream), skjedde: metadata.skjedde } }];
  },
};

interface Ukesbrev {
  readonly brevene: Ukebrevene;
  readonly dato: Dato | null;
}

export interface Ukebrevbok {
  /** 1 is Monday, 5 is Friday; null is that none are sent. */
  readonly ukedag: number | null;
  /** Whether the kommune has said so itself, and the day it did, when the source says it. */
  readonly egen: boolean;
  readonly fastsatt: Dato | null;
  readonly uker: ReadonlyMap<Uke, Ukesbrev>;
}

export const ukebrevboken: View<Ukebrevbok, Ukebrevrad> = {
  initial: () => ({ ukedag: STANDARD_UKEBREVDAG, egen: false, fastsatt: null, uker: new Map() }),
  evolve: (bok, { event, id, skjedde }) => {
    if (event.type === 'UkebrevFastsatt')
      return { ...bok, ukedag: event.data.ukedag, egen: true, fastsatt: skjedde };
    const uke = parseUke(id);
    if (uke === null) return bok;
    const { brevene, dato } = bok.uker.get(uke) ?? { brevene: ukebrevene.initialState, dato: skjedde };
    return { ...bok, uker: new Map(bok.uker).set(uke, { brevene: ukebrevene.evolve(brevene, event), dato }) };
  },
};

/** A weekly letter as the one it was for sees it in Saksgang. */
export interface Ukebrevsvar {
  readonly uke: Uke;
  /** The roles; not the person who has them. */
  readonly til: readonly string[];
  readonly emne: string;
  readonly tekst: string;
  readonly dato: Dato | null;
  /** How it was sent beside being here; empty until that is done. */
  readonly kanaler: readonly Kanal[];
}

/** The newest week first; those to one role or person, or to all. */
export const ukebrevTil = (
  { uker }: Ukebrevbok,
  hvem: string | null,
  navn: Oppdragsnavn,
): readonly Ukebrevsvar[] => {
  const soekt = hvem?.toLocaleLowerCase('nb') ?? null;
  return [...uker]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([uke, { brevene, dato }]) =>
      [...brevene.brev.values()]
        .filter(
          ({ mottaker: { roller, person } }) =>
            soekt === null || person === hvem || roller.some((r) => r.toLocaleLowerCase('nb') === soekt),
        )
        .map((brev) => ({
          uke,
          til: brev.mottaker.roller,
          ...ukebrevtekst(uke, brev, navn),
          dato,
          kanaler: brev.kanaler ?? [],
        })),
    );
};
