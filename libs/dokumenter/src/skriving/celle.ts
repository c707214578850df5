import { dagerMellom, dato, type Dato } from '@saksgang/kernel';

/** `A`, `Z`, `AA`: the name of a column, the first being 1. */
export const kolonnenavn = (nr: number): string =>
  nr === 0
    ? ''
    : kolonnenavn(Math.floor((nr - 1) / 26)) + String.fromCharCode('A'.charCodeAt(0) + ((nr - 1) % 26));

// The calendar of spreadsheets begins here, because it has a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4).
export const DAG_NULL = dato('1899-12-30');

/** The day as spreadsheets count it; right from 1 March 1900 on. */
export const serienummer = (dag: Dato): number => dagerMellom(DAG_NULL, dag);

// A cell holds no more characters than this (Excel's own limit).
const LENGST = 32_767;
const AVKORTET = ' … (avkortet)';

/**
 * Text as a cell holds it. A carriage return and a text that looks like an escaped character are escaped, or would be read
 * back as something else (ECMA-376 part 1, 22.9.2.19).
 */
export const somCelletekst = (tekst: string): string =>
  avkortet(tekst)
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replaceAll('\r', '_x000D_');

const avkortet = (tekst: string): string =>
  tekst.length <= LENGST ? tekst : tekst.slice(0, LENGST - AVKORTET.length) + AVKORTET;
