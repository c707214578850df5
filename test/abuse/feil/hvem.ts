import { ROLLER } from '@saksgang/kernel';
import fc from 'fast-check';
import { bygg } from '../bygg';
import { enAv, Feilaktig, type Feilslag, type Rute, type Ventet } from '../feilaktig';
import { somRolle } from '../verden';

const NEKTET: Ventet = { statuser: [403], koder: ['RollenHarIkkeTilgang'] };
const UKJENT: Ventet = { statuser: [400], koder: ['IdentitetenErUgyldig'] };
const PERSON = 'x-saksgang-person';
const ROLLE = 'x-saksgang-rolle';
const PARTI = 'x-saksgang-parti';

const lukket = ({ operasjon }: Rute): boolean => !operasjon.roller.includes('alle');

const utenIdentitet = (hoder: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(hoder).filter(([navn]) => ![PERSON, ROLLE, PARTI].includes(navn)));

const medHoder = (hva: string, { operasjon, lovlig }: Rute, hoder: object, ventet: Ventet): Feilaktig => {
  const riktig = bygg(operasjon, lovlig);
  return new Feilaktig(
    hva,
    operasjon,
    { ...riktig, hoder: { ...utenIdentitet(riktig.hoder), ...hoder } },
    ventet,
  );
};

const ROT = [
  '',
  ' ',
  'kongen',
  'system',
  'Administrator',
  '__proto__',
  'constructor',
  'a'.repeat(5000),
  'ordfører',
];
const DAARLIGE_HODER = [
  ...ROT.map((rolle) => ({ [PERSON]: 'person-1', [ROLLE]: rolle })),
  ...['', ' ', 'æ', 'a b', '<script>', '../..', 'x'.repeat(81), '\u0007'].map((person) => ({
    ...somRolle('administrator'),
    [PERSON]: person,
  })),
  { [PERSON]: 'person-1' },
  { [ROLLE]: 'administrator' },
  ...['Bearer x', 'Bearer ', 'Basic YTpi', '', 'Bearer \u00e6', `Bearer ${'x'.repeat(5000)}`].map(
    (authorization) => ({ ...somRolle('administrator'), authorization }),
  ),
];

export const hvem: Feilslag = {
  navn: 'somebody who may not, or who is nobody',
  antall: 1200,
  lag: (ruter) =>
    fc.oneof(
      enAv(ruter.filter(lukket)).map((rute) => medHoder('uten rolle', rute, {}, NEKTET)),
      enAv(ruter.filter(lukket)).chain((rute) =>
        enAv(ROLLER.filter((r) => r !== 'system' && !rute.operasjon.roller.includes(r))).map((rolle) =>
          medHoder(`som ${rolle}`, rute, somRolle(rolle), NEKTET),
        ),
      ),
      fc
        .tuple(enAv(ruter), enAv(DAARLIGE_HODER))
        .map(([rute, hoder]) => medHoder('ugyldig identitet', rute, hoder, UKJENT)),
    ),
};
