import fc from 'fast-check';
import { bygg } from '../bygg';
import {
  enAv,
  erKommando,
  Feilaktig,
  tarJson,
  UGYLDIG,
  type Feilslag,
  type Rute,
  type Ventet,
} from '../feilaktig';

const IKKE_JSON: Ventet = { statuser: [400], koder: ['InnholdetErIkkeJson'] };
const FEIL_TYPE: Ventet = { statuser: [400], koder: ['InnholdstypenStoettesIkke'] };

const medKropp = (hva: string, { operasjon, lovlig }: Rute, kropp: string | Buffer, ventet: Ventet) =>
  new Feilaktig(hva, operasjon, bygg(operasjon, lovlig, { kropp }), ventet);

const teksten = ({ lovlig }: Rute): string => JSON.stringify(lovlig.innhold);

const RESTER = [',', '}', ']', '"', 'x', '{}', '\u0000', '//', '/* */ 1', ';'];
const IKKE_TALL = [
  'NaN',
  'Infinity',
  '-Infinity',
  'undefined',
  '0x10',
  '01',
  '.5',
  '+1',
  '1.',
  "'x'",
  'None',
  '1_000',
];
const OEDELAGT = [
  [0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xe2, 0x82],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
  [0x80],
];
const INNHOLDSTYPER = [
  'text/plain',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/octet-stream',
  'application/merge-patch+json',
  'json',
  '',
  'application/json+x',
  'image/png',
  '*/*',
  ';',
  'text/csv; header=present',
];

export const json: Feilslag = {
  navn: 'a body that is no JSON',
  antall: 700,
  lag: (ruter) => {
    const rute = enAv(ruter.filter(tarJson));
    return fc.oneof(
      fc.tuple(rute, fc.double({ min: 0, max: 0.999, noNaN: true })).map(([r, del]) => {
        const tekst = teksten(r);
        return medKropp('avkuttet', r, tekst.slice(0, 1 + Math.floor(del * (tekst.length - 1))), IKKE_JSON);
      }),
      fc
        .tuple(rute, enAv(RESTER))
        .map(([r, rest]) => medKropp(`etterpå ${rest}`, r, teksten(r) + rest, IKKE_JSON)),
      fc
        .tuple(rute, enAv(IKKE_TALL))
        .map(([r, x]) => medKropp(x, r, teksten(r).replace(/^\{/, `{"zz":${x},`), IKKE_JSON)),
      fc
        .tuple(rute, enAv(OEDELAGT))
        .map(([r, bytes]) =>
          medKropp(
            'ikke UTF-8',
            r,
            Buffer.concat([Buffer.from('{"begrunnelse":"'), Buffer.from(bytes), Buffer.from('"}')]),
            IKKE_JSON,
          ),
        ),
      rute.map((r) => medKropp('UTF-16', r, Buffer.from(teksten(r), 'utf16le'), IKKE_JSON)),
    );
  },
};

export const helheten: Feilslag = {
  navn: 'a body that is no object, or is of another sort',
  antall: 600,
  lag: (ruter) => {
    const rute = enAv(ruter.filter(tarJson));
    const ikkeObjekt = rute.chain((r) =>
      enAv([
        'null',
        '[]',
        '[{}]',
        '[null]',
        '1',
        '0',
        '""',
        '"x"',
        'true',
        'false',
        `[${teksten(r)}]`,
        '1e400',
      ]).map((tekst) => medKropp('ikke et objekt', r, tekst, UGYLDIG)),
    );
    const annenType = fc.tuple(enAv(ruter.filter(erKommando)), enAv(INNHOLDSTYPER)).map(([r, type]) => {
      const riktig = bygg(r.operasjon, r.lovlig);
      // What a route takes is no fault there, and JSON is; what it takes is then read as JSON, and is none.
      const denRette = type.split(';')[0] === r.operasjon.innholdstype && !tarJson(r);
      const hoder = { ...riktig.hoder, 'content-type': denRette ? 'application/json' : type };
      return new Feilaktig(
        `innholdstype ${type}`,
        r.operasjon,
        { ...riktig, hoder },
        {
          ...FEIL_TYPE,
          ...(denRette && { koder: ['InnholdetErIkkeJson'] }),
        },
      );
    });
    return fc.oneof(ikkeObjekt, annenType);
  },
};
