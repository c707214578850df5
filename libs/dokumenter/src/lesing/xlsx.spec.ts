import { dato } from '@saksgang/kernel';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { somXlsx } from '../skriving/xlsx';
import type { Celle } from '../skriving/xlsx-deler';
import { lesXlsx, type Lestcelle } from './xlsx';

const FIL = somXlsx('Prøve', '2025-09-15', [
  { navn: 'Ark', kolonner: [{ tittel: 'A', bredde: 9 }], rader: [['x']] },
]);
const ARKET = 'xl/worksheets/sheet1.xml';

/** The workbook with some parts of it written by somebody else. */
const med = (deler: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync({
    ...unzipSync(FIL),
    ...Object.fromEntries(
      Object.entries(deler).map(([navn, d]) => [navn, typeof d === 'string' ? strToU8(d) : d]),
    ),
  });

const arket = (sheetData: string, etter = ''): string =>
  `<worksheet><sheetData>${sheetData}</sheetData>${etter}</worksheet>`;

const lest = (fil: Uint8Array) => {
  const bok = lesXlsx(fil, ['Ark']);
  if (!bok.ok) throw new Error(bok.refusal.melding);
  return bok.value.get('Ark');
};
const celler = (fil: Uint8Array): Readonly<Record<string, Lestcelle>> =>
  Object.fromEntries(
    (lest(fil)?.rader ?? []).flatMap(({ nr, celler: c }) => [...c].map(([k, v]) => [`${nr}:${k}`, v])),
  );
const koden = (fil: Uint8Array): string | null => {
  const bok = lesXlsx(fil, ['Ark']);
  return bok.ok ? null : bok.refusal.code;
};
const tekst = (t: string): Lestcelle => ({ slag: 'tekst', tekst: t });

describe('a spreadsheet that is read', () => {
  it('gives back what was written in it, whatever it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (tekster) => {
        const kolonner = tekster.map(() => ({ tittel: 'K', bredde: 9 }));
        const fil = somXlsx('P', null, [{ navn: 'Ark', kolonner, rader: [tekster] }]);
        // What XML cannot hold was never written; what is blank is nothing.
        const skrevet = tekster.map((t) =>
          t.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''),
        );
        const ut = celler(fil);
        expect(skrevet.map((_, i) => ut[`2:${i + 1}`])).toEqual(
          skrevet.map((t) => (t.trim() === '' ? undefined : tekst(t))),
        );
      }),
    );
  });

  it.each<[Celle, Lestcelle]>([
    [12, { slag: 'tall', tall: 12, dag: null }],
    [{ dato: dato('2025-09-15') }, { slag: 'tall', tall: 45915, dag: dato('2025-09-15') }],
  ])('gives back %j', (celle, ventet) => {
    const kolonner = [{ tittel: 'K', bredde: 9 }];
    expect(celler(somXlsx('P', null, [{ navn: 'Ark', kolonner, rader: [[celle]] }]))['2:1']).toEqual(ventet);
  });

  it('reads what other programs write: shared and rich texts, prefixes, cells without addresses', () => {
    const fil = med({
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/>' +
        '<Relationship Id="rId9" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      'xl/sharedStrings.xml':
        '<x:sst xmlns:x="s"><x:si><x:t>En &amp; to</x:t></x:si><x:si><x:r><x:rPr/><x:t>På</x:t></x:r>' +
        '<x:r><x:t xml:space="preserve">går </x:t></x:r><x:rPh><x:t>uttale</x:t></x:rPh></x:si></x:sst>',
      [ARKET]:
        "<?xml version='1.0'?><!-- <c> --><x:worksheet xmlns:x='s'><x:sheetData><x:row><x:c t='s'><x:v>0</x:v></x:c>" +
        "<x:c t='s' s='1 > 0'><x:v>1</x:v></x:c></x:row><x:row r='7'><x:c r='C7' t='d'><x:v>2026-03-31</x:v></x:c>" +
        "<x:c t='b'><x:v>1</x:v></x:c><x:c t='e'><x:v>#REF!</x:v></x:c><x:c><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>" +
        "</x:sheetData><x:mergeCells><x:mergeCell ref='C7:D9'/></x:mergeCells></x:worksheet>",
    });
    expect(celler(fil)).toEqual({
      '1:1': tekst('En & to'),
      '1:2': tekst('Pågår '),
      '7:3': tekst('2026-03-31'),
      '7:4': { slag: 'annet', tekst: '1' },
      '7:5': { slag: 'annet', tekst: '#REF!' },
      '7:6': { slag: 'formel' },
    });
    expect(lest(fil)?.flettet).toEqual([{ omraade: 'C7:D9', rader: [7, 9], kolonner: [3, 4] }]);
  });

  it('counts days from 1904 where the workbook does', () => {
    const fra1904 = med({
      'xl/workbook.xml':
        '<workbook><workbookPr date1904="1"/><sheets><sheet name="Ark" sheetId="1" r:id="rId1"/></sheets></workbook>',
      [ARKET]: arket('<row r="1"><c r="A1"><v>44453.75</v></c></row>'),
    });
    expect(celler(fra1904)['1:1']).toEqual({ slag: 'tall', tall: 44453.75, dag: dato('2025-09-15') });
  });

  it('leaves out a sheet that is not there', () => {
    const bok = lesXlsx(FIL, ['Et annet']);
    expect(bok.ok && [...bok.value.keys()]).toEqual([]);
  });
});

