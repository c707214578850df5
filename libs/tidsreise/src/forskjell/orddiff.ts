/** Words that stand in both texts, that were taken out, or that were put in; joined by single spaces. */
export interface Orddel {
  readonly slag: 'lik' | 'ut' | 'inn';
  readonly tekst: string;
}

/** How many pairs of words are compared at most; a longer stretch is shown as taken out and put in whole. */
const STOERSTE_TABELL = 4_000_000;

const ordene = (tekst: string): readonly string[] => tekst.match(/\S+/gu) ?? [];

/**
 * What is different between two texts, word by word, in order: the longest common subsequence (Wagner and Fischer, 1974).
 * Differences in white space are none.
 */
export const orddiff = (foer: string, etter: string): readonly Orddel[] => {
  const [a, b] = [ordene(foer), ordene(etter)];
  const korteste = Math.min(a.length, b.length);
  let start = 0;
  while (start < korteste && a[start] === b[start]) start++;
  let slutt = 0;
  while (slutt < korteste - start && a.at(-1 - slutt) === b.at(-1 - slutt)) slutt++;
  return sammenslaatt([
    ...a.slice(0, start).map(lik),
    ...midten(a.slice(start, a.length - slutt), b.slice(start, b.length - slutt)),
    ...a.slice(a.length - slutt).map(lik),
  ]);
};

/** Whether two texts are the same words in the same order. */
export const likeOrd = (a: string, b: string): boolean => ordene(a).join(' ') === ordene(b).join(' ');

const lik = (tekst: string): Orddel => ({ slag: 'lik', tekst });
const ut = (tekst: string): Orddel => ({ slag: 'ut', tekst });
const inn = (tekst: string): Orddel => ({ slag: 'inn', tekst });

const midten = (a: readonly string[], b: readonly string[]): readonly Orddel[] => {
  if ((a.length + 1) * (b.length + 1) > STOERSTE_TABELL) return [...a.map(ut), ...b.map(inn)];
  const bredde = b.length + 1;
  // How many words the rests of the two have in common, from each place on.
  const felles = new Uint16Array((a.length + 1) * bredde);
  const paa = (i: number, j: number): number => felles[i * bredde + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      felles[i * bredde + j] = a[i] === b[j] ? paa(i + 1, j + 1) + 1 : Math.max(paa(i + 1, j), paa(i, j + 1));
  const deler: Orddel[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && x === y) {
      deler.push(lik(x));
      i++;
      j++;
    } else if (x !== undefined && (y === undefined || paa(i + 1, j) >= paa(i, j + 1))) {
      deler.push(ut(x));
      i++;
    } else {
      deler.push(inn(y ?? ''));
      j++;
    }
  }
  return deler;
};

/** Neighbours of one kind become one part; of a stretch that is changed, what was taken out comes first. */
const sammenslaatt = (deler: readonly Orddel[]): readonly Orddel[] => {
  const ferdige: Orddel[] = [];
  let rest = deler;
  while (rest.length > 0) {
    const er = rest[0]?.slag === 'lik';
    const neste = rest.findIndex((d) => (d.slag === 'lik') !== er);
    const strekk = rest.slice(0, neste === -1 ? rest.length : neste);
    for (const slag of er ? (['lik'] as const) : (['ut', 'inn'] as const)) {
      const ord = strekk.filter((d) => d.slag === slag).map((d) => d.tekst);
      if (ord.length > 0) ferdige.push({ slag, tekst: ord.join(' ') });
    }
    rest = rest.slice(strekk.length);
  }
  return ferdige;
};
