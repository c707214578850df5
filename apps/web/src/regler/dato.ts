import { dagerMellom, parseDato, skrivDato, type Dato } from '@saksgang/kernel';
import { T } from '../tekster';

const NORSK = /^(\d{1,2})[.\s/-]+(\d{1,2})[.\s/-]+(\d{4})$/;

/** Reads a day as people write it, `1.12.2025` or `01.12.2025`, or `2025-12-01`; null when it is no day. */
export const lesDato = (tekst: string): Dato | null => {
  const [, dag = '', maaned = '', aar = ''] = NORSK.exec(tekst.trim()) ?? [];
  return parseDato(aar === '' ? tekst.trim() : `${aar}-${maaned.padStart(2, '0')}-${dag.padStart(2, '0')}`);
};

/** How far away a day is, in words: «i dag», «om 3 dager», «7 dager siden». */
export const avstand = (fra: Dato, til: Dato): string => {
  const dager = dagerMellom(fra, til);
  if (dager === 0) return T.tid.idag;
  return dager > 0 ? T.tid.om(dager) : T.tid.siden(-dager);
};

export const skriv = (dato: string): string => skrivDato(dato as Dato);