describe('what is no spreadsheet', () => {
  const avkuttet = Array.from({ length: 20 }, (_, i) => FIL.subarray(0, Math.floor((FIL.length * i) / 20)));
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a password-protected one', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    [
      'one with a document type',
      med({ [ARKET]: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>' }),
    ],
    [
      'one whose sheet is missing',
      med({ 'xl/_rels/workbook.xml.rels': '<R><Relationship Id="rId1" Target="x"/></R>' }),
    ],
    ['one in bytes that are no text', med({ [ARKET]: Uint8Array.from([0xff, 0xfe, 0x00]) })],
    ['one that ends in the middle of a mark', med({ [ARKET]: '<worksheet><sheetData' })],
    ...avkuttet.map((fil, i): [string, Uint8Array] => [`${i * 5} % of one`, fil]),
  ])('is refused: %s', (_, fil) => {
    expect(koden(fil)).toBe('RegnearketKanIkkeLeses');
  });

  it('is refused when a byte of a part has changed on the way', () => {
    const lagret = zipSync(unzipSync(FIL), { level: 0 });
    const her = Buffer.from(lagret).indexOf('<t xml:space="preserve">x</t>') + 24;
    const endret = Uint8Array.from(lagret);
    endret[her] = 'y'.charCodeAt(0);
    expect([koden(lagret), koden(endret)]).toEqual([null, 'RegnearketKanIkkeLeses']);
  });

  it.each<[string, string | Uint8Array]>([
    ['zeroes', new Uint8Array(35_000_000)],
    ['cells', arket('<row><c/></row>'.repeat(450_000))],
    ['marks', arket('<a/>'.repeat(1_600_000))],
  ])('is refused as too large when it unpacks to too many %s', (_, del) => {
    expect(koden(med({ [ARKET]: del }))).toBe('RegnearketErForStort');
  });

  it('is unpacked no further than it may, whatever it says of itself', () => {
    const bombe = Buffer.from(med({ [ARKET]: new Uint8Array(35_000_000) }));
    // The size as the list of contents has it, 24 bytes into the entry and before the name (46 bytes in).
    bombe.writeUInt32LE(10, bombe.lastIndexOf(ARKET) - 46 + 24);
    expect(koden(bombe)).toBe('RegnearketErForStort');
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(FIL.length - 1), (bytes, fra) => {
        const skadet = Uint8Array.from(FIL);
        skadet.set(bytes.subarray(0, skadet.length - fra), fra);
        for (const fil of [bytes, skadet]) expect(() => lesXlsx(fil, ['Ark'])).not.toThrow();
      }),
    );
  });
});
