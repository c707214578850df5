import type { Dato, ForslagId, MoeteId, Punkt, Uuid } from '@saksgang/kernel';
import {
  partierUtenNavn,
  type Partistemmer,
  type RettsligMerknad,
  type Stemmevalg,
  type Utfall,
  type Voteringsform,
  type VoteringRegistrert,
} from '@saksgang/saksgang';
import type { Sakshistorie } from './vedtakshistorikk.view';

export interface Stemmegruppesvar {
  readonly valg: Stemmevalg;
  /** `for`, `mot`, `blankt`, or the title of the forslag. */
  readonly navn: string;
  readonly antall: number;
  readonly partier: readonly Partistemmer[];
}

export interface Voteringssvar {
  readonly id: Uuid;
  readonly organ: string;
  /** The meeting it was held in; null where none is on record. */
  readonly moete: MoeteId | null;
  readonly dato: Dato;
  readonly form: Voteringsform;
  readonly forslag: readonly { readonly id: ForslagId; readonly tittel: string }[];
  readonly punkter: readonly Punkt[] | null;
  readonly stemmer: readonly Stemmegruppesvar[];
  readonly stemmeberettigede: number | null;
  /** What came of it, in a sentence that leaves for and against in no doubt. */
  readonly resultat: string;
  /** The same for who is to decide what comes next: a run-off, or that the møteleder must choose. */
  readonly utfall: Utfall;
  /** The parties whose votes stand without the names that the protokoll must have (R31). */
  readonly manglerNavn: readonly string[];
  readonly protokollfoert: boolean;
  readonly merknader: readonly RettsligMerknad[];
}

type Votering = VoteringRegistrert['data'];

/** A vote as people read it. */
export const voteringssvar = (historie: Sakshistorie, votering: Votering): Voteringssvar => {
  const tittel = (id: ForslagId): string => historie.forslag.get(id)?.tittel ?? id;
  const valgnavn = (valg: Stemmevalg): string =>
    valg === 'for' || valg === 'mot' ? valg : valg === 'blank' ? 'blankt' : `«${tittel(valg)}»`;
  return {
    id: votering.votering,
    organ: votering.organ,
    moete: votering.moete,
    dato: votering.dato,
    form: votering.form,
    forslag: votering.forslag.map((id) => ({ id, tittel: tittel(id) })),
    punkter: votering.punkter,
    stemmer: votering.stemmer.map(({ valg, antall, partier }) => ({
      valg,
      navn: valgnavn(valg),
      antall,
      partier,
    })),
    stemmeberettigede: votering.stemmeberettigede,
    resultat: resultatet(votering, tittel),
    utfall: votering.utfall,
    manglerNavn: partierUtenNavn(votering),
    protokollfoert: votering.modus === 'protokollfoere',
    merknader: votering.merknader,
  };
};

const resultatet = (votering: Votering, tittel: (id: ForslagId) => string): string => {
  const { forslag, punkter, stemmer, utfall } = votering;
  const tall = (valg: Stemmevalg): number =>
    stemmer.reduce((sum, gruppe) => (gruppe.valg === valg ? sum + gruppe.antall : sum), 0);
  const hva = punkter ? `Punkt ${punkter.join(', ')}` : `«${forslag.map(tittel).join('» og «')}»`;
  switch (utfall.slag) {
    case 'proeve':
      return `Prøvevotering: ${stemmer.map((g) => `${g.antall} ${somStemt(g.valg, tittel)}`).join(', ')}. Den avgjør ingenting.`;
    case 'omvotering':
      return `Ingen fikk flertall. Det stemmes på nytt mellom «${utfall.mellom.map(tittel).join('» og «')}».`;
    case 'likt-om-andreplassen':
      return `Ingen fikk flertall. «${tittel(utfall.foerst)}» går til omvotering; møtelederen velger mellom «${utfall.mellom.map(tittel).join('» og «')}».`;
    case 'likt-om-foersteplassen':
      return `Ingen fikk flertall. Møtelederen velger mellom «${utfall.mellom.map(tittel).join('» og «')}».`;
    case 'avgjort': {
      const { vinner, avgjortAv } = utfall;
      const dobbelt = avgjortAv === 'moeteleders-stemme' ? ' Møtelederens stemme avgjorde.' : '';
      if (vinner !== 'for' && vinner !== 'mot' && vinner !== 'blank') {
        const andre = forslag.filter((id) => id !== vinner).map((id) => `${tall(id)} for «${tittel(id)}»`);
        return `«${tittel(vinner)}» vant: ${tall(vinner)} stemte for det, ${andre.join(', ')}.${dobbelt}`;
      }
      const vant = vinner === 'for' ? 'fikk flertall' : 'falt';
      return `${hva} ${vant}: ${tall('for')} stemte for, ${tall('mot')} stemte mot.${dobbelt}`;
    }
  }
};

const somStemt = (valg: Stemmevalg, tittel: (id: ForslagId) => string): string => {
  if (valg === 'for' || valg === 'mot') return `stemte ${valg}`;
  return valg === 'blank' ? 'stemte blankt' : `stemte for «${tittel(valg)}»`;
};
