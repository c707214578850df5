import type { Ledd, Sporsvar } from '@saksgang/spor';

/**
 * A trace as one line: each thing after everything that leads to it. Among those that may come next, the one that was
 * nearest in the answer; it has no circles, since time goes one way.
 */
export const iRekkefoelge = ({ ledd, kanter }: Pick<Sporsvar, 'ledd' | 'kanter'>): readonly Ledd[] => {
  const foer = new Map(ledd.map((l) => [l.id, kanter.filter((k) => k.til === l.id).map((k) => k.fra)]));
  const vist = new Set<string>();
  const linje: Ledd[] = [];
  const legg = (id: string): void => {
    if (vist.has(id)) return;
    vist.add(id);
    for (const fra of foer.get(id) ?? []) legg(fra);
    const funnet = ledd.find((l) => l.id === id);
    if (funnet) linje.push(funnet);
  };
  for (const { id } of ledd) legg(id);
  return linje;
};
