import fc from 'fast-check';
import { bygg } from '../bygg';
import { enAv, Feilaktig, tarJson, UGYLDIG, type Feilslag, type Rute, type Ventet } from '../feilaktig';
import { endret, medFelt, raa, somJson, stedene, utenFelt, type Sted } from '../innhold';
import type { Verden } from '../verden';

const UKJENT_FELT: Ventet = {
  statuser: [400],
  koder: ['UgyldigInnhold', 'InnholdetErIkkeJson', 'UkjentRadEllerKolonne'],
};

/** A place in a lawful body, for a fault to be put in. */
export interface Punkt {
  readonly rute: Rute;
  readonly sted: Sted;
}

export const punktene = (ruter: readonly Rute[], { dokument }: Verden): readonly Punkt[] =>
  ruter
    .filter(tarJson)
    .flatMap((rute) =>
      stedene(dokument, rute.lovlig.innhold, rute.operasjon.skjema).map((sted) => ({ rute, sted })),
    );

export const medInnhold = (
  hva: string,
  { operasjon, lovlig }: Rute,
  innhold: unknown,
  ventet: Ventet,
): Feilaktig => new Feilaktig(hva, operasjon, bygg(operasjon, lovlig, { kropp: somJson(innhold) }), ventet);

/** The value in a place put in for another. */
export const satt = ({ rute, sted }: Punkt, verdi: unknown, ventet: Ventet = UGYLDIG): Feilaktig =>
  medInnhold(
    sted.sti.join('.'),
    rute,
    endret(rute.lovlig.innhold, sted.sti, () => verdi),
    ventet,
  );

const FELLES = [raa('1e400'), -0.5, {}, [], [[]], [{}], { length: 1 }, { x: null }];
const GALE: Readonly<Record<string, readonly unknown[]>> = {
  string: [...FELLES, 0, 1, true, false, ['x']],
  number: [...FELLES, '1', '', 'NaN', true, [1], 1.5, 5e-324],
  boolean: [...FELLES, 'true', 'false', '', 0, 1, [true]],
  array: ['x', '[]', '', 0, 1.5, true, { length: 0 }, { '0': 'x' }, { x: [] }],
  object: ['x', '{}', '', 0, 1.5, true, [], [{}], [[]], [null]],
};

const slagAv = (verdi: unknown): string => (Array.isArray(verdi) ? 'array' : typeof verdi);

export const typer: Feilslag = {
  navn: 'a value of a wrong type',
  antall: 1200,
  lag: (ruter, verden) =>
    enAv(punktene(ruter, verden).filter(({ sted }) => sted.sti.length > 0 && sted.verdi !== null)).chain(
      (punkt) => {
        const { verdi, kreves } = punkt.sted;
        return enAv([...(GALE[slagAv(verdi)] ?? []), ...(kreves ? [null] : [])]).map((gal) =>
          satt(punkt, gal),
        );
      },
    ),
};

const NAVN = [
  'zz',
  'id',
  'meta',
  'aktoer',
  'rolle',
  'revisjon',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  '',
  ' ',
  '$ref',
  'æ',
  '\u0000',
  '0',
  'length',
  'then',
];

/** Amounts are a map; any other object is of a class, and has the fields of the class alone. */
const erKart = ({ skjema }: Sted): boolean => skjema?.additionalProperties !== undefined;

/** The name, or another where the object has a field of that name: that one would not be too many. */
const ukjentI = ({ skjema }: Sted, navn: string): string =>
  Object.hasOwn(skjema?.properties ?? {}, navn) ? `${navn}_` : navn;

export const felter: Feilslag = {
  navn: 'a field too many, or one too few',
  antall: 800,
  lag: (ruter, verden) => {
    const alle = punktene(ruter, verden);
    return fc.oneof(
      fc
        .tuple(
          enAv(alle.filter(({ sted }) => slagAv(sted.verdi) === 'object' && sted.verdi !== null)),
          enAv(NAVN),
          fc.jsonValue({ maxDepth: 2 }),
        )
        .map(([{ rute, sted }, navn, verdi]) =>
          medInnhold(
            `+${[...sted.sti, ukjentI(sted, navn)].join('.')}`,
            rute,
            medFelt(rute.lovlig.innhold, sted.sti, ukjentI(sted, navn), erKart(sted) ? 1 : verdi),
            UKJENT_FELT,
          ),
        ),
      enAv(alle.filter(({ sted }) => sted.kreves && typeof sted.sti.at(-1) === 'string')).map(
        ({ rute, sted }) =>
          medInnhold(`-${sted.sti.join('.')}`, rute, utenFelt(rute.lovlig.innhold, sted.sti), UGYLDIG),
      ),
    );
  },
};

const TEGN = [
  '\u0000',
  '\u0007',
  '\u0008',
  '\u000b',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u009f',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udc00',
  '\udbff\ud800',
];
const TOMME = ['', ' ', '\t\r\n', '\u00a0', '\ufeff', '\u2003'];

export const tekst: Feilslag = {
  navn: 'text that is no text',
  antall: 700,
  lag: (ruter, verden) =>
    fc
      .tuple(
        enAv(punktene(ruter, verden).filter(({ sted }) => typeof sted.verdi === 'string')),
        fc.oneof(
          enAv(TOMME),
          fc.tuple(fc.string(), enAv(TEGN), fc.string()).map((deler) => deler.join('')),
          enAv([10_001, 100_000]).map((n) => 'å'.repeat(n)),
        ),
      )
      .map(([punkt, verdi]) => satt(punkt, verdi)),
};
