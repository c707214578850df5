import {
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type RefusalOf,
  type Result,
} from '@saksgang/kernel';
import type { Sammensetning } from '../organ/organ';
import { avgitte, feilIStemmer } from '../votering/stemmer';
import { flereEnnFolk } from '../votering/stemmerett';
import {
  AlleTilstedeMaaStemme,
  FlereStemmerEnnTilstede,
  OrganetErIkkeVedtaksfoert,
  PartietHarIkkeSaaMangeStemmer,
  stemmerefusals,
} from '../votering/votering.refusals';
import type { Deltaker } from './deltaker';
import { erVedtaksfoert, paagaaendeRefusals, somPaagaaende, type Moete, type SattMoete } from './moete';
import type { MoeteledelsenOverlatt, ValgHoldt } from './moete.events';
import { PlassenErIkkeTilStede, UkjentPlass } from './moete.refusals';
import { valgutfallet, valgutfallRefusals, type Valgform, type Valgstemmer, type Verv } from './valg';

/**
 * Records a round of an election in the meeting. Which round it is follows from what was held before. Whoever is elected
 * settemøteleder leads the meeting from then on; who is leder and nestleder of the body is said with its members.
 */
export type RegistrerValg = Command<
  'RegistrerValg',
  {
    readonly verv: Verv;
    readonly form: Valgform;
    readonly stemmer: readonly Valgstemmer[];
    /** The seat that the lot fell on, where several had most votes; null when no lot was drawn. */
    readonly loddtrekning: number | null;
  },
  /** The seats of the body on the day of the meeting; null when there are none. */
  { readonly sammensetning: Sammensetning | null }
>;

export const SkriftligValgErHemmelig = refusal(
  'SkriftligValgErHemmelig',
  'strider-mot-regel',
  'Valget er skriftlig, og da er det hemmelig hvem som stemte hva. Oppgi bare stemmetallene, uten partier og navn.',
  { regel: 'R34', hjemmel: 'kommuneloven § 11-4' },
);

export const registrerValgRefusals = [
  ...paagaaendeRefusals,
  ...stemmerefusals,
  SkriftligValgErHemmelig,
  PlassenErIkkeTilStede,
  UkjentPlass,
  FlereStemmerEnnTilstede,
  PartietHarIkkeSaaMangeStemmer,
  OrganetErIkkeVedtaksfoert,
  AlleTilstedeMaaStemme,
  ...valgutfallRefusals,
] as const;
type Avslag = RefusalOf<typeof registrerValgRefusals>;

export const registrerValg: Decide<RegistrerValg, Moete, ValgHoldt | MoeteledelsenOverlatt, Avslag> = (
  { data, meta, grunnlag: { sammensetning } },
  state,
) => {
  const moete = somPaagaaende(state, meta);
  if (!moete.ok) return moete;
  const { deltakere, moeteleder, nesteOmgang } = moete.value;
  const { verv, form, stemmer, loddtrekning } = data;
  const feil = feilIValgstemmene(data, moete.value);
  if (feil) return refused(feil);
  const kandidater = kandidatene(data, deltakere, sammensetning);
  if (!kandidater.ok) return kandidater;
  const omgang = nesteOmgang.get(verv) ?? 1;
  const utfall = valgutfallet(stemmer, omgang, loddtrekning);
  if (!utfall.ok) return utfall;
  const holdt: ValgHoldt = {
    type: 'ValgHoldt',
    data: {
      verv,
      form,
      omgang,
      kandidater: kandidater.value,
      stemmer,
      stemmeberettigede: deltakere.length,
      utfall: utfall.value,
    },
  };
  const til = verv === 'settemoeteleder' && utfall.value.slag === 'valgt' ? utfall.value.plass : moeteleder;
  if (til === moeteleder) return ok([holdt]);
  const grunn = 'Valgt til settemøteleder.';
  return ok([holdt, { type: 'MoeteledelsenOverlatt', data: { til, grunn } }]);
};

const feilIValgstemmene = (
  { form, stemmer }: RegistrerValg['data'],
  { deltakere, innkalling: { antallMedlemmer } }: SattMoete,
): Avslag | null => {
  const feil = feilIStemmer(stemmer);
  if (feil) return feil;
  if (form === 'skriftlig' && stemmer.some(({ partier }) => partier.length > 0))
    return SkriftligValgErHemmelig();
  const antall = avgitte(stemmer);
  const forMange = flereEnnFolk(stemmer, { iSalen: deltakere });
  if (forMange) return forMange;
  if (!erVedtaksfoert(antallMedlemmer, antall)) return OrganetErIkkeVedtaksfoert(antall, antallMedlemmer);
  return antall < deltakere.length ? AlleTilstedeMaaStemme(antall, deltakere.length) : null;
};

/** Any who is present may lead the meeting; only a member may lead the body, present or not. */
const kandidatene = (
  { verv, stemmer }: RegistrerValg['data'],
  deltakere: readonly Deltaker[],
  sammensetning: Sammensetning | null,
): Result<readonly Deltaker[], Avslag> => {
  const medlemmer = (sammensetning?.medlemmer ?? []).map((m): Deltaker => ({
    ...m,
    vara: false,
  }));
  const [valgbare, ukjent] =
    verv === 'settemoeteleder' ? [deltakere, PlassenErIkkeTilStede] : [medlemmer, UkjentPlass];
  const funnet: Deltaker[] = [];
  for (const { valg } of stemmer) {
    if (valg === 'blank') continue;
    const kandidat = valgbare.find((d) => d.plass === valg);
    if (!kandidat) return refused(ukjent(valg));
    funnet.push(kandidat);
  }
  return ok(funnet);
};
