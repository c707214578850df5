import type { Oppdragssvar } from '@saksgang/register';
import { T } from '../tekster';
import { skriv } from './dato';

/** One thing that is different, in words. */
export interface Forskjell {
  readonly felt: string;
  readonly foer: string;
  readonly naa: string;
}

const INGEN = '–';

const felter = (o: Oppdragssvar): Readonly<Record<string, string>> => ({
  [T.felt.status]: o.status,
  [T.felt.ansvarlig]: [o.ansvarlig, o.person].filter((del) => del !== null).join(', ') || INGEN,
  [T.felt.frist]: o.frist === null ? INGEN : skriv(o.frist.dato),
  [T.felt.fristforslag]: o.fristforslag === null ? INGEN : skriv(o.fristforslag.dato),
  [T.felt.utsatt]: o.utsatt?.grunn ?? INGEN,
  [T.felt.kommentar]: o.sisteKommentar ?? INGEN,
  [T.felt.dokumentasjon]: o.dokumentasjon.map((d) => d.referanse).join('; ') || INGEN,
});

/** What somebody sees is different in an oppdrag since he last saw it. */
export const forskjellene = (foer: Oppdragssvar, naa: Oppdragssvar): readonly Forskjell[] => {
  const nye = felter(naa);
  return Object.entries(felter(foer)).flatMap(([felt, da]) => {
    const verdi = nye[felt] ?? INGEN;
    return verdi === da ? [] : [{ felt, foer: da, naa: verdi }];
  });
};
