/** The words of a text that are long enough to say what it is about. */
export const ordene = (tekst: string): ReadonlySet<string> =>
  new Set(tekst.toLowerCase().match(/[a-zæøå]{4,}/g) ?? []);

/** The words of a title, without what says where it comes from. */
export const tittelord = (tittel: string): ReadonlySet<string> =>
  ordene(tittel.replace(/\b(HP \d+|KS|Verbalpunkt|Statsbud\w*\.?)/g, ''));

/** The words without their endings, which differ from place to place. */
export const stammene = (ord: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...ord].map((o) => o.slice(0, 5)));

export const felles = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  [...a].filter((x) => b.has(x)).length;

/** How much of `a` is found in `b`, from 0 to 1; 0 where there is nothing to find. */
export const andelI = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  a.size === 0 ? 0 : felles(a, b) / a.size;

/** How like two texts are, from 0 to 1 (Jaccard). */
export const likhet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  const sammen = new Set([...a, ...b]).size;
  return sammen === 0 ? 0 : felles(a, b) / sammen;
};
