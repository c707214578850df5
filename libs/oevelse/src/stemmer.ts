import { erObjekt } from '@saksgang/http';

/** The votes of a party as a file may write them: a number, or those who are named. */
type Partistemmer =
  number | readonly string[] | { readonly antall: number; readonly navn: readonly string[] };

/**
 * The votes as people write them, `{ "for": { "Høyre": 18 }, "mot": { "Venstre": ["Kari Nes"] } }`, in the shape of the
 * API: a group for each choice, with its sum and its parties. A number alone is a group of which no party is known.
 * Anything else is left as it is, for the door to judge.
 */
export const somStemmegrupper = (stemmer: unknown): unknown =>
  erObjekt(stemmer) ? Object.entries(stemmer).map(([valg, av]) => gruppe(valg, av)) : stemmer;

const gruppe = (valg: string, av: unknown): unknown => {
  if (!erObjekt(av)) return { valg, antall: av, partier: [] };
  const partier = Object.entries(av as Record<string, Partistemmer>).map(([parti, stemte]) => ({
    parti,
    ...antallOgNavn(stemte),
  }));
  return { valg, antall: partier.reduce((sum, p) => sum + p.antall, 0), partier };
};

const antallOgNavn = (stemte: Partistemmer): { antall: number; navn: readonly string[] } => {
  if (typeof stemte === 'number') return { antall: stemte, navn: [] };
  return 'antall' in stemte ? stemte : { antall: stemte.length, navn: stemte };
};
