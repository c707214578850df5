import { ordet, type Ord } from './ordene';

const GRUNNTALL: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      ['en én ein éin ei ett et eitt eit', 1],
      ['to', 2],
      ['tre', 3],
      ['fire', 4],
      ['fem', 5],
      ['seks', 6],
      ['sju syv', 7],
      ['åtte', 8],
      ['ni', 9],
      ['ti', 10],
      ['elleve', 11],
      ['tolv', 12],
      ['fjorten', 14],
      ['femten', 15],
      ['atten', 18],
      ['tjue', 20],
      ['tretti', 30],
    ] as const
  ).flatMap(([ord, n]) => ord.split(' ').map((o) => [o, n])),
);

const ORDENSTALL: Readonly<Record<string, number>> = {
  første: 1,
  fyrste: 1,
  andre: 2,
  annet: 2,
  annen: 2,
  anna: 2,
  tredje: 3,
  fjerde: 4,
  femte: 5,
  sjette: 6,
};

const slaaOpp = (tabell: Readonly<Record<string, number>>, ord: string): number | null =>
  Object.hasOwn(tabell, ord) ? (tabell[ord] ?? null) : null;

const siffer = (ord: string, lengde: number): number | null =>
  ord !== '' && ord.length <= lengde && /^\d+$/.test(ord) ? Number(ord) : null;

/** A number of at most so many digits, in digits or words; null when the word is none. */
export const grunntall = (o: readonly Ord[], i: number): number | null =>
  siffer(ordet(o, i), 3) ?? slaaOpp(GRUNNTALL, ordet(o, i));

export const tallet = (o: readonly Ord[], i: number, lengde: number): number | null =>
  siffer(ordet(o, i), lengde);

/** «1.», «1» or «første», and the place after it. */
export const ordenstall = (
  o: readonly Ord[],
  i: number,
): { readonly verdi: number; readonly til: number } | null => {
  const n = siffer(ordet(o, i), 2);
  if (n !== null) return { verdi: n, til: ordet(o, i + 1) === '.' ? i + 2 : i + 1 };
  const ord = slaaOpp(ORDENSTALL, ordet(o, i));
  return ord === null ? null : { verdi: ord, til: i + 1 };
};
