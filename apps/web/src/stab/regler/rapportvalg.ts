import { parseDato, type Dato } from '@saksgang/kernel';
import type { Rapporttype } from '@saksgang/rapport';

/** The reports that can be asked for, the one that is a sak first. */
export const RAPPORTER: readonly Rapporttype[] = [
  'tertialrapport',
  'maanedsrapport',
  'aarsmelding',
  'status',
];

/** What the address says of the report; without a day it is of the server's own. */
export interface Rapportsporring {
  readonly type: Rapporttype;
  readonly dag: Dato | null;
}

export const lesRapportvalg = (fra: URLSearchParams): Rapportsporring => ({
  type: RAPPORTER.find((r) => r === fra.get('type')) ?? 'tertialrapport',
  dag: parseDato(fra.get('dag') ?? ''),
});

export const skrivRapportvalg = ({ type, dag }: Rapportsporring): URLSearchParams =>
  new URLSearchParams({ type, ...(dag !== null && { dag }) });
