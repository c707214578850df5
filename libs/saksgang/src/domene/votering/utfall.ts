import { ok, refused, type ForslagId, type Result } from '@saksgang/kernel';
import { antallFor, avgitte } from './stemmer';
import type { Stemmegruppe, Stemmevalg, Utfall, Voteringsform } from './votering';
import { StemmelikhetUtenMoeteleder } from './votering.refusals';

interface Votering {
  readonly form: Voteringsform;
  readonly forslag: readonly ForslagId[];
  readonly stemmer: readonly Stemmegruppe[];
  readonly moetelederStemte: Stemmevalg | null;
}

/** What a vote leads to, by alminnelig flertall; a tie goes with the møteleder's own vote, automatically (R25). */
export const utfallet = (
  votering: Votering,
): Result<Utfall, ReturnType<typeof StemmelikhetUtenMoeteleder>> => {
  if (votering.form === 'proevevotering') return ok({ slag: 'proeve' });
  const mellom = valgene(votering);
  const [a, b, ...flere] = mellom;
  if (a !== undefined && b !== undefined && flere.length === 0) return mellomTo(votering, a, b);
  return ok(flest(votering.stemmer, votering.forslag));
};

/** What the votes may be given to: one forslag is for or mot, several are set against each other. */
export const valgene = ({ form, forslag }: Pick<Votering, 'form' | 'forslag'>): readonly Stemmevalg[] =>
  form === 'for-mot' || form === 'enstemmig' || forslag.length === 1 ? ['for', 'mot'] : forslag;

const mellomTo = (
  { stemmer, moetelederStemte }: Votering,
  a: Stemmevalg,
  b: Stemmevalg,
): ReturnType<typeof utfallet> => {
  const [forA, forB] = [antallFor(stemmer, a), antallFor(stemmer, b)];
  if (forA !== forB) return ok({ slag: 'avgjort', vinner: forA > forB ? a : b, avgjortAv: 'stemmetall' });
  if (moetelederStemte !== a && moetelederStemte !== b) return refused(StemmelikhetUtenMoeteleder());
  return ok({ slag: 'avgjort', vinner: moetelederStemte, avgjortAv: 'moeteleders-stemme' });
};

/** The first vote over three budgets or more: a majority of the votes ends it, else the two largest meet (R27, R28). */
const flest = (stemmer: readonly Stemmegruppe[], forslag: readonly ForslagId[]): Utfall => {
  const gyldige = avgitte(stemmer) - antallFor(stemmer, 'blank');
  const tall = (id: ForslagId): number => antallFor(stemmer, id);
  const plassene = [...new Set(forslag.map(tall))].sort((x, y) => y - x);
  const paaPlass = (n: number): readonly ForslagId[] => forslag.filter((id) => tall(id) === plassene[n]);
  const [foerst, ogsaaFoerst, ...flereFoerst] = paaPlass(0) as [ForslagId, ...ForslagId[]];
  if (tall(foerst) * 2 > gyldige) return { slag: 'avgjort', vinner: foerst, avgjortAv: 'stemmetall' };
  if (flereFoerst.length > 0) return { slag: 'likt-om-foersteplassen', mellom: paaPlass(0) };
  if (ogsaaFoerst !== undefined) return { slag: 'omvotering', mellom: [foerst, ogsaaFoerst] };
  const andre = paaPlass(1);
  const [andreplass] = andre as [ForslagId];
  return andre.length === 1
    ? { slag: 'omvotering', mellom: [foerst, andreplass] }
    : { slag: 'likt-om-andreplassen', foerst, mellom: andre };
};
