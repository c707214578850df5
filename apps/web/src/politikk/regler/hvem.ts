import type { Rolle } from '@saksgang/kernel';
import type { Meg } from '../../api/meg';

/** Who may put forward, change and take back forslag, as the routes say; the server decides. */
const FORSLAGSSTILLERE: ReadonlySet<Rolle> = new Set<Rolle>([
  'folkevalgt',
  'gruppeleder',
  'utvalgsleder',
  'ordfoerer',
  'moetesekretaer',
]);
const SPOERRENDE: ReadonlySet<Rolle> = new Set<Rolle>([
  'folkevalgt',
  'gruppeleder',
  'utvalgsleder',
  'ordfoerer',
]);
const UTKASTSKRIVERE: ReadonlySet<Rolle> = new Set<Rolle>(['gruppeleder', 'folkevalgt']);

const har = (meg: Meg | null, kommune: string, roller: ReadonlySet<Rolle>): boolean =>
  meg?.kommuner.some((k) => k.kommune === kommune && k.roller.some((rolle) => roller.has(rolle))) === true;

export const kanSpoerre = (meg: Meg | null, kommune: string): boolean => har(meg, kommune, SPOERRENDE);
export const kanSkriveUtkast = (meg: Meg | null, kommune: string): boolean =>
  meg?.parti != null && har(meg, kommune, UTKASTSKRIVERE);

/** A party's own forslag, or any for the one who keeps the record; the server holds the rest. */
export const kanEndre = (meg: Meg | null, kommune: string, partier: readonly string[]): boolean =>
  har(meg, kommune, FORSLAGSSTILLERE) && (meg?.parti == null || partier.includes(meg.parti));
