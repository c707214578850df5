/** What is said of a seat: nothing (the member meets), `borte`, or the number of the substitute. */
export const oppmoetet = (
  medlemmer: readonly { readonly plass: number }[],
  sagt: Readonly<Record<string, string>>,
): { plass: number; vara?: number }[] =>
  medlemmer.flatMap(({ plass }) => {
    const om = sagt[plass] ?? '';
    if (om === 'borte') return [];
    return [om === '' ? { plass } : { plass, vara: Number(om) }];
  });
