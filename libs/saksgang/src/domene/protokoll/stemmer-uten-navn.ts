import type { Stemmegruppe, Voteringsform } from '../votering/votering';

interface Stemmer {
  readonly form: Voteringsform;
  readonly stemmer: readonly Stemmegruppe[];
}

/**
 * The parties whose votes must stand with names, and do not: those that split, and members without a party (R31). A trial
 * decides nothing, so nobody is answerable for it by name. No form of vote is a secret election yet; one would be exempt
 * here (R34).
 */
export const partierUtenNavn = ({ form, stemmer }: Stemmer): readonly string[] => {
  if (form === 'proevevotering') return [];
  const avgitt = stemmer.flatMap(({ partier }) => partier.filter(({ antall }) => antall > 0));
  const alle = [...new Set(avgitt.map(({ parti }) => parti))];
  return alle.filter((parti) => {
    const deres = avgitt.filter((p) => p.parti === parti);
    const skalNevnes = deres.length > 1 || UAVHENGIG.test(parti);
    return skalNevnes && deres.some(({ antall, navn }) => navn.length < antall);
  });
};

const UAVHENGIG = /^uavhengig/i;
