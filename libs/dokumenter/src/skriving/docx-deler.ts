import { KONTOR, PAKKE, xml } from './pakke';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const stil = (id: string, navn: string, avsnitt: string, skrift: string, mer = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${navn}"/>${mer}` +
  `<w:pPr>${avsnitt}</w:pPr><w:rPr>${skrift}</w:rPr></w:style>`;

const overskrift = (nr: number, stoerrelse: number): string =>
  stil(
    `Heading${nr}`,
    `heading ${nr}`,
    `<w:keepNext/><w:spacing w:before="${320 - nr * 40}" w:after="80"/><w:outlineLvl w:val="${nr - 1}"/>`,
    `<w:b/><w:sz w:val="${stoerrelse}"/>`,
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>',
  );

/** The parts that are the same in every Word document. */
export const FASTE_DELER: Readonly<Record<string, string>> = {
  '[Content_Types].xml': xml(
    `<Types xmlns="${PAKKE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>` +
      `<Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/>` +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
      '</Types>',
  ),
  '_rels/.rels': xml(
    `<Relationships xmlns="${PAKKE}/relationships">` +
      `<Relationship Id="rId1" Type="${KONTOR}/relationships/officeDocument" Target="word/document.xml"/>` +
      `<Relationship Id="rId2" Type="${PAKKE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
      '</Relationships>',
  ),
  'word/_rels/document.xml.rels': xml(
    `<Relationships xmlns="${PAKKE}/relationships">` +
      `<Relationship Id="rId1" Type="${KONTOR}/relationships/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId2" Type="${KONTOR}/relationships/numbering" Target="numbering.xml"/>` +
      '</Relationships>',
  ),
  'word/styles.xml': xml(
    `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>` +
      '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="nb-NO"/>' +
      '</w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
      '<w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:style>' +
      overskrift(1, 36) +
      overskrift(2, 28) +
      overskrift(3, 24) +
      stil('Quote', 'Quote', '<w:ind w:left="567"/>', '', '<w:basedOn w:val="Normal"/>') +
      stil(
        'ListBullet',
        'List Bullet',
        '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="40"/>',
        '',
        '<w:basedOn w:val="Normal"/>',
      ) +
      stil('Caption', 'caption', '<w:keepNext/>', '<w:i/>', '<w:basedOn w:val="Normal"/>') +
      '</w:styles>',
  ),
  'word/numbering.xml': xml(
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/>' +
      '<w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  ),
};
