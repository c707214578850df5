import type { ForslagId, Punkt } from '@saksgang/kernel';
import type { Stemmegruppe, Stemmevalg, Voteringsform } from './votering';
import { antallFor } from './stemmer';
import { valgene } from './utfall';
import {
  EnstemmigMedDelteStemmer,
  FeilAntallForslag,
  ForslagetErOppgittToGanger,
  OmvoteringenHarBareAlternativer,
  PunkteneKanIkkeVoteresOver,
  StemmevalgetPasserIkke,
} from './votering.refusals';

/** How many forslag a form has, and how that is said. */
const ANTALL: Readonly<Record<Voteringsform, readonly [fra: number, til: number, sagt: string]>> = {
  'for-mot': [1, 1, 'ett'],
  enstemmig: [1, 1, 'ett'],
  alternativ: [2, 2, 'to'],
  proevevotering: [1, Infinity, 'minst ett'],
  budsjett: [1, Infinity, 'minst ett'],
  'budsjett-omvotering': [2, 2, 'to'],
};

/** What is voted over, as a vote or a step of the voteringsorden says it. */
export interface Voteringsgjenstand {
  readonly form: Voteringsform;
  readonly forslag: readonly ForslagId[];
  readonly punkter: readonly Punkt[] | null;
}

export const voteringsformRefusals = [
  FeilAntallForslag,
  ForslagetErOppgittToGanger,
  PunkteneKanIkkeVoteresOver,
] as const;

export const feilIGjenstanden = ({ form, forslag, punkter }: Voteringsgjenstand) => {
  const [fra, til, sagt] = ANTALL[form];
  if (forslag.length < fra || forslag.length > til) return FeilAntallForslag(sagt, forslag.length);
  if (new Set(forslag).size !== forslag.length) return ForslagetErOppgittToGanger();
  if (punkter === null) return null;
  const punktvis = form === 'for-mot' || form === 'enstemmig' || form === 'proevevotering';
  return punktvis && forslag.length === 1 && punkter.length > 0 ? null : PunkteneKanIkkeVoteresOver();
};

/** Votes given to what the form does not ask about (R30). A blank vote can be cast in any, lawful or not (R24). */
export const feilIValgene = ({ form, forslag }: Voteringsgjenstand, stemmer: readonly Stemmegruppe[]) => {
  const lovlige: readonly Stemmevalg[] =
    form === 'proevevotering' ? ['for', 'mot', ...forslag] : valgene({ form, forslag });
  for (const { valg } of stemmer) {
    if (valg === 'blank' || lovlige.includes(valg)) continue;
    return form === 'budsjett-omvotering' ? OmvoteringenHarBareAlternativer() : StemmevalgetPasserIkke(valg);
  }
  const delt = antallFor(stemmer, 'for') > 0 && antallFor(stemmer, 'mot') > 0;
  return form === 'enstemmig' && delt ? EnstemmigMedDelteStemmer() : null;
};
