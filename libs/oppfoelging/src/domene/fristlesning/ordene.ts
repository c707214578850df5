/** A word, a number or one sign of a text, with its place in it. */
export interface Ord {
  /** In lower case, every dash as a hyphen. */
  readonly tekst: string;
  readonly start: number;
  readonly slutt: number;
  /** Written together with the one before. */
  readonly tett: boolean;
  /** Which sentence of the text it stands in, from 0. */
  readonly setning: number;
}

/**
 * The text as one line: composed letters, plain spaces, no soft hyphens. Documents arrive in both unicode forms, and
 * with the line breaks of the page.
 */
export const rens = (tekst: string): string =>
  tekst
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ');

const BIT = /\d+|\p{L}+|[^\s\d\p{L}]/gu;
const STREK = /^[\u2010-\u2015\u2212]$/;
const STOR = /^(\p{Lu}|[•*])/u;

/** What a full stop after does not end a sentence. */
const FORKORTELSER = new Set(
  'f o m t i l a ca kl nr pkt pr ev evt jf jfr mv osv inkl kap st ang fom tom ifm ila bl dvs vedr'.split(' '),
);

/** The words of a text that is already `rens`-ed, in one pass. */
export const ordene = (tekst: string): readonly Ord[] => {
  const alle: Ord[] = [];
  let setning = 0;
  for (const { 0: bit, index } of tekst.matchAll(BIT)) {
    const foer = alle.at(-1);
    const tett = foer !== undefined && foer.slutt === index;
    if (foer && !tett && avslutter(foer, alle.at(-2)) && STOR.test(bit)) setning++;
    alle.push({
      tekst: STREK.test(bit) ? '-' : bit.toLowerCase(),
      start: index,
      slutt: index + bit.length,
      tett,
      setning,
    });
  }
  return alle;
};

/** A full stop after a number or an abbreviation belongs to it; before a capital letter a number too may end it all. */
const avslutter = (tegn: Ord, ordet: Ord | undefined): boolean =>
  '!?;•*'.includes(tegn.tekst) ||
  (tegn.tekst === '.' && !(ordet && (FORKORTELSER.has(ordet.tekst) || /^\d{1,2}$/.test(ordet.tekst))));

export const ordet = (o: readonly Ord[], i: number): string => o[i]?.tekst ?? '';
export const erTett = (o: readonly Ord[], i: number): boolean => o[i]?.tett ?? false;

/** Phrases by their first word, so that a text is read once however many phrases there are; the longest first. */
export type Fraser<T> = ReadonlyMap<string, readonly (readonly [readonly string[], T])[]>;

export const fraser = <T>(tabell: readonly (readonly [string, T])[]): Fraser<T> => {
  const alle = new Map<string, (readonly [readonly string[], T])[]>();
  for (const [linje, verdi] of tabell)
    for (const frase of linje.split('|')) {
      const ord = ordene(frase.trim()).map((o) => o.tekst);
      const foerste = ord[0] ?? '';
      alle.set(foerste, [...(alle.get(foerste) ?? []), [ord, verdi] as const]);
    }
  for (const liste of alle.values()) liste.sort(([a], [b]) => b.length - a.length);
  return alle;
};

/** The longest phrase that begins at a word, and the place after it. */
export const finnFrase = <T>(
  tabell: Fraser<T>,
  o: readonly Ord[],
  i: number,
): { readonly verdi: T; readonly til: number } | null => {
  for (const [ord, verdi] of tabell.get(ordet(o, i)) ?? [])
    if (ord.every((w, n) => ordet(o, i + n) === w)) return { verdi, til: i + ord.length };
  return null;
};
