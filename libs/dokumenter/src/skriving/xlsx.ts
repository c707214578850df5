import { kolonnenavn, serienummer, somCelletekst } from './celle';
import { kjerneegenskaper, pakk, somXml, xml } from './pakke';
import {
  arkdeler,
  INNHOLD,
  STILER,
  type Celle,
  type Regneark,
  type Stil,
  type Utfylling,
} from './xlsx-deler';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook of sheets with a head that stays in sight and can be filtered; the same cells give the same bytes. */
export const somXlsx = (tittel: string, dag: string | null, arkene: readonly Regneark[]): Uint8Array =>
  pakk({
    ...arkdeler(arkene),
    'docProps/core.xml': kjerneegenskaper(tittel, dag),
    'xl/styles.xml': STILER,
    ...Object.fromEntries(arkene.map((ark, i) => [`xl/worksheets/sheet${i + 1}.xml`, arket(ark)])),
  });

const arket = ({ kolonner, rader }: Regneark): string => {
  const siste = `${kolonnenavn(kolonner.length)}${rader.length + 1}`;
  const aapne = kolonner.map(({ fyllesUt }) => fyllesUt && AAPEN[fyllesUt === 'dato' ? 'dato' : 'tekst']);
  const alle = [
    kolonner.map((k) => rute(k.tittel, 'hode')),
    ...rader.map((rad) => rad.map((c, i) => rute(c, aapne[i]))),
  ];
  return xml(
    `<worksheet ${INNHOLD}><dimension ref="A1:${siste}"/>` +
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
      `<cols>${kolonner.map((k, i) => `<col min="${i + 1}" max="${i + 1}" width="${k.bredde}" customWidth="1"/>`).join('')}</cols>` +
      `<sheetData>${alle.map((ruter, i) => raden(ruter, i + 1)).join('')}</sheetData>` +
      (aapne.some((stil) => stil !== undefined) ? LAAST : '') +
      `<autoFilter ref="A1:${siste}"/>` +
      listene(
        kolonner.map((k) => k.fyllesUt),
        rader.length,
      ) +
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  );
};

const AAPEN = { tekst: 'aapenTekst', dato: 'aapenDato' } as const;

/** Locked without a password: it guards against slips, and the widths and the filter stay the reader's own. */
const LAAST =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

/** The words that may be chosen, in a list in each cell of their column. */
const listene = (utfylling: readonly (Utfylling | undefined)[], antallRader: number): string => {
  const lister = utfylling.flatMap((fyllesUt, i) =>
    fyllesUt === undefined || typeof fyllesUt === 'string' || antallRader === 0
      ? []
      : [
          `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${kolonnenavn(i + 1)}2:${kolonnenavn(i + 1)}${antallRader + 1}">` +
            `<formula1>${somXml(`"${fyllesUt.join(',')}"`)}</formula1></dataValidation>`,
        ],
  );
  return lister.length === 0
    ? ''
    : `<dataValidations count="${lister.length}">${lister.join('')}</dataValidations>`;
};

const raden = (ruter: readonly ((adresse: string) => string)[], nr: number): string =>
  `<row r="${nr}">${ruter.map((skriv, i) => skriv(`${kolonnenavn(i + 1)}${nr}`)).join('')}</row>`;

// What a spreadsheet would take for a formula, were the text ever typed anew or saved as CSV.
const FARLIG = /^[=+\-@\t\r]/;

const rute =
  (celle: Celle, stil?: Stil) =>
  (adresse: string): string => {
    if (celle === null || celle === '')
      return stil === 'aapenTekst' || stil === 'aapenDato'
        ? `<c r="${adresse}" s="${STILNUMMER[stil]}"/>`
        : '';
    if (typeof celle === 'number') return `<c r="${adresse}"><v>${celle}</v></c>`;
    if (typeof celle === 'object')
      return `<c r="${adresse}" s="${STILNUMMER.dato}"><v>${serienummer(celle.dato)}</v></c>`;
    const nr = STILNUMMER[stil ?? (FARLIG.test(celle) ? 'sitert' : 'tekst')];
    return `<c r="${adresse}" s="${nr}" t="inlineStr"><is><t xml:space="preserve">${somXml(somCelletekst(celle))}</t></is></c>`;
  };

const STILNUMMER: Readonly<Record<Stil, number>> = {
  tekst: 1,
  sitert: 2,
  dato: 3,
  hode: 4,
  aapenTekst: 5,
  aapenDato: 6,
};
