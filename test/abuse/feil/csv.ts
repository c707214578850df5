import fc from 'fast-check';
import { bygg } from '../bygg';
import { enAv, Feilaktig, type Feilslag, type Ventet } from '../feilaktig';
import { CSV } from '../lovlige';

const AVSLAG: Ventet = { statuser: [400, 413, 422] };

const HODE = 'nr;kategori;tittel;2026;2027;2028;2029';
const RAD = '21;Annet;Frukt;10;10;10;10';
const fil = (...linjer: readonly string[]): string => [HODE, ...linjer, ''].join('\n');

const FILER: readonly (string | Buffer)[] = [
  '',
  '\n',
  ' ',
  '\ufeff',
  HODE,
  `${HODE}\n\n`,
  'bare tull',
  '{"json":true}',
  fil('21;Annet;Frukt;10;10;10'),
  fil(`${RAD};10`),
  fil('21;Annet;Frukt'),
  fil(RAD, 'x'),
  fil(RAD.replace('21', 'x')),
  fil(RAD.replace('21', '-1')),
  fil(RAD.replace('21', '1.5')),
  fil(RAD.replace('21', '123456')),
  fil(RAD, RAD),
  fil(RAD, RAD.replace('Frukt', 'Melk')),
  fil(RAD.replace('Annet', '')),
  fil(RAD.replace('Frukt', ' ')),
  fil(RAD.replace('Frukt', 'x'.repeat(501))),
  fil(RAD.replace('Annet', 'x'.repeat(201))),
  fil(RAD.replace('Frukt', 'Fr\u0000ukt')),
  fil(RAD.replace('Frukt', 'Fr\u202eukt')),
  fil(RAD.replace('Frukt', '"Fr\u0007ukt"')),
  fil('21;Annet;"Frukt;10;10;10;10'),
  fil('21;An"net;Frukt;10;10;10;10'),
  fil('21;"Annet"x;Frukt;10;10;10;10'),
  CSV.replace('2026', '2025'),
  CSV.replace('2029', '2030'),
  CSV.replace('2027', '2026'),
  CSV.replace('2026', '26'),
  CSV.replace('nr', 'nummer'),
  CSV.replace('kategori;', ''),
  'nr;kategori;tittel\n21;Annet;Frukt\n',
  `nr;kategori;tittel;${Array.from({ length: 11 }, (_, i) => 2026 + i).join(';')}\n`,
  CSV.replaceAll(';', ','),
  CSV.replaceAll(';', '\t'),
  Buffer.from(CSV.replace('Frukt', 'Grønt'), 'latin1'),
  Buffer.from(CSV, 'utf16le'),
  Buffer.from([0xff, 0xfe, 0x00]),
  fil(...Array.from({ length: 1001 }, (_, i) => `${i};Annet;Linje ${i};1;1;1;1`)),
  fil(...Array.from({ length: 60_000 }, () => '1;A;B;1;1;1;1')),
  'x'.repeat(1_100_000),
  ';'.repeat(500_000),
  '\n'.repeat(500_000),
  `${HODE}\n${';\n'.repeat(500_000)}`,
  `${HODE}\n${'a\n'.repeat(500_000)}`,
  `${HODE}\n${'"'.repeat(400_001)}`,
];

/** A table in order, whose sums do not add up: it is not taken in, and to try it is to be told so. */
const MED_FUNN: readonly string[] = [
  fil(';sum;Sum Annet;10;10;10;10'),
  fil(RAD, ';sum;Sum Annet;10;10;10;11'),
  fil(RAD, ';sum;Sum Ukjent;10;10;10;11'),
];
const PROEVE = 'Rammetabell.proev';

const TALL = [
  '1,5',
  '0,0001',
  '1e5',
  'NaN',
  '1.5',
  '1..0',
  '--1',
  '(5',
  '5)',
  '(-5)',
  '٣',
  '1 0 0',
  '99999999999999999999',
  '1 00',
  '=1+1',
  '0x10',
  'ti',
  '1;000',
  '−',
  '()',
  '1e400',
  '9007199254740993',
  '1,2345',
];

export const csv: Feilslag = {
  navn: 'a frame table that is none',
  antall: 250,
  lag: (ruter) => {
    const rute = ruter.filter(({ operasjon }) => operasjon.innholdstype === 'text/csv');
    const celle = fc.tuple(enAv(TALL), enAv(['kr', '1000kr'])).map(([tall, enhet]) => ({
      kropp: fil(RAD.replace(';10;', `;${tall};`)),
      enhet,
      hva: `celle ${tall}`,
    }));
    const heleFilen = (filer: readonly (string | Buffer)[]) =>
      enAv(filer).map((kropp) => ({ kropp, enhet: '1000kr', hva: 'fil' }));
    return enAv(rute)
      .chain((en) => {
        const filer = en.operasjon.navn === PROEVE ? FILER : [...FILER, ...MED_FUNN];
        return fc.tuple(fc.constant(en), fc.oneof(celle, heleFilen(filer)));
      })
      .map(
        ([{ operasjon, lovlig }, { kropp, enhet, hva }]) =>
          new Feilaktig(
            hva,
            operasjon,
            bygg(
              operasjon,
              { ...lovlig, sporring: { ...lovlig.sporring, enhet: hva === 'celle 1,5' ? 'kr' : enhet } },
              { kropp: Buffer.from(kropp) },
            ),
            AVSLAG,
          ),
      );
  },
};
