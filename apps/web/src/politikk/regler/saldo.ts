import { lesTusen, type Aarsbeloep } from './beloep';
import type { Form, Skrevet } from './form';

/**
 * What a form adds to drift by year, beyond what it saves: its new lines, what each changed line becomes less what it was,
 * and what is added to the central posts of drift. Zero is in balance. Unknown in a year where an amount cannot be read, or
 * where what a line was is unknown. An amount that nobody has written yet is not counted.
 */
export const saldoen = (
  { endringer, linjer, sentrale }: Form,
  linjen: (id: string) => Aarsbeloep | null,
  aarene: readonly string[],
): Aarsbeloep =>
  Object.fromEntries(
    aarene.map((aar) => {
      const ledd = [
        ...linjer.map((l) => lest(l.beloep, aar)),
        ...sentrale.filter((s) => s.post.startsWith('drift:')).map((s) => lest(s.endring, aar)),
        ...endringer.map((e) => {
          const [blir, var_] = [lest(e.beloep, aar, null), linjen(e.linje)?.[aar] ?? null];
          return blir === null || var_ === null ? null : blir - var_;
        }),
      ];
      return [aar, ledd.reduce<number | null>((s, kr) => (s === null || kr === null ? null : s + kr), 0)];
    }),
  );

const lest = (skrevet: Skrevet, aar: string, tomt: number | null = 0): number | null => {
  const verdi = skrevet[aar] ?? '';
  return verdi.trim() === '' ? tomt : lesTusen(verdi);
};
