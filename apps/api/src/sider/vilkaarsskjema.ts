import { BeregningQuery, UTEN_VILKAAR, vilkaarI, type Vilkaar } from '@saksgang/beregning';
import { validateSync } from 'class-validator';
import type { Vilkaarsfelt } from './sidesporring';

/** The fields with one value, and what is said of one that cannot be read. */
export const FELTFEIL = {
  rente: 'Oppgi renten i prosent med høyst tre desimaler, for eksempel 4,5.',
  loepetid: 'Oppgi løpetiden i hele år, fra 1 til 99.',
  laaneslag: 'Velg annuitetslån eller serielån.',
  mvaSats: 'Oppgi satsen i prosent, for eksempel 25.',
  mvaAndel: 'Oppgi andelen i prosent, fra 0 til 100.',
  kravNettoDriftsresultat: 'Oppgi kravet i prosent, for eksempel 1,75.',
  kravDisposisjonsfond: 'Oppgi kravet i prosent, for eksempel 10.',
  kravGjeldsgrad: 'Oppgi kravet i prosent, for eksempel 70.',
} as const;
export type Enkeltfelt = keyof typeof FELTFEIL;

export const AARSFELT = ['driftsinntekter', 'nettoDriftsresultat', 'disposisjonsfond', 'gjeld'] as const;
export type Aarsfelt = (typeof AARSFELT)[number];

const BELOEPSFEIL = 'Oppgi beløpet i hele kroner, for eksempel 2 100 000 000.';

/** What belongs together is given together. */
const GRUPPER: Readonly<Record<string, readonly Enkeltfelt[]>> = {
  LaanevilkaareneErUfullstendige: ['rente', 'loepetid', 'laaneslag'],
  MvavilkaareneErUfullstendige: ['mvaSats', 'mvaAndel'],
};

/** The form as it was sent: what can be reckoned with, and what is wrong with the rest, by field. */
export interface Vilkaarsskjema {
  readonly sendt: Vilkaarsfelt;
  readonly vilkaar: Vilkaar;
  readonly feil: ReadonlyMap<string, string>;
  /** How each line starts, as it was written. */
  readonly oppstart: ReadonlyMap<string, string>;
}

/** A number as Norwegians write it: spaces between the thousands, and a comma. */
const norskTall = (tekst: string): string => tekst.replace(/\s/g, '').replace(/[−–]/g, '-').replace(',', '.');

const kanLeses = (felt: Enkeltfelt | Aarsfelt | 'oppstart', verdi: string): boolean =>
  validateSync(Object.assign(new BeregningQuery(), { [felt]: verdi }), { skipMissingProperties: true })
    .length === 0;

/** Reads the form. A field that cannot be read counts as not given, and is named; the rest is reckoned with. */
export const vilkaarsskjema = (sendt: Vilkaarsfelt, aarene: readonly string[]): Vilkaarsskjema => {
  const feil = new Map<string, string>();
  const lest = new BeregningQuery();
  for (const felt of Object.keys(FELTFEIL) as Enkeltfelt[]) {
    const verdi = norskTall(sendt[felt] ?? '');
    if (verdi === '') continue;
    if (kanLeses(felt, verdi)) Object.assign(lest, { [felt]: verdi });
    else feil.set(felt, FELTFEIL[felt]);
  }
  for (const felt of AARSFELT) {
    const ledd = aarene.flatMap((aar, i) => {
      const verdi = norskTall(sendt[felt]?.[i] ?? '');
      if (verdi === '') return [];
      if (kanLeses(felt, `${aar}:${verdi}`)) return [`${aar}:${verdi}`];
      feil.set(`${felt}-${aar}`, BELOEPSFEIL);
      return [];
    });
    if (ledd.length > 0) lest[felt] = ledd.join(',');
  }
  const oppstart = oppstartene(sendt);
  const starter = [...oppstart].flatMap(([linje, tekst]) => {
    const maaned = somMaaned(tekst);
    if (tekst === '') return [];
    if (maaned !== null && aarene.includes(maaned.slice(0, 4)) && kanLeses('oppstart', `${linje}:${maaned}`))
      return [`${linje}:${maaned}`];
    feil.set(
      `oppstart-${linje}`,
      `Oppgi måned og år fra ${aarene[0]} til ${aarene.at(-1)}, for eksempel 08.${aarene[0]}.`,
    );
    return [];
  });
  if (starter.length > 0) lest.oppstart = starter.join(',');
  return { sendt, feil, oppstart, vilkaar: heleVilkaar(lest, feil) };
};

/** Half of the terms of a loan is no terms: what is missing is asked for beside its field. */
const heleVilkaar = (lest: BeregningQuery, feil: Map<string, string>): Vilkaar => {
  for (;;) {
    const vilkaar = vilkaarI(lest);
    if (vilkaar.ok) return vilkaar.value;
    const gruppe = GRUPPER[vilkaar.refusal.code];
    if (gruppe === undefined) return UTEN_VILKAAR;
    for (const felt of gruppe) {
      if (lest[felt] === undefined && !feil.has(felt)) feil.set(felt, vilkaar.refusal.melding);
      delete lest[felt];
    }
  }
};

const oppstartene = ({ linje = [], oppstart = [] }: Vilkaarsfelt): ReadonlyMap<string, string> =>
  new Map(linje.map((id, i) => [id, (oppstart[i] ?? '').trim()]));

/** `8.2025`, `08.2025` or `2025-08` as `2025-08`. */
const somMaaned = (tekst: string): string | null => {
  const norsk = /^(\d{1,2})[./](\d{4})$/.exec(tekst);
  if (norsk) return `${norsk[2]}-${norsk[1]?.padStart(2, '0')}`;
  return /^\d{4}-\d{2}$/.test(tekst) ? tekst : null;
};
