import { XLSX } from '@saksgang/dokumenter';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { bygg } from '../bygg';
import { enAv, Feilaktig, type Feilslag, type Ventet } from '../feilaktig';
import { STATUSSKJEMA } from '../lovlige';

const AVSLAG: Ventet = { statuser: [400, 413] };

const DELER = unzipSync(STATUSSKJEMA);
const ARKET = 'xl/worksheets/sheet1.xml';

/** The sheet with a part of it made into something else. */
const med = (navn: string, innhold: string | Uint8Array): Buffer =>
  Buffer.from(zipSync({ ...DELER, [navn]: typeof innhold === 'string' ? strToU8(innhold) : innhold }));

const uten = (navn: string): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(DELER).filter(([n]) => n !== navn))));

const arket = (innhold: string): Buffer =>
  med(ARKET, `<worksheet><sheetData>${innhold}</sheetData></worksheet>`);

const FILER: readonly Buffer[] = [
  Buffer.from(''),
  Buffer.from('PK'),
  Buffer.from('PK\u0005\u0006' + '\u0000'.repeat(18), 'latin1'),
  Buffer.from('nr;kategori;tittel'),
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.from(zipSync({})),
  Buffer.from(zipSync({ 'a.txt': strToU8('a') })),
  ...Object.keys(DELER)
    .filter((navn) => navn.startsWith('xl/') && navn !== 'xl/styles.xml')
    .flatMap((navn) => [
      uten(navn),
      med(navn, ''),
      med(navn, '<'),
      med(navn, Buffer.from([0xff, 0xfe, 0x00])),
    ]),
  // Unpacks to far more than it is.
  med(ARKET, Buffer.alloc(40_000_000)),
  med('xl/workbook.xml', `<workbook>${'<a/>'.repeat(2_000_000)}</workbook>`),
  arket('<row><c/></row>'.repeat(500_000)),
  med(
    ARKET,
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>',
  ),
  arket(''),
  arket('<row r="1"><c r="A1" t="s"><v>99999</v></c></row>'),
  arket('<row r="1"><c r="ZZZZ1" t="inlineStr"><is><t>Ny status</t></is></c></row>'),
  arket(`<row r="${'9'.repeat(400)}"><c><v>1e999</v></c></row>`),
  med('xl/worksheets/sheet2.xml', '<worksheet><sheetData/></worksheet>'),
];

export const regneark: Feilslag = {
  navn: 'a spreadsheet that is none, or not ours',
  antall: 100,
  lag: (ruter) => {
    const rute = enAv(ruter.filter(({ operasjon }) => operasjon.innholdstype === XLSX));
    const avkuttet = fc
      .integer({ min: 0, max: STATUSSKJEMA.length - 1 })
      .map((n) => ({ kropp: STATUSSKJEMA.subarray(0, n), hva: `avkuttet til ${n}` }));
    const fil = fc
      .nat(FILER.length - 1)
      .map((n) => ({ kropp: FILER[n] ?? Buffer.alloc(0), hva: `fil ${n}` }));
    return fc
      .tuple(rute, fc.oneof({ weight: 3, arbitrary: fil }, { weight: 1, arbitrary: avkuttet }))
      .map(
        ([{ operasjon, lovlig }, { kropp, hva }]) =>
          new Feilaktig(hva, operasjon, bygg(operasjon, lovlig, { kropp }), AVSLAG),
      );
  },
};
