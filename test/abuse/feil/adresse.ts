import fc from 'fast-check';
import { bygg, sporringstekst } from '../bygg';
import { enAv, Feilaktig, type Feilslag, type Rute, type Ventet } from '../feilaktig';

const STED: Ventet = { statuser: [400, 404, 413] };
const SPORRING: Ventet = { statuser: [400, 404, 413] };
const BORTE: Ventet = { statuser: [404], koder: ['SidenFinnesIkke'] };

const SEGMENTER = [
  '%00',
  '%2F',
  '%2e%2e%2fhp',
  'a%2F..%2Fb',
  '%',
  '%zz',
  '%ED%A0%80',
  '%C0%AF',
  '%FF',
  '%E2%80%AE',
  '%20',
  '%0d%0aX:%20y',
  'x'.repeat(201),
  'x'.repeat(4000),
  '*',
  ':kommune',
  '{hp}',
  '%C3%A6%C3%B8%C3%A5',
  '%F0%9F%92%A9',
  "'%20or%201=1--",
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e5',
  '0',
  '9999',
  'ukjentkommune',
  '2029-2026',
  '2026-2029%20',
  '0000-9999',
  '2026-2036',
  '2040-2043',
  'hp-2040-2043',
  'HP-2026-2029',
  '99.99',
  '3.1.',
  '00000000-0000-4000-8000-000000000000',
  'FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF',
  '%23',
  '%3F',
  '%3B',
  '~',
  '$%7Bx%7D',
];

export const segment = fc.oneof(
  enAv(SEGMENTER),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).map((s) => `x${encodeURIComponent(s)}`),
);

const stedene = ({ mal }: Rute['operasjon']): readonly string[] =>
  [...mal.matchAll(/\{(\w+)\}/g)].map(([, navn = '']) => navn);

export const sted: Feilslag = {
  navn: 'an address that leads nowhere',
  antall: 1200,
  lag: (ruter) =>
    enAv(ruter.filter(({ operasjon }) => stedene(operasjon).length > 0)).chain(({ operasjon, lovlig }) =>
      fc
        .tuple(enAv(stedene(operasjon)), segment)
        .map(
          ([navn, verdi]) =>
            new Feilaktig(
              `${navn}=${verdi}`,
              operasjon,
              bygg(operasjon, lovlig, { sted: { [navn]: verdi } }),
              STED,
            ),
        ),
    ),
};

const DATOER = [
  '2024-13-45',
  '2023-02-29',
  '0000-00-00',
  '2024-1-1',
  '10.12.2024',
  'i dag',
  'NaN',
  '2024-12-10T00:00',
  '99999-01-01',
  '2024-12-10\u0000',
];
const TIDSPUNKTER = [
  ...DATOER,
  '2026-09-15T10:00',
  '2026-02-30T10:00Z',
  '2026-09-15T25:00Z',
  '2026-09-15T10:00+99:00',
  '-271821-04-19T00:00Z',
  '2026-09-15T10:00Z\u0000',
];
export const DAARLIGE_SPOERSMAAL: Readonly<Record<string, readonly string[]>> = {
  gjelder: DATOER,
  kjent: TIDSPUNKTER,
  steg: ['', '0', '-1', '1.5', 'to', '1e3', '9999999999', '999999999'],
  fraGjelder: DATOER,
  fraKjent: TIDSPUNKTER,
  tilGjelder: DATOER,
  tilKjent: TIDSPUNKTER,
  fra: DATOER,
  til: DATOER,
  organ: ['', ' ', 'Kommunestyret', 'ukjent', 'x'.repeat(41), '__proto__', 'constructor', 'a.b'],
  skjedde: [...DATOER, '', '2026-09-16', '2999-12-31'],
  minstPosisjon: [
    'abc',
    '',
    '-',
    '1e5',
    '-1',
    '0',
    '999999999999999999999',
    '1'.repeat(61),
    '0x10',
    ' ',
    '../..',
  ],
  utvalg: ['', ' ', 'UKJENT', 'X'.repeat(21), "OPP'--", 'O P', '\u0000', '__proto__', 'constructor'],
  skjerm: ['', ',', 'tittel,', ' tittel', 'tittel;data', '__proto__', 'x'.repeat(61), '\u0000'],
  posisjon: ['abc', '', '-', '-1', '0', '1'.repeat(61), '999999999999999999999', ' '],
  grupper: ['', 'Utvalg', 'utvalg,parti', '__proto__', 'constructor'],
  vis: ['', 'alt', 'Alle', '../..', 'constructor'],
  ansvarlig: ['', ' ', '\u0007', '\u202e', 'x'.repeat(201)],
  mottaker: ['', ' ', '\u0007', '\u202e', 'x'.repeat(201)],
  proev: ['', 'ja', '1', 'True', 'constructor'],
  parti: ['', ' ', '\u0007', 'x'.repeat(61)],
  moete: ['abc', ' ', '00000000-0000-4000-8000-00000000000', '../..', 'constructor'],
  hvem: ['', ' ', '\u0007', '\u202e', 'x'.repeat(201)],
  enhet: ['', 'KR', 'dollar', '1000', 'constructor', '__proto__'],
  tekst: ['', ' ', 'a', '\u0007', '\u202e', 'x'.repeat(101)],
  forslag: ['', ',', 'x', '00000000-0000-4000-8000-000000000001,', '00000000-0000-4000-8000-000000000001'],
  grunnlag: ['', 'budsjett', 'gjeldende,', 'gjeldende,x', 'constructor', 'Gjeldende'],
  oppstart: ['', '2025-04', '00000000-0000-4000-8000-000000000001:2026-13', 'x:2026-04'],
  rente: ['', '-1', '101', '4,5', '1e3', 'NaN', '4.2555'],
  loepetid: ['', '0', '100', '-1', '1.5', 'tretti'],
  laaneslag: ['', 'avdragsfritt', 'constructor'],
  mvaSats: ['', '-25', '25%', '101'],
  mvaAndel: ['', '-1', '100.5'],
  driftsinntekter: ['', '2026', '2026:', '2026:1.5', '2026:1e9', '1999:1', `2026:${'9'.repeat(13)}`],
  nettoDriftsresultat: ['', '2026:x', '1999:1'],
  disposisjonsfond: ['', ',2026:1', '1999:1'],
  gjeld: ['', '2026:1,', '1999:1'],
  kravNettoDriftsresultat: ['', '1,75', '1e2', '--1'],
  kravDisposisjonsfond: ['', 'ti', '1000'],
  kravGjeldsgrad: ['', '70%', '1000'],
  type: ['', 'aarsrapport', 'Tertialrapport', 'constructor', '__proto__'],
  tittel: ['', ' ', '\u0007', 'x'.repeat(1001)],
  froe: ['', ' ', '\u0007', 'x'.repeat(101)],
  antall: ['', '0', '-1', '101', '1.5', 'to'],
  minAlder: ['', '-1', '1.5', 'x', '100001'],
  minBeloep: ['', '-1', '1.5', 'x'],
  slag: ['', 'Merking', 'ukjent', 'constructor', '__proto__'],
  tilstand: ['', 'Ubesvart', 'ukjent', 'constructor'],
  fase: ['', 'juleaften', 'Vedtak', 'vedtak ', 'constructor'],
  kilde: ['', ' ', '\u0007', 'x'.repeat(301)],
  godtaKontrollfunn: ['', ' ', '\u202e', 'x'.repeat(1001)],
};
const UKJENTE = [
  'foo',
  '__proto__',
  'constructor',
  'toString',
  'gjelder[]',
  'gjelder.x',
  'Gjelder',
  '',
  'hasOwnProperty',
];

