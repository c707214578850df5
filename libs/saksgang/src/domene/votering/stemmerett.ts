import type { RefusalOf } from '@saksgang/kernel';
import type { Deltaker, Moetebilde } from '../moete/deltaker';
import { antallFor, avgitte, stemmerPerParti } from './stemmer';
import type { Stemmegruppe } from './votering';
import {
  AlleTilstedeMaaStemme,
  BlankeStemmerTellesIkke,
  FlereStemmerEnnStemmeberettigede,
  FlereStemmerEnnTilstede,
  InhabileHarStemt,
  OrganetErIkkeVedtaksfoert,
  PartietHarIkkeSaaMangeStemmer,
} from './votering.refusals';

/** Who is in the room, and who of them can vote in the sak. */
export interface Stemmerett {
  readonly iSalen: readonly Deltaker[];
  readonly stemmeberettigede: readonly Deltaker[];
  readonly inhabile: number;
}

type Inhabile = ReadonlyMap<number, Deltaker | null>;

const samme = (a: Deltaker) => (b: Deltaker) => a.plass === b.plass && a.vara === b.vara && a.navn === b.navn;

/**
 * Those present now who were there when the sak was taken up (R26), less the inhabile, with those who sit in their
 * place (R39). Null when the meeting is not known, or is over: then nobody can say who was there.
 */
export const stemmeretten = (
  moete: Moetebilde | null,
  tilstede: readonly Deltaker[] | null,
  inhabile: Inhabile,
): Stemmerett | null => {
  if (!moete?.pagaar) return null;
  const varaer = [...inhabile.values()].filter((vara) => vara !== null);
  const andre = moete.deltakere.filter((d) => !varaer.some(samme(d)));
  const varMed = (d: Deltaker): boolean => tilstede === null || tilstede.some(samme(d));
  return {
    iSalen: [...andre, ...varaer],
    stemmeberettigede: [...andre.filter((d) => !inhabile.has(d.plass) && varMed(d)), ...varaer],
    inhabile: inhabile.size,
  };
};

/** What cannot have happened: more votes than people, in the room or in a party. */
export const flereEnnFolk = (
  stemmer: readonly Stemmegruppe<unknown>[],
  { iSalen }: Pick<Stemmerett, 'iSalen'>,
) => {
  const antall = avgitte(stemmer);
  if (antall > iSalen.length) return FlereStemmerEnnTilstede(antall, iSalen.length);
  for (const [parti, fra] of stemmerPerParti(stemmer)) {
    const tilstede = iSalen.filter((d) => d.parti === parti).length;
    if (fra > tilstede) return PartietHarIkkeSaaMangeStemmer(parti, fra, tilstede);
  }
  return null;
};

export const stemmerettRefusals = [
  BlankeStemmerTellesIkke,
  OrganetErIkkeVedtaksfoert,
  AlleTilstedeMaaStemme,
  FlereStemmerEnnStemmeberettigede,
  InhabileHarStemt,
] as const;
export type Stemmerettsbrudd = RefusalOf<typeof stemmerettRefusals>;

/** What the law says of who votes, and was broken (R23, R24, R26, R39). Half of all seats is counted, filled or not. */
export const stemmerettsbrudd = (
  stemmer: readonly Stemmegruppe[],
  rett: Stemmerett | null,
  antallMedlemmer: number | null,
): readonly Stemmerettsbrudd[] => {
  const antall = avgitte(stemmer);
  const brudd: Stemmerettsbrudd[] = [];
  if (antallFor(stemmer, 'blank') > 0) brudd.push(BlankeStemmerTellesIkke());
  if (antallMedlemmer !== null && antall * 2 < antallMedlemmer)
    brudd.push(OrganetErIkkeVedtaksfoert(antall, antallMedlemmer));
  if (rett) {
    const kan = rett.stemmeberettigede.length;
    if (antall < kan) brudd.push(AlleTilstedeMaaStemme(antall, kan));
    if (antall > kan)
      brudd.push((rett.inhabile > 0 ? InhabileHarStemt : FlereStemmerEnnStemmeberettigede)(antall, kan));
  }
  return brudd;
};
