import { dato } from '@saksgang/kernel';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { kolonnenavn, serienummer, somCelletekst } from './celle';
import { sha256 } from './pakke';
import { somXlsx } from './xlsx';
import type { Celle } from './xlsx-deler';

const deler = (...celler: readonly Celle[]): Readonly<Record<string, string>> => {
  const kolonner = celler.map((_, i) => ({ tittel: `Kolonne ${i + 1}`, bredde: 20 }));
  const fil = somXlsx('Prøve', '2025-09-15', [{ navn: 'Status & mer', kolonner, rader: [celler] }]);
  return Object.fromEntries(
    Object.entries(unzipSync(fil)).map(([navn, bytes]) => [navn, new TextDecoder().decode(bytes)]),
  );
};
const arket = (...celler: readonly Celle[]): string => deler(...celler)['xl/worksheets/sheet1.xml'] ?? '';

describe('a spreadsheet', () => {
  it('has the parts that make it one, each named in the list of contents', () => {
    const alle = deler('tekst');
    expect(Object.keys(alle).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(alle['xl/workbook.xml']).toContain('<sheet name="Status &amp; mer" sheetId="1" r:id="rId1"/>');
    for (const navn of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml', 'docProps/core.xml'])
      expect(alle['[Content_Types].xml']).toContain(`PartName="/${navn}"`);
  });

  it.each(['=1+1', '+47', '-3', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x")'])(
    'writes %j as text that no program takes for a formula',
    (farlig) => {
      const innhold = arket(farlig);
      expect(innhold).toMatch(/<c r="A2" s="2" t="inlineStr">/);
      expect(innhold).not.toContain('<f>');
      expect(deler(farlig)['xl/styles.xml']).toContain('quotePrefix="1"');
    },
  );

  it('holds numbers as numbers and days as days, and leaves out what is not there', () => {
    const innhold = arket(12, { dato: dato('2025-09-15') }, null, '', 'til slutt');
    expect(innhold).toContain('<c r="A2"><v>12</v></c><c r="B2" s="3"><v>45915</v></c><c r="E2"');
  });

  it.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36526],
    ['2024-02-29', 45351],
  ])('counts %s as day %d', (dag, nr) => {
    expect(serienummer(dato(dag))).toBe(nr);
  });

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('calls column %d %s', (nr, navn) => {
    expect(kolonnenavn(nr)).toBe(navn);
  });

  it('escapes what would be read back as another character, and says where it cut', () => {
    expect(somCelletekst('a\r\nb _x0041_')).toBe('a_x000D_\nb _x005F_x0041_');
    expect(somCelletekst('x'.repeat(40_000))).toHaveLength(32_767);
    expect(somCelletekst('x'.repeat(40_000))).toMatch(/x … \(avkortet\)$/);
  });

  it('is XML whatever is written in it, and the same bytes for the same cells', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => {
        const innhold = arket(tekst);
        expect(innhold).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(innhold.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
      }),
    );
    const [en, to] = [1, 2].map(() => somXlsx('A', null, [{ navn: 'B', kolonner: [], rader: [['=x', 3]] }]));
    expect(sha256(en ?? '')).toBe(sha256(to ?? ''));
  });
});
