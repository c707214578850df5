import type { Brand } from './brand';
import { aarAv, dagerMellom, dato, plussDager, type Dato } from './dato';

/** A week as ISO 8601 counts them, `2025-01`: from Monday to Sunday, in the year of its Thursday. Two compare as strings. */
export type Uke = Brand<string, 'Uke'>;

const MANDAG = dato('2024-01-01');

/** 1 is Monday, 7 is Sunday. */
export const ukedagen = (dag: Dato): number => (((dagerMellom(MANDAG, dag) % 7) + 7) % 7) + 1;

export const ukeI = (dag: Dato): Uke => {
  const torsdag = plussDager(dag, 4 - ukedagen(dag));
  const aar = aarAv(torsdag);
  const nr = 1 + Math.floor(dagerMellom(`${aar}-01-01` as Dato, torsdag) / 7);
  return `${aar}-${String(nr).padStart(2, '0')}` as Uke;
};

/** Week 1 is the one with 4 January in it. */
export const mandagI = (uke: Uke): Dato => {
  const fjerde = `${uke.slice(0, 4)}-01-04` as Dato;
  return plussDager(fjerde, 1 - ukedagen(fjerde) + 7 * (Number(uke.slice(5)) - 1));
};

export const nesteUke = (uke: Uke): Uke => ukeI(plussDager(mandagI(uke), 7));

/** Reads `2025-48`; null when the year has no such week. */
export const parseUke = (text: string): Uke | null =>
  /^\d{4}-\d{2}$/.test(text) && ukeI(mandagI(text as Uke)) === text ? (text as Uke) : null;

/** `uke 48 2025`, as people write it. */
export const skrivUke = (uke: Uke): string => `uke ${Number(uke.slice(5))} ${uke.slice(0, 4)}`;
