import fc from 'fast-check';
import { lesRammetabell } from './rammetabell-csv';

const les = (tekst: string, enhet: 'kr' | '1000kr' = '1000kr') => lesRammetabell(Buffer.from(tekst), enhet);
const avslagFor = (tekst: string | Buffer) => {
  const lest = lesRammetabell(Buffer.from(tekst), '1000kr');
  return lest.ok ? null : lest.refusal;
};
const kodeFor = (tekst: string | Buffer) => avslagFor(tekst)?.code ?? null;

describe('a frame table from CSV', () => {
  it('reads lines and control rows in order, with the line of the file', () => {
    const lest = les(
      '\ufeffnr;kategori;tittel;2025;2026\r\n;Opprinnelig budsjett;Opprinnelig budsjett;1 000;1 000\r\n\r\n1;Annet;"Tiltak; med semikolon";(50);\r\n;sum;Sum Annet;-50;\r\n',
    );
    expect(lest).toEqual({
      ok: true,
      value: {
        aarene: ['2025', '2026'],
        rader: [
          {
            linje: 2,
            sum: false,
            nr: null,
            kategori: 'Opprinnelig budsjett',
            tittel: 'Opprinnelig budsjett',
            beloep: { '2025': 1_000_000, '2026': 1_000_000 },
          },
          {
            linje: 4,
            sum: false,
            nr: 1,
            kategori: 'Annet',
            tittel: 'Tiltak; med semikolon',
            beloep: { '2025': -50_000, '2026': null },
          },
          {
            linje: 5,
            sum: true,
            nr: null,
            kategori: 'sum',
            tittel: 'Sum Annet',
            beloep: { '2025': -50_000, '2026': null },
          },
        ],
      },
    });
  });

  const hode = 'nr;kategori;tittel;2025\n';
  const utf16 = (tekst: string, merke: boolean) => Buffer.from((merke ? '\ufeff' : '') + tekst, 'utf16le');
  it.each([
    ['an empty file', '', 'FilenErTom'],
    ['only headings', hode, 'FilenErTom'],
    ['other headings', 'a;b;c;2025\n1;A;T;5', 'OverskrifteneErFeil'],
    ['no year', 'nr;kategori;tittel\n1;A;T', 'OverskrifteneErFeil'],
    [
      'eleven years',
      `nr;kategori;tittel;${Array.from({ length: 11 }, (_, i) => 2025 + i).join(';')}\n`,
      'OverskrifteneErFeil',
    ],
    ['the same year twice', 'nr;kategori;tittel;2025;2025\n1;A;T;5;5', 'OverskrifteneErFeil'],
    ['a ragged row', `${hode}1;A;T;5;6`, 'RadenHarFeilAntallFelter'],
    ['commas instead of semicolons', 'nr,kategori,tittel,2025\n1,A,T,5', 'OverskrifteneErFeil'],
    ['a missing kategori', `${hode}1;;T;5`, 'RadenManglerTekst'],
    ['a missing title', `${hode}1;A;;5`, 'RadenManglerTekst'],
    ['a control character', `${hode}1;A;T\u0007;5`, 'TekstenErUgyldig'],
    ['a number that is none', `${hode}1;A;T;fem`, 'TalletErUgyldig'],
    ['a line number that is none', `${hode}1b;A;T;5`, 'NummeretErUgyldig'],
    ['an open quote', `${hode}1;A;"T;5`, 'FilenKanIkkeLeses'],
    ['too many rows', hode + '1;A;T;5\n'.repeat(1001), 'FilenHarForMangeRader'],
    ['a megabyte of empty rows', hode + ';\n'.repeat(500_000), 'FilenHarForMangeRader'],
    ['a row that is too short', `${hode}1;A;T`, 'RadenHarFeilAntallFelter'],
    ['a row that ends with a semicolon too many', `${hode}1;A;T;5;`, 'RadenHarFeilAntallFelter'],
    ['a line break within a title', `${hode}1;A;"T\no";5`, 'TekstenErUgyldig'],
    ['a mark that turns the reading direction', `${hode}1;A;T\u202e5;5`, 'TekstenErUgyldig'],
    ['a kategori of 201 letters', `${hode}1;${'A'.repeat(201)};T;5`, 'TekstenErUgyldig'],
    ['a title of 501 letters', `${hode}1;A;${'T'.repeat(501)};5`, 'TekstenErUgyldig'],
    ['a title of nothing but no-break spaces', `${hode}1;A;\u00a0\u202f;5`, 'RadenManglerTekst'],
    ['a line number below zero', `${hode}-1;A;T;5`, 'NummeretErUgyldig'],
    ['a line number of six digits', `${hode}100000;A;T;5`, 'NummeretErUgyldig'],
    ['a formula for a number', `${hode}1;A;T;=1+1`, 'TalletErUgyldig'],
    ['a dash for a number', `${hode}1;A;T;-`, 'TalletErUgyldig'],
    ['a year with an apostrophe', "nr;kategori;tittel;'25\n1;A;T;5", 'OverskrifteneErFeil'],
    ['text after a closing quote', `${hode}1;A;"T"x;5`, 'FilenKanIkkeLeses'],
    ['Latin-1', Buffer.from(`${hode}1;Lønn;Tiltak på skolen;5`, 'latin1'), 'FilenErIkkeUtf8'],
    ['UTF-16, as some programs call Unicode', utf16(`${hode}1;A;T;5`, true), 'FilenErIkkeUtf8'],
    ['UTF-16 without a mark', utf16(`${hode}1;A;T;5`, false), 'OverskrifteneErFeil'],
    [
      'a file that is cut in the middle of a letter',
      Buffer.from(`${hode}1;A;på`).subarray(0, -1),
      'FilenErIkkeUtf8',
    ],
  ])('refuses %s', (_, fil, kode) => {
    expect(kodeFor(fil)).toBe(kode);
  });

  it('says at which line of the file it stopped, also after empty rows and rows of several lines', () => {
    const fil = `${hode}\n;;;\n1;A;"T";5\n2;A;T;fem\n3;A;T;seks\n`;
    expect(avslagFor(fil)?.melding).toMatch(/^Linje 5, 2025: «fem» er ikke et beløp/);
    expect(avslagFor(`${hode}\n1;A;T\n`)?.melding).toMatch(/^Linje 3 har 3 felter; overskriftsraden har 4/);
  });

  const rader = (tekst: string) => {
    const lest = les(tekst);
    return lest.ok ? lest.value.rader : [];
  };

  it('takes a thousand rows, empty ones not counted', () => {
    expect(rader(`${hode}${'1;A;T;5\n;;;\n\n'.repeat(1000)}`)).toHaveLength(1000);
  });

  it('reads the amounts as they are printed: no-break spaces, minus signs, parentheses', () => {
    const celler = ['1\u00a0240', '1\u202f240', '−285', '–285', '(285)', '(1\u00a0240)', ' 12,5 '];
    expect(rader(hode + celler.map((c) => `;A;T;${c}\n`).join('')).map((r) => r.beloep['2025'])).toEqual([
      1_240_000, 1_240_000, -285_000, -285_000, -285_000, -1_240_000, 12_500,
    ]);
  });

  it('takes an empty cell for unknown, never for zero', () => {
    const celler = ['', ' ', '\u00a0', '""', '0'];
    expect(rader(hode + celler.map((c) => `;A;T;${c}\n`).join('')).map((r) => r.beloep['2025'])).toEqual([
      null,
      null,
      null,
      null,
      0,
    ]);
  });

  it('keeps the same number twice: which line it belongs to is not the file’s to say', () => {
    expect(rader(`${hode}7;A;En;5\n7;A;To;6\n`).map((r) => [r.nr, r.tittel])).toEqual([
      [7, 'En'],
      [7, 'To'],
    ]);
  });

  it.each([
    ['Windows', '\r\n'],
    ['Unix', '\n'],
    ['an old Mac', '\r'],
  ])('reads the line ends of %s', (_, slutt) => {
    const tekst = ['nr;kategori;tittel;2025', '1;A;T;5', '2;A;T;6'].join(slutt);
    expect(rader(tekst).map((r) => r.nr)).toEqual([1, 2]);
  });

  it.each(['sum', 'Sum', 'SUM'])('knows a control row by the kategori %s', (kategori) => {
    expect(rader(`${hode};${kategori};Ramme 2025;5\n`)[0]).toMatchObject({ sum: true, tittel: 'Ramme 2025' });
  });

  it('knows the headings whatever their case', () => {
    expect(rader('Nr;KATEGORI;Tittel;2025\n1;A;T;5\n')).toHaveLength(1);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        lesRammetabell(bytes, 'kr');
      }),
    );
  });
});
