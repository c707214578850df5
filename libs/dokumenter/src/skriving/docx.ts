import type { Ark, Blokk } from './blokk';
import { FASTE_DELER, W } from './docx-deler';
import { kolonnebredder } from './kolonnebredder';
import { kjerneegenskaper, pakk, somXml, xml } from './pakke';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word document; the same pieces give the same bytes. */
export const somDocx = (
  tittel: string,
  dag: string | null,
  blokkene: readonly Blokk[],
  ark: Ark = 'staaende',
): Uint8Array =>
  pakk({
    ...FASTE_DELER,
    'docProps/core.xml': kjerneegenskaper(tittel, dag),
    'word/document.xml': dokumentet(blokkene, ark),
  });

const STOERRELSE: Readonly<Record<Ark, string>> = {
  staaende: 'w:w="11906" w:h="16838"',
  liggende: 'w:w="16838" w:h="11906" w:orient="landscape"',
};

const dokumentet = (blokkene: readonly Blokk[], ark: Ark): string =>
  xml(
    `<w:document ${W}><w:body>${blokkene.map(blokken).join('')}` +
      `<w:sectPr><w:pgSz ${STOERRELSE[ark]}/>` +
      '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>' +
      '</w:sectPr></w:body></w:document>',
  );

const blokken = (b: Blokk): string => {
  switch (b.slag) {
    case 'tittel':
      return avsnitt(b.tekst, 'Heading1');
    case 'overskrift':
      return avsnitt(b.tekst, `Heading${b.nivaa}`);
    case 'avsnitt':
      return avsnitt(b.tekst);
    case 'sitat':
      return avsnitt(b.tekst, 'Quote');
    case 'liste':
      return b.punkter.map((punkt) => avsnitt(punkt, 'ListBullet')).join('');
    case 'fakta':
      return tabell(b.rader, { medHode: false, uthevet: (_, kolonne) => kolonne === 0 });
    case 'tabell':
      return (
        avsnitt(b.tittel, 'Caption') +
        tabell([b.hode, ...b.rader], { medHode: true, uthevet: (rad) => rad === 0 })
      );
  }
};

const avsnitt = (tekst: string, stil?: string, skrift = ''): string => {
  const linjer = tekst.split('\n').map((l) => `<w:t xml:space="preserve">${somXml(l)}</w:t>`);
  return (
    `<w:p>${stil === undefined ? '' : `<w:pPr><w:pStyle w:val="${stil}"/></w:pPr>`}` +
    `<w:r>${skrift === '' ? '' : `<w:rPr>${skrift}</w:rPr>`}${linjer.join('<w:br/>')}</w:r></w:p>`
  );
};

const STREK = 'w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"';

interface Tabellform {
  readonly medHode: boolean;
  readonly uthevet: (rad: number, kolonne: number) => boolean;
}

/** A table; the first row of one with a head is said again on the next page. */
const tabell = (rader: readonly (readonly string[])[], { medHode, uthevet }: Tabellform): string => {
  const bredder = kolonnebredder(rader);
  const celle = (tekst: string, rad: number, kolonne: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${bredder[kolonne] ?? 0}" w:type="pct"/></w:tcPr>` +
    `${avsnitt(tekst, undefined, uthevet(rad, kolonne) ? '<w:b/>' : '')}</w:tc>`;
  return (
    '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>' +
    `<w:bottom ${STREK}/><w:insideH ${STREK}/></w:tblBorders></w:tblPr>` +
    `<w:tblGrid>${bredder.map((b) => `<w:gridCol w:w="${b}"/>`).join('')}</w:tblGrid>` +
    rader
      .map(
        (celler, rad) =>
          `<w:tr>${medHode && rad === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}` +
          `${celler.map((tekst, kolonne) => celle(tekst, rad, kolonne)).join('')}</w:tr>`,
      )
      .join('') +
    // Two tables that follow each other would else be one.
    '</w:tbl><w:p/>'
  );
};
