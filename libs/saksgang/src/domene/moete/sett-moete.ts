import {
  ok,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Dato,
  type Decide,
  type RefusalOf,
} from '@saksgang/kernel';
import type { Sammensetning } from '../organ/organ';
import { frammoeteRefusals, somDeltakere, type Oppmoete } from './frammoete';
import type { Moete } from './moete';
import type { MoeteSatt } from './moete.events';
import { MoetetFinnesIkke } from './moete.refusals';

/**
 * Opens the meeting with those who are present. It may be opened with too few to decide anything (R23): that is said, and
 * the vote is refused when it comes.
 */
export type SettMoete = Command<
  'SettMoete',
  {
    readonly deltakere: readonly Oppmoete[];
    /** The seat of whoever leads the meeting; that it is the leder is never taken for granted. */
    readonly moeteleder: number;
    readonly klokkeslett: string | null;
  },
  /** The seats of the body on the day of the meeting; null when there are none. */
  { readonly sammensetning: Sammensetning | null }
>;

export const MoetetErAltSatt = refusal(
  'MoetetErAltSatt',
  'i-konflikt',
  'Møtet er alt satt, hevet eller avlyst. Et møte settes én gang; bruk endring i frammøte når noen kommer eller går.',
);

export const MoetetErEnAnnenDag = refusal(
  'MoetetErEnAnnenDag',
  'i-konflikt',
  (dato: Dato) =>
    `Møtet er kalt inn til ${skrivDato(dato)}, og kan bare settes den dagen. Oppgi dagen i «skjedde», eller avlys møtet og kall inn et nytt.`,
);

export const MedlemstalletErEndret = refusal(
  'MedlemstalletErEndret',
  'i-konflikt',
  'Organet har fått et annet antall medlemmer siden møtet ble kalt inn. Avlys møtet, og kall det inn på nytt.',
);

export const MoetelederenErIkkeTilStede = refusal(
  'MoetelederenErIkkeTilStede',
  'ugyldig',
  'Den som leder møtet, må være til stede. Oppgi plassen til en av dem som møter.',
);

export const settMoeteRefusals = [
  MoetetFinnesIkke,
  MoetetErAltSatt,
  MoetetErEnAnnenDag,
  MedlemstalletErEndret,
  MoetelederenErIkkeTilStede,
  ...frammoeteRefusals,
] as const;

export const settMoete: Decide<SettMoete, Moete, MoeteSatt, RefusalOf<typeof settMoeteRefusals>> = (
  { data, meta: { skjedde }, grunnlag: { sammensetning } },
  state,
) => {
  if (state.slag === 'ingen') return refused(MoetetFinnesIkke());
  if (state.slag !== 'innkalt') return refused(MoetetErAltSatt());
  const { dato, antallMedlemmer } = state.innkalling;
  if (skjedde !== null && skjedde !== dato) return refused(MoetetErEnAnnenDag(dato));
  if (sammensetning?.medlemmer.length !== antallMedlemmer) return refused(MedlemstalletErEndret());
  const deltakere = somDeltakere(sammensetning, data.deltakere);
  if (!deltakere.ok) return deltakere;
  const { moeteleder, klokkeslett } = data;
  return deltakere.value.some((d) => d.plass === moeteleder)
    ? ok([{ type: 'MoeteSatt', data: { deltakere: deltakere.value, moeteleder, klokkeslett } }])
    : refused(MoetelederenErIkkeTilStede());
};
