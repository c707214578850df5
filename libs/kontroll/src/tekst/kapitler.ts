import { sammeNavn, type Rammelinje } from '@saksgang/saksgang';
import type { UtvalgKode } from '@saksgang/kernel';

/** A line of the text of a document; `nr` is counted from 1, as sources are quoted. */
export interface Tekstlinje {
  readonly nr: number;
  readonly tekst: string;
}

/** A numbered note of a chapter, and the words of it. */
export interface Note {
  readonly nr: number;
  readonly linje: number;
  readonly tekst: string;
}

/** The chapter in which a document prints the frame of an utvalg and explains its lines. */
export interface Kapittel {
  readonly utvalg: UtvalgKode;
  /** The line of its heading. */
  readonly linje: number;
  /** The line before the heading. */
  readonly foer: string;
  /** Every line of the table and around it, down to the frame itself; what stands alone on a line is a heading. */
  readonly tabell: readonly string[];
  readonly noter: readonly Note[];
  /** Whether the document goes on after the chapter; one that breaks off in it does not have all of its notes. */
  readonly helt: boolean;
}

const KAPITTEL = /^driftsbudsjett og rammeendringer\b/i;
const SLUTT = /^(brutto utgifter i %|fordeling på utgifter og inntekter)/i;
const RAMME = /^ramme \d{4}-\d{4}\s/i;
const AARSRAD = /^\d{4}( \d{4})+$/;
const SIDESKIFT = /^handlingsprogram$/i;

export const tekstlinjer = (linjer: readonly string[]): readonly Tekstlinje[] =>
  linjer.map((tekst, i) => ({ nr: i + 1, tekst: tekst.trim() }));

/**
 * The chapters with frames. A chapter is that of the utvalg whose lines it prints, whatever its heading calls it. Where
 * the heading stands in several places, as in a table of contents, the chapter is where most of the lines are.
 */
export const kapitlene = (
  linjer: readonly Tekstlinje[],
  rammelinjer: readonly Rammelinje[],
): readonly Kapittel[] => {
  const starter = linjer.flatMap((l, i) => (KAPITTEL.test(l.tekst) ? [i] : []));
  const funnet = starter.flatMap((start, k) => {
    const grense = starter[k + 1] ?? linjer.length;
    const slutt = linjer.findIndex((l, i) => i > start && i < grense && SLUTT.test(l.tekst));
    const innhold = linjer.slice(start, slutt === -1 ? grense : slutt);
    const mest = utvalgetI(innhold, rammelinjer);
    if (!mest) return [];
    const [utvalg, treff] = mest;
    const ramme = innhold.findIndex((l) => RAMME.test(l.tekst));
    return [
      {
        treff,
        utvalg,
        linje: start + 1,
        foer: linjer[start - 1]?.tekst ?? '',
        tabell: innhold.slice(0, ramme === -1 ? undefined : ramme).map((l) => l.tekst),
        noter: notene(utenTabell(innhold)),
        helt: slutt !== -1,
      },
    ];
  });
  return funnet.filter((k) => !funnet.some((a) => a.utvalg === k.utvalg && a.treff > k.treff));
};

const utvalgetI = (
  innhold: readonly Tekstlinje[],
  rammelinjer: readonly Rammelinje[],
): readonly [UtvalgKode, number] | undefined => {
  const antall = new Map<UtvalgKode, number>();
  for (const { utvalg, nr, tittel } of rammelinjer)
    if (nr !== null && innhold.some((l) => l.tekst.startsWith(`${nr} ${tittel}`.slice(0, 40))))
      antall.set(utvalg, (antall.get(utvalg) ?? 0) + 1);
  return [...antall].sort((a, b) => b[1] - a[1])[0];
};

/** A row of a small table inside a note: it ends with an amount for each year. */
const TABELLRAD = /(\s-?\d+){4}$/;

/** The text without the tables, which a page break may split, and without the heads of the pages. */
const utenTabell = (innhold: readonly Tekstlinje[]): readonly Tekstlinje[] => {
  let iTabell = false;
  return innhold.filter(({ tekst }) => {
    if (AARSRAD.test(tekst)) iTabell = true;
    const utenfor = !iTabell && !SIDESKIFT.test(tekst) && !TABELLRAD.test(tekst);
    if (SIDESKIFT.test(tekst) || RAMME.test(tekst)) iTabell = false;
    return utenfor && !RAMME.test(tekst);
  });
};

const NOTE = /^(\d{1,3})\.\s+(?=[\p{L}«(\d])/u;

/** Notes are numbered from 1 and on; another number at the start of a line is a number in the text. */
const notene = (linjer: readonly Tekstlinje[]): readonly Note[] => {
  const noter: { nr: number; linje: number; tekst: string }[] = [];
  for (const { nr: linje, tekst } of linjer) {
    const nr = Number(NOTE.exec(tekst)?.[1]);
    const forrige = noter.at(-1);
    if (nr === (forrige?.nr ?? 0) + 1) noter.push({ nr, linje, tekst: tekst.replace(NOTE, '') });
    else if (forrige) forrige.tekst += ` ${tekst}`;
  }
  return noter;
};

const REFERANSE = /\bse (?:også )?(?:pkt\.?|punkt)\s+(\d+)/gi;

/** The numbers that a text points at, with the words it does so in. */
export const henvisteTall = (tekst: string): ReadonlyMap<number, string> =>
  new Map([...tekst.matchAll(REFERANSE)].map(([ordrett, tall]) => [Number(tall), ordrett]));

/** The sentences of a note. A number with a point after it ends none. */
export const setningene = ({ tekst }: Note): readonly string[] =>
  tekst.split(/(?<=[^\d\s][.!?])\s+(?=\p{Lu})/u);

/** Whether a heading stands alone on a line. */
export const harOverskrift = ({ tabell }: Kapittel, overskrift: string): boolean =>
  tabell.some((linje) => sammeNavn(linje, overskrift));
