import { ok, refusal, refused, type RefusalOf, type Result } from '@saksgang/kernel';
import { antallFor, avgitte } from '../votering/stemmer';
import type { Stemmegruppe } from '../votering/votering';

/** What a body elects one of its own to, always by flertallsvalg (kommuneloven §§ 7-4, 7-8, 11-2). */
export const VERV = ['settemoeteleder', 'leder', 'nestleder'] as const;
export type Verv = (typeof VERV)[number];

/** By show of hands, or on slips of paper, where nobody knows who voted for whom (R34). */
export const VALGFORMER = ['aapent', 'skriftlig'] as const;
export type Valgform = (typeof VALGFORMER)[number];

/** What a vote of an election may be given to: the seat of a candidate, or nobody (R24). */
export type Kandidatvalg = number | 'blank';
export type Valgstemmer = Stemmegruppe<Kandidatvalg>;

/** What a round of an election led to. */
export type Valgutfall =
  | {
      readonly slag: 'valgt';
      readonly plass: number;
      /** By more than half of the votes, by most of them in the second round, or by lot. */
      readonly avgjortAv: 'flertall' | 'flest-stemmer' | 'loddtrekning';
    }
  | { readonly slag: 'ny-omgang' };

export const LoddtrekningMangler = refusal(
  'LoddtrekningMangler',
  'strider-mot-regel',
  (plasser: readonly number[]) =>
    `Plass ${plasser.join(' og ')} har like mange stemmer, og et valg avgjøres da ved loddtrekning, aldri av møtelederen. Oppgi hvilken plass loddet falt på.`,
  { regel: 'R25', hjemmel: 'kommuneloven § 7-8' },
);

export const LoddtrekningenGjelderIkke = refusal(
  'LoddtrekningenGjelderIkke',
  'ugyldig',
  'Valget er ikke likt mellom flere i andre omgang, og det trekkes ikke lodd. Ta bort loddtrekningen, eller rett stemmetallene.',
);

export const valgutfallRefusals = [LoddtrekningMangler, LoddtrekningenGjelderIkke] as const;

/**
 * Whoever has more than half of the votes cast is elected; blank ones are cast too. Else there is another round, where
 * most votes are enough, and a tie is settled by lot. A round where all voted blank elects nobody.
 */
export const valgutfallet = (
  stemmer: readonly Valgstemmer[],
  omgang: number,
  loddtrekning: number | null,
): Result<Valgutfall, RefusalOf<typeof valgutfallRefusals>> => {
  const plasser = stemmer.flatMap(({ valg, antall }) => (valg === 'blank' || antall === 0 ? [] : [valg]));
  const tall = (plass: number): number => antallFor(stemmer, plass);
  const flest = Math.max(0, ...plasser.map(tall));
  const foerst = plasser.filter((plass) => tall(plass) === flest);
  const [plass, ...like] = foerst;
  const flertall = flest * 2 > avgitte(stemmer);
  if (omgang > 1 && like.length > 0) {
    if (loddtrekning === null || !foerst.includes(loddtrekning)) return refused(LoddtrekningMangler(foerst));
    return ok({ slag: 'valgt', plass: loddtrekning, avgjortAv: 'loddtrekning' });
  }
  if (loddtrekning !== null) return refused(LoddtrekningenGjelderIkke());
  if (plass === undefined || (omgang === 1 && !flertall)) return ok({ slag: 'ny-omgang' });
  return ok({ slag: 'valgt', plass, avgjortAv: flertall ? 'flertall' : 'flest-stemmer' });
};
