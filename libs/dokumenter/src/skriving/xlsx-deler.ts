import type { Dato } from '@saksgang/kernel';
import { KONTOR, PAKKE, somXml, xml } from './pakke';

/** What a cell holds: text, a number, a day, or nothing. Never a formula. */
export type Celle = string | number | { readonly dato: Dato } | null;

/** What a person is to write in a column: text, a day, or one of some words (together at most 255 characters). */
export type Utfylling = 'tekst' | 'dato' | readonly string[];

export interface Regneark {
  /** At most 31 characters, without []:*?/\ (Excel's own limits). */
  readonly navn: string;
  /** The width is in characters. Where something is to be filled in, all the rest of the sheet is locked. */
  readonly kolonner: readonly {
    readonly tittel: string;
    readonly bredde: number;
    readonly fyllesUt?: Utfylling;
  }[];
  readonly rader: readonly (readonly Celle[])[];
  /** For programs, and not shown to people. */
  readonly skjult?: true;
}

export type Stil = 'tekst' | 'sitert' | 'dato' | 'hode' | 'aapenTekst' | 'aapenDato';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HOVED = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const INNHOLD = `xmlns="${HOVED}"`;

const OPPE = '<alignment vertical="top" wrapText="1"/>';
const TEKST = 'numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"';

const AAPEN =
  'fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1" applyAlignment="1" applyProtection="1"';
const ULAAST = '<protection locked="0"/>';

/**
 * The styles by number: none, text, text that is never a formula (`quotePrefix`), a day, the head, and the text and the
 * day that people are to fill in, which are coloured and not locked.
 */
export const STILER = xml(
  `<styleSheet ${INNHOLD}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    `<xf ${TEKST} applyAlignment="1">${OPPE}</xf>` +
    `<xf ${TEKST} quotePrefix="1" applyAlignment="1">${OPPE}</xf>` +
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>' +
    `<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${OPPE}</xf>` +
    `<xf numFmtId="49" fontId="0" ${AAPEN}>${OPPE}${ULAAST}</xf>` +
    `<xf numFmtId="164" fontId="0" ${AAPEN}>${OPPE}${ULAAST}</xf>` +
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
);

/** The parts that say which sheets there are. */
export const arkdeler = (arkene: readonly Regneark[]): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': xml(
    `<Types xmlns="${PAKKE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${EXCEL}.sheet.main+xml"/>` +
      arkene
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${EXCEL}.worksheet+xml"/>`,
        )
        .join('') +
      `<Override PartName="/xl/styles.xml" ContentType="${EXCEL}.styles+xml"/>` +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
      '</Types>',
  ),
  '_rels/.rels': xml(
    `<Relationships xmlns="${PAKKE}/relationships">` +
      `<Relationship Id="rId1" Type="${KONTOR}/relationships/officeDocument" Target="xl/workbook.xml"/>` +
      `<Relationship Id="rId2" Type="${PAKKE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
      '</Relationships>',
  ),
  'xl/workbook.xml': xml(
    `<workbook ${INNHOLD} xmlns:r="${KONTOR}/relationships"><sheets>` +
      arkene
        .map(
          ({ navn, skjult }, i) =>
            `<sheet name="${somXml(navn)}" sheetId="${i + 1}"${skjult ? ' state="veryHidden"' : ''} r:id="rId${i + 1}"/>`,
        )
        .join('') +
      '</sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': xml(
    `<Relationships xmlns="${PAKKE}/relationships">` +
      arkene
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${KONTOR}/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="rId${arkene.length + 1}" Type="${KONTOR}/relationships/styles" Target="styles.xml"/>` +
      '</Relationships>',
  ),
});
