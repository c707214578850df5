import type { Dato } from '@saksgang/kernel';

// By hand and not by Intl, whose spaces and signs change with the version of Node: the same facts give the same bytes.
const MAANEDER = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

export const IKKE_OPPGITT = 'ikke oppgitt';

/** `10. desember 2024`. */
export const langDato = (dato: Dato): string =>
  `${Number(dato.slice(8, 10))}. ${MAANEDER[Number(dato.slice(5, 7)) - 1]} ${dato.slice(0, 4)}`;

export const datoEller = (dato: Dato | null): string => (dato === null ? IKKE_OPPGITT : langDato(dato));

/** `18:00` as `kl. 18.00`. */
export const klokken = (klokkeslett: string): string => `kl. ${klokkeslett.replace(':', '.')}`;

/** `1 240 000`, with spaces that do not break; what is unknown says so. */
export const kronetall = (n: number | null | undefined): string =>
  n === null || n === undefined
    ? 'ukjent'
    : `${n < 0 ? '−' : ''}${String(Math.abs(n)).replace(/\B(?=(\d{3})+$)/g, '\u00a0')}`;

export const antall = (n: number, entall: string, flertall: string): string =>
  `${n} ${n === 1 ? entall : flertall}`;

/** `a, b og c`. */
export const medOg = (ledd: readonly string[]): string =>
  ledd.length < 2 ? ledd.join('') : `${ledd.slice(0, -1).join(', ')} og ${ledd.at(-1)}`;

/** With a capital first letter. */
export const stor = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** As a sentence, whoever wrote it and however it ended. */
export const setning = (tekst: string): string => (/[.!?]$/.test(tekst) ? tekst : `${tekst}.`);
