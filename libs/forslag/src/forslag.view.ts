import type { ForslagId, LinjeId, View } from '@saksgang/kernel';
import {
  forslagsvirkningen,
  grunnbildet,
  sak,
  type Beloep,
  type Forslag,
  type Forslagsskjebne,
  type Forslagsvirkning,
  type Handlingsprogram,
  type Rammelinje,
  type Sak,
} from '@saksgang/saksgang';
import type { Forslagsrad, Omstendighet } from './forslagsprojeksjon';

/** A forslag as it stood from one day: everything it said, and what that did to its grunnlag as it then was. */
export interface Versjon {
  readonly av: Omstendighet;
  readonly innhold: Forslag;
  /** The forslag that it was revised from. */
  readonly utgangspunkt: ForslagId | null;
  readonly virkning: Forslagsvirkning;
  /** The lines of the grunnlag that it changes, as they were. */
  readonly grunnlinjer: ReadonlyMap<LinjeId, Rammelinje>;
  /** The investments of the grunnlag that it changes, as they were, by the id of the change. */
  readonly investeringer: ReadonlyMap<string, Beloep>;
}

/** What happened to a forslag when it was no longer a forslag that stood. */
export interface Slutt {
  readonly av: Omstendighet;
  readonly skjebne: Forslagsskjebne;
}

export interface Forslagsspor {
  readonly id: ForslagId;
  readonly versjoner: readonly [Versjon, ...Versjon[]];
  readonly slutt: Slutt | null;
  readonly kommerFra: readonly ForslagId[];
  readonly blittTil: readonly ForslagId[];
}

/** Every forslag of an HP, with its whole history. */
export interface Forslagsbilde {
  /** The sak, folded as the decisions fold it, so that what is shown is counted as it was decided. */
  sak: Sak;
  readonly forslag: Map<ForslagId, Forslagsspor>;
  /** Which forslag a new one is made of, until it comes. */
  readonly ventet: Map<ForslagId, readonly ForslagId[]>;
}

export const forslagsbilde: View<Forslagsbilde, Forslagsrad> = {
  initial: () => ({ sak: sak.initialState, forslag: new Map(), ventet: new Map() }),
  evolve: (bilde, { event, ...av }) => {
    const foer = bilde.sak;
    bilde.sak = sak.evolve(foer, event);
    if (foer.slag !== 'handlingsprogram') return bilde;
    switch (event.type) {
      case 'ForslagFremmet': {
        const { dato: _, ...innhold } = event.data;
        bilde.forslag.set(innhold.id, {
          id: innhold.id,
          versjoner: [versjon(foer, innhold, null, av)],
          slutt: null,
          kommerFra: bilde.ventet.get(innhold.id) ?? [],
          blittTil: [],
        });
        return bilde;
      }
      case 'ForslagEndret': {
        const { dato: _, utgangspunkt, ...innhold } = event.data;
        return medSpor(bilde, innhold.id, (spor) => ({
          ...spor,
          versjoner: [...spor.versjoner, versjon(foer, innhold, utgangspunkt, av)],
        }));
      }
      case 'ForslagTrukket':
        return ferdig(bilde, event.data.forslag, 'trukket', av);
      case 'ForslagSlaattSammen': {
        const { forslag, til } = event.data;
        bilde.ventet.set(til, forslag);
        return forslag.reduce((naa, id) => ferdig(naa, id, 'slaatt-sammen', av, [til]), bilde);
      }
      case 'ForslagDelt': {
        const { forslag, til } = event.data;
        for (const ny of til) bilde.ventet.set(ny, [forslag]);
        return ferdig(bilde, forslag, 'delt', av, til);
      }
      case 'VoteringRegistrert':
        if (event.data.utfall.slag === 'proeve') return bilde;
        return event.data.skjebner.reduce(
          (naa, { forslag, skjebne }) => ferdig(naa, forslag, skjebne, av),
          bilde,
        );
      case 'RulleringStartet':
      case 'BeslutningsgrunnlagLagtFram':
      case 'TilleggsinnstillingLagtFram':
      case 'RammeendringerForeslaatt':
      case 'RammeendringerEndret':
      case 'InvesteringerForeslaatt':
      case 'SentraleLinjerFoert':
      case 'VedtakFattet':
      case 'VedtakEtterregistrert':
        return bilde;
    }
  },
};

const versjon = (
  hp: Handlingsprogram,
  innhold: Forslag,
  utgangspunkt: ForslagId | null,
  av: Omstendighet,
): Versjon => {
  const { linjer, investeringer } = grunnbildet(hp, innhold.grunnlag);
  return {
    av,
    innhold,
    utgangspunkt,
    virkning: forslagsvirkningen(hp, innhold),
    grunnlinjer: new Map(
      innhold.endringer.flatMap(({ linje: id }) => {
        const linje = linjer.get(id);
        return linje ? [[id, linje]] : [];
      }),
    ),
    investeringer: new Map(
      innhold.investeringer.flatMap(({ id, endrer }) => {
        const foer = endrer === null ? undefined : investeringer.get(endrer);
        return foer ? [[id, foer.beloep]] : [];
      }),
    ),
  };
};

const medSpor = (
  bilde: Forslagsbilde,
  id: ForslagId,
  endre: (spor: Forslagsspor) => Forslagsspor,
): Forslagsbilde => {
  const foer = bilde.forslag.get(id);
  if (foer) bilde.forslag.set(id, endre(foer));
  return bilde;
};

const ferdig = (
  bilde: Forslagsbilde,
  id: ForslagId,
  skjebne: Forslagsskjebne,
  av: Omstendighet,
  blittTil: readonly ForslagId[] = [],
): Forslagsbilde => medSpor(bilde, id, (spor) => ({ ...spor, slutt: { skjebne, av }, blittTil }));
