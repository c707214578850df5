import type { Rolle } from '@saksgang/kernel';
import type { Meg } from '../api/meg';

const har = (meg: Meg | null, kommune: string, rolle: Rolle): boolean =>
  meg?.kommuner.some((k) => k.kommune === kommune && k.roller.includes(rolle)) === true;

/** The role that puts meetings on record, as the routes say; the server decides. */
export const kanFoereMoete = (meg: Meg | null, kommune: string): boolean =>
  har(meg, kommune, 'moetesekretaer');
