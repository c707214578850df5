/** What a spreadsheet would take for a formula is text all the same. */
const FORMEL = /^[=+\-@\t\r]/;

const celle = (verdi: string | number | null | undefined): string => {
  if (verdi === null || verdi === undefined) return '';
  if (typeof verdi === 'number') return String(verdi).replace('.', ',');
  const trygg = FORMEL.test(verdi) ? `'${verdi}` : verdi;
  return /[";\r\n]/.test(trygg) ? `"${trygg.replaceAll('"', '""')}"` : trygg;
};

/**
 * Rows as CSV (RFC 4180) as Norwegian spreadsheets read it: semicolons, UTF-8 with a byte order mark, CRLF, decimal comma,
 * days as ISO 8601. What is unknown is an empty cell. A text that begins as a formula does has an apostrophe before it.
 */
export const somCsv = <Rad extends object>(kolonner: readonly string[], rader: readonly Rad[]): string => {
  const linjer = rader.map((rad) => {
    const felter = rad as Readonly<Record<string, string | number | null>>;
    return kolonner.map((navn) => celle(felter[navn])).join(';');
  });
  return `\uFEFF${[kolonner.join(';'), ...linjer].join('\r\n')}\r\n`;
};
