import type { Rolle } from '@saksgang/kernel';
import type { Meg } from '../api/meg';

/** The roles that give oppdrag to others, as the route says; the server decides. */
const FORDELER: ReadonlySet<Rolle> = new Set<Rolle>([
  'kommunedirektoer',
  'kommunalsjef',
  'kf-daglig-leder',
  'kontrollutvalgssekretariat',
]);

/** The roles that work on oppdrag, as the route says; the server decides. */
const UTFOERER: ReadonlySet<Rolle> = new Set<Rolle>([...FORDELER, 'saksbehandler', 'virksomhetsleder']);

/** The roles that take in a frame table, as the route says. */
const IMPORTERER: ReadonlySet<Rolle> = new Set<Rolle>(['kommunedirektoer', 'budsjettsjef', 'moetesekretaer']);

const har = (meg: Meg | null, kommune: string, roller: ReadonlySet<Rolle>): boolean =>
  meg?.kommuner.some((k) => k.kommune === kommune && k.roller.some((rolle) => roller.has(rolle))) === true;

export const kanFordele = (meg: Meg | null, kommune: string): boolean => har(meg, kommune, FORDELER);
export const kanMelde = (meg: Meg | null, kommune: string): boolean => har(meg, kommune, UTFOERER);
export const kanImportere = (meg: Meg | null, kommune: string): boolean => har(meg, kommune, IMPORTERER);
