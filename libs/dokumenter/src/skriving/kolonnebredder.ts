/** The widths of the columns of a table, in fiftieths of a percent, as Word counts them. */
const HELE = 5000;
/** A column of long texts takes no more than this many characters: they are broken into lines. */
const LANG_NOK = 36;

/** What each column needs: its longest word, which is not broken, and room for what it usually holds. */
export const kolonnebredder = (rader: readonly (readonly string[])[]): readonly number[] => {
  const antall = Math.max(0, ...rader.map((rad) => rad.length));
  const behov = Array.from({ length: antall }, (_, i) => behovet(rader.map((rad) => rad[i] ?? '')));
  const alt = behov.reduce((sum, b) => sum + b, 0);
  const bredder = behov.map((b) => Math.floor((HELE * b) / alt));
  const rest = HELE - bredder.reduce((sum, b) => sum + b, 0);
  return bredder.map((b, i) => (i === bredder.length - 1 ? b + rest : b));
};

const behovet = (tekster: readonly string[]): number => {
  const lengste = Math.max(1, ...tekster.flatMap((t) => t.split(/\s/).map((ord) => ord.length)));
  const vanlig = tekster.reduce((sum, t) => sum + t.length, 0) / Math.max(1, tekster.length);
  // A little more than the letters: the edges of a cell take room too.
  return Math.max(lengste, Math.min(LANG_NOK, vanlig)) + 2;
};
