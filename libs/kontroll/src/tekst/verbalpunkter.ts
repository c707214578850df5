import type { Punkt } from '@saksgang/kernel';
import type { Tekstlinje } from './kapitler';
import { ordene } from './ord';

/** Longer than any point is, so that the last one does not take in the rest of the document. */
const LENGSTE = 60;

/** The full text of the points of the vedtak, each from the line after its number to the number of the next. */
export const verbaltekster = (
  linjer: readonly Tekstlinje[],
  punkter: readonly { readonly punkt: Punkt; readonly tittel: string }[],
): ReadonlyMap<Punkt, string> => {
  const starter: { readonly punkt: Punkt; readonly i: number }[] = [];
  for (const { punkt, tittel } of punkter) {
    const [foersteOrd] = ordene(tittel);
    const fra = (starter.at(-1)?.i ?? -1) + 1;
    const nummer = new RegExp(`^${punkt.replaceAll('.', '\\.')}\\.?\\s`);
    const i = linjer.findIndex(
      (l, plass) =>
        plass >= fra && nummer.test(l.tekst) && (foersteOrd === undefined || ordene(l.tekst).has(foersteOrd)),
    );
    if (i !== -1) starter.push({ punkt, i });
  }
  return new Map(
    starter.map(({ punkt, i }, k) => {
      const slutt = Math.min(starter[k + 1]?.i ?? linjer.length, i + 1 + LENGSTE);
      return [
        punkt,
        linjer
          .slice(i + 1, slutt)
          .map((l) => l.tekst)
          .join(' '),
      ];
    }),
  );
};
