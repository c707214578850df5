import type { Json } from '@saksgang/kernel';

/** How a screened text stands in what people write: `[[S-12|the text]]`. */
const AAPENT = /\[\[(S-[1-9]\d{0,5})\|((?:(?!\]\])[^])+)\]\]/g;

/** How it stands in the log, in letters that say nothing without the key of the screening. */
const LUKKET = /\[\[(S-[1-9]\d{0,5})#([\w-]+)\]\]/g;

/** What stands in its place wherever a fact is shown. */
export const plassholder = (ref: string): string => `[skjermet ${ref}]`;

export const lukketMerke = (ref: string, innhold: string): string => `[[${ref}#${innhold}]]`;

/** Whether there is anything to close or to hide in a text; most have nothing. */
const kanHaMerker = (tekst: string): boolean => tekst.includes('[[S-');

/** The text with each open mark closed. */
export const medLukkedeMerker = (tekst: string, lukk: (ref: string, innhold: string) => string): string =>
  kanHaMerker(tekst) ? tekst.replace(AAPENT, (_, ref: string, innhold: string) => lukk(ref, innhold)) : tekst;

/** The text with each closed mark as something else. */
export const medLukkedeSom = (tekst: string, som: (ref: string, innhold: string) => string): string =>
  kanHaMerker(tekst) ? tekst.replace(LUKKET, (_, ref: string, innhold: string) => som(ref, innhold)) : tekst;

/** The screenings that open marks name. */
export const aapneReferanser = (tekst: string): readonly string[] =>
  kanHaMerker(tekst) ? [...tekst.matchAll(AAPENT)].flatMap(([, ref]) => ref ?? []) : [];

/** Whether any text in a value may have a mark. It is asked of every fact that is read, so it makes nothing on the way. */
export const kanHaMerkerI = (verdi: unknown): boolean => {
  if (typeof verdi === 'string') return kanHaMerker(verdi);
  if (typeof verdi !== 'object' || verdi === null) return false;
  for (const navn in verdi) if (kanHaMerkerI((verdi as Readonly<Record<string, unknown>>)[navn])) return true;
  return false;
};

/** The same value with every text in it as `som` has it; the very same object where none was changed. */
export const medTekster = <T>(verdi: T, som: (tekst: string) => string): T => {
  if (typeof verdi === 'string') return som(verdi) as T;
  if (typeof verdi !== 'object' || verdi === null) return verdi;
  const deler: [string, unknown][] = Object.entries(verdi);
  const nye = deler.map(([navn, del]) => [navn, medTekster(del, som)] as const);
  if (nye.every(([, del], i) => del === deler[i]?.[1])) return verdi;
  return (Array.isArray(verdi) ? nye.map(([, del]) => del) : Object.fromEntries(nye)) as T;
};

/** Every text in a value. */
export const teksteneI = (verdi: unknown): readonly string[] => {
  if (typeof verdi === 'string') return [verdi];
  if (typeof verdi !== 'object' || verdi === null) return [];
  return Object.values(verdi as Readonly<Record<string, Json>>).flatMap(teksteneI);
};
