import type { ForslagId, RefusalOf } from '@saksgang/kernel';
import type { Forslagsinnhold } from '../forslag/forslag.events';
import type { Handlingsprogram } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import {
  AlleBudsjetteneMaaVaereMed,
  MotkandidatenErIkkeValgt,
  OmvoteringenErMellomDeToStoerste,
  OmvoteringUtenFoersteVotering,
} from '../votering/votering.refusals';
import type { Voteringsgjenstand } from '../votering/voteringsform';

const endrerBudsjettet = ({ linjer, endringer, sentrale, investeringer }: Forslagsinnhold): boolean =>
  linjer.length + endringer.length + sentrale.length + investeringer.length > 0;

/** A complete proposal: a party's own budget, or the innstilling (R9). */
const erHeltBudsjett = (forslag: Forslagsinnhold): boolean => {
  if (forslag.type === 'alternativt-budsjett') return true;
  if (forslag.type !== 'innstilling') return false;
  return forslag.organ === null || forslag.organ === 'formannskapet' || endrerBudsjettet(forslag);
};

/** Asks for something else than that its own words are adopted: to be sent over, or to wait. */
export const girIkkeVedtak = ({ type }: Forslagsinnhold): boolean =>
  type === 'oversendelsesforslag' || type === 'utsettelsesforslag';

/** What is voted over is then the grunnlag with the forslag in it, which is a whole budget. */
export const kanVaereBudsjett = (forslag: Forslagsinnhold): boolean =>
  !girIkkeVedtak(forslag) && (erHeltBudsjett(forslag) || endrerBudsjettet(forslag));

/** Whether a vote is the final one over the budget, whatever it was called: money is decided as a whole (R27). */
export const erBudsjettvotering = (
  { organ, form, punkter }: Voteringsgjenstand & { readonly organ: Organ },
  forslag: readonly Forslagsinnhold[],
): boolean => {
  if (form === 'budsjett' || form === 'budsjett-omvotering') return true;
  const avgjoer = organ === 'kommunestyret' && form !== 'proevevotering' && punkter === null;
  return avgjoer && forslag.some(kanVaereBudsjett);
};

export const budsjettvoteringRefusals = [
  MotkandidatenErIkkeValgt,
  OmvoteringenErMellomDeToStoerste,
  OmvoteringUtenFoersteVotering,
  AlleBudsjetteneMaaVaereMed,
] as const;

/** How a vote over the budget departs from the way that kommunestyret must vote (R27, R28). */
export const bruddIBudsjettvoteringen = (
  hp: Handlingsprogram,
  { organ, form, forslag }: Voteringsgjenstand & { readonly organ: Organ },
): RefusalOf<typeof budsjettvoteringRefusals> | null => {
  if (organ !== 'kommunestyret') return null;
  const venter = hp.behandling.budsjettvotering;
  if (venter?.slag === 'omvotering') {
    const mellomDeTo = venter.mellom.every((id) => forslag.includes(id)) && form !== 'budsjett';
    return mellomDeTo ? null : OmvoteringenErMellomDeToStoerste();
  }
  if (venter) return MotkandidatenErIkkeValgt();
  if (form === 'budsjett-omvotering') return OmvoteringUtenFoersteVotering();
  return heleBudsjetter(hp).every((id) => forslag.includes(id)) ? null : AlleBudsjetteneMaaVaereMed();
};

/** The complete proposals that stand in kommunestyret, of those that were there when the sak was taken up. */
const heleBudsjetter = (hp: Handlingsprogram): readonly ForslagId[] => {
  const tattOpp = hp.behandling.tattTilBehandling;
  const med = (id: ForslagId) => tattOpp?.organ !== 'kommunestyret' || tattOpp.forslag.includes(id);
  return [...hp.forslag.values()]
    .filter((f) => f.status === 'fremmet' && erHeltBudsjett(f) && med(f.id))
    .map((f) => f.id);
};
