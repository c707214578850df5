import type { Stemmegruppe, Stemmevalg } from './votering';
import {
  FlereNavnEnnStemmer,
  IngenStemmerErAvgitt,
  PartistemmeneStemmerIkke,
  StemmevalgetErOppgittToGanger,
} from './votering.refusals';

export const antallFor = <Valg>(stemmer: readonly Stemmegruppe<Valg>[], valg: Valg): number =>
  stemmer.reduce((sum, gruppe) => (gruppe.valg === valg ? sum + gruppe.antall : sum), 0);

/** All who voted, those who voted blank too. */
export const avgitte = (stemmer: readonly Stemmegruppe<unknown>[]): number =>
  stemmer.reduce((sum, { antall }) => sum + antall, 0);

/** How many votes each party gave, whatever it gave them to. */
export const stemmerPerParti = (stemmer: readonly Stemmegruppe<unknown>[]): ReadonlyMap<string, number> => {
  const sum = new Map<string, number>();
  for (const { parti, antall } of stemmer.flatMap((gruppe) => gruppe.partier))
    sum.set(parti, (sum.get(parti) ?? 0) + antall);
  return sum;
};

/** What cannot be the count of one vote, whoever counted. */
export const feilIStemmer = (stemmer: readonly Stemmegruppe<unknown>[]) => {
  const valgene = stemmer.map((gruppe) => gruppe.valg);
  if (new Set(valgene).size !== valgene.length) return StemmevalgetErOppgittToGanger();
  if (avgitte(stemmer) === 0) return IngenStemmerErAvgitt();
  for (const { antall, partier } of stemmer) {
    if (partier.length === 0) continue;
    const fraPartiene = partier.reduce((sum, p) => sum + p.antall, 0);
    if (fraPartiene !== antall) return PartistemmeneStemmerIkke(antall, fraPartiene);
    const flere = partier.find((p) => p.navn.length > p.antall);
    if (flere) return FlereNavnEnnStemmer(flere.parti);
  }
  return null;
};

/** Who gave their votes to a choice: the parties, and of a party that split those of its members who are named. */
export const stemteFor = (stemmer: readonly Stemmegruppe[], valg: Stemmevalg): readonly string[] => {
  const partiene = stemmer
    .filter((g) => g.antall > 0)
    .flatMap((g) => g.partier.map((p) => ({ ...p, til: g.valg })));
  const delt = (parti: string): boolean =>
    partiene.some((p) => p.parti === parti && p.til !== valg && p.antall > 0);
  return partiene
    .filter((p) => p.til === valg && p.antall > 0)
    .flatMap(({ parti, navn }) =>
      delt(parti) && navn.length > 0 ? navn.map((n) => `${n} (${parti})`) : [parti],
    );
};
