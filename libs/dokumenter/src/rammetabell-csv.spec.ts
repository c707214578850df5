import fc from 'fast-check';
import { lesBeloep } from './norsk-tall';
import { lesRammetabell } from './rammetabell-csv';

const les = (tekst: string, enhet: 'kr' | '1000kr' = '1000kr') => lesRammetabell(Buffer.from(tekst), enhet);
const kodeFor = (tekst: string | Buffer) => {
  const lest = lesRammetabell(Buffer.from(tekst), '1000kr');
  return lest.ok ? null : lest.refusal.code;
};

describe('Norwegian amounts', () => {
  it.each([
    ['1 017 386', 1_017_386_000],
    ['1\u00a0017\u202f386', 1_017_386_000],
    ['-285', -285_000],
    ['\u2212285', -285_000],
    ['(1 240)', -1_240_000],
    ['12,5', 12_500],
    ['0,001', 1],
    ['0', 0],
    ['-0', 0],
    ['270,000', 270_000],
  ])('reads %s as %d kroner', (tekst, kroner) => {
    expect(lesBeloep(tekst, '1000kr')).toBe(kroner);
  });

  it.each([
    '12 34',
    '1.000',
    '1,2345',
    'abc',
    '',
    '--5',
    '(5',
    '1e3',
    'NaN',
    '5 kr',
    '1 000 000 000 001',
    '٣',
  ])('does not read %p as an amount', (tekst) => {
    expect(lesBeloep(tekst, '1000kr')).toBeNull();
  });

  it('takes no fraction of a krone in kroner', () => {
    expect(lesBeloep('12,5', 'kr')).toBeNull();
    expect(lesBeloep('12,00', 'kr')).toBe(12);
  });

  it('reads back every amount it could have printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => {
        const tekst = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 3 }).format(n / 1000);
        expect(lesBeloep(tekst, '1000kr')).toBe(n === 0 ? 0 : n);
      }),
    );
  });
});

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
    ['another encoding', Buffer.from([0x6e, 0x72, 0xe6, 0xf8, 0xe5]), 'FilenErIkkeUtf8'],
  ])('refuses %s', (_, fil, kode) => {
    expect(kodeFor(fil)).toBe(kode);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        lesRammetabell(bytes, 'kr');
      }),
    );
  });
});