export const sporring: Feilslag = {
  navn: 'an absurd question',
  antall: 900,
  lag: (ruter) =>
    enAv(ruter.filter(({ operasjon }) => operasjon.sporring.length > 0)).chain((rute) => {
      const { operasjon, lovlig } = rute;
      const spurt = (tekst: string) =>
        new Feilaktig(
          `?${tekst.slice(0, 100)}`,
          operasjon,
          bygg(operasjon, lovlig, { sporring: `?${tekst}` }),
          SPORRING,
        );
      const lagt = (navn: string, verdi: string) =>
        spurt(sporringstekst({ ...lovlig.sporring, [navn]: verdi }).slice(1));
      const riktig = sporringstekst(lovlig.sporring).slice(1);
      return fc.oneof(
        enAv(operasjon.sporring).chain((navn) =>
          enAv(DAARLIGE_SPOERSMAAL[navn] ?? []).map((verdi) => lagt(navn, verdi)),
        ),
        enAv(Object.entries(lovlig.sporring)).map(([navn, verdi]) =>
          spurt(`${riktig}&${navn}=${encodeURIComponent(verdi)}`),
        ),
        fc
          .tuple(enAv(UKJENTE), fc.string())
          .map(([navn, verdi]) =>
            spurt(`${riktig}&${encodeURIComponent(navn)}=${encodeURIComponent(verdi)}`),
          ),
      );
    }),
};

const METODER = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export const metode: Feilslag = {
  navn: 'a method or a page that is not there',
  antall: 300,
  lag: (ruter) => {
    const finnes = new Set(ruter.map(({ operasjon: o }) => `${o.metode} ${o.mal}`));
    // «…/forslag/sammenslaaing» is also a forslag with a wrong id to whoever asks with a method that reads one.
    const lestSomId = (m: string, mal: string) =>
      ruter.some(
        ({ operasjon: o }) =>
          o.metode === m && /\}$/.test(o.mal) && o.mal.replace(/[^/]+$/, '') === mal.replace(/[^/]+$/, ''),
      );
    const harUnder = (mal: string) => ruter.some(({ operasjon }) => operasjon.mal.startsWith(`${mal}/{`));
    const feilMetode = ruter.flatMap((rute) =>
      METODER.filter((m) => !finnes.has(`${m} ${rute.operasjon.mal}`)).map((m) => ({ ...rute, metode: m })),
    );
    return fc.oneof(
      enAv(feilMetode).map(
        ({ operasjon, lovlig, metode: m }) =>
          new Feilaktig(
            m,
            null,
            bygg(operasjon, lovlig, { metode: m }),
            lestSomId(m, operasjon.mal) ? { statuser: [400, 404] } : BORTE,
          ),
      ),
      fc.tuple(enAv(ruter), enAv(['/x', '/../x', '.json', '/%2e%2e/x', '//x', '/__proto__/x'])).map(
        ([{ operasjon, lovlig }, slutt]) =>
          new Feilaktig(
            slutt,
            null,
            bygg({ ...operasjon, mal: `${operasjon.mal}/x${slutt}` }, lovlig, { sporring: '' }),
            // Under a list, what follows is an id, and a wrong one.
            { statuser: harUnder(operasjon.mal) ? [400, 404] : [404] },
          ),
      ),
    );
  },
};
