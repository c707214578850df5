import { createHash } from 'node:crypto';
import { strToU8, zipSync, type Zippable } from 'fflate';

const HODE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const PAKKE = 'http://schemas.openxmlformats.org/package/2006';
export const KONTOR = 'http://schemas.openxmlformats.org/officeDocument/2006';

export const xml = (innhold: string): string => HODE + innhold;

/** Text as XML; what XML 1.0 cannot hold at all is left out. */
export const somXml = (tekst: string): string =>
  tekst
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (tegn) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[tegn] ?? tegn);

const DAG_UTEN_DATO = '1980-01-02';

/** Who and when, without the clock: the day is one of the document's own. */
export const kjerneegenskaper = (tittel: string, dag: string | null): string =>
  xml(
    `<cp:coreProperties xmlns:cp="${PAKKE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
      'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${somXml(tittel)}</dc:title><dc:creator>Saksgang</dc:creator><dc:language>nb-NO</dc:language>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${dag ?? DAG_UTEN_DATO}T00:00:00Z</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${dag ?? DAG_UTEN_DATO}T00:00:00Z</dcterms:modified></cp:coreProperties>`,
  );

// Zip can hold no earlier day than this, in local time: the parts are as old in every file, in every process.
const FAST_TID = '1980-01-02T00:00:00';

/**
 * The parts of an office document as one file. They are written by hand and zipped with fixed times, because the libraries
 * that make such files put the clock and random ids into them, and the same facts must give the same bytes.
 */
export const pakk = (deler: Readonly<Record<string, string>>): Uint8Array => {
  const filer: Zippable = Object.fromEntries(
    Object.entries(deler).map(([navn, innhold]) => [navn, strToU8(innhold)]),
  );
  // `os: 0`, lest the file says which system it was made on.
  return zipSync(filer, { level: 6, mtime: FAST_TID, os: 0 });
};

/** SHA-256 of a document, in hex. */
export const sha256 = (innhold: string | Uint8Array): string =>
  createHash('sha256').update(innhold).digest('hex');
