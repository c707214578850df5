import type { Oppdragssvar } from '@saksgang/register';
import { utvalgene } from '../../regler/filter';
import { erAapent } from '../../regler/grupper';

export type Rute = Oppdragssvar['iRute'];
export const RUTER: readonly Rute[] = ['i rute', 'forsinket', 'frist ikke satt'];

/** How many, of what. */
export interface Telling {
  readonly navn: string;
  readonly antall: number;
}

/** The open ones of an utvalg, by whether they are in time. */
export interface Utvalgstall {
  /** Null for those that no utvalg is named for. */
  readonly utvalg: string | null;
  readonly antall: Readonly<Record<Rute, number>>;
  readonly sum: number;
}

const telt = (verdier: readonly string[]): readonly Telling[] => {
  const antall = new Map<string, number>();
  for (const navn of verdier) antall.set(navn, (antall.get(navn) ?? 0) + 1);
  return [...antall].map(([navn, n]) => ({ navn, antall: n })).sort((a, b) => b.antall - a.antall);
};

const somOppdrag = (alle: readonly Oppdragssvar[]): readonly Oppdragssvar[] =>
  alle.filter((o) => o.maate === 'oppdrag');

/** The oppdrag by status, most first; money and standing directions are followed in other ways, and are not in it. */
export const etterStatus = (alle: readonly Oppdragssvar[]): readonly Telling[] =>
  telt(somOppdrag(alle).map((o) => o.status));

const ruten = (oppdrag: readonly Oppdragssvar[]): Record<Rute, number> => {
  const antall: Record<Rute, number> = { 'i rute': 0, forsinket: 0, 'frist ikke satt': 0 };
  for (const o of oppdrag) antall[o.iRute]++;
  return antall;
};

/** The open oppdrag by whether they are in time: the same count as in the reports. */
export const etterRute = (alle: readonly Oppdragssvar[]): Readonly<Record<Rute, number>> =>
  ruten(somOppdrag(alle).filter(erAapent));

/** The open oppdrag of each utvalg; what concerns several is counted under each of them. */
export const etterUtvalg = (alle: readonly Oppdragssvar[]): readonly Utvalgstall[] => {
  const under = new Map<string | null, Oppdragssvar[]>();
  for (const o of somOppdrag(alle).filter(erAapent))
    for (const utvalg of utvalgene(o).length === 0 ? [null] : utvalgene(o))
      under.set(utvalg, [...(under.get(utvalg) ?? []), o]);
  return [...under]
    .map(([utvalg, oppdrag]) => ({ utvalg, antall: ruten(oppdrag), sum: oppdrag.length }))
    .sort((a, b) => Number(a.utvalg === null) - Number(b.utvalg === null) || b.sum - a.sum);
};
