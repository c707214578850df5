import type { LinjeId } from '@saksgang/kernel';
import type { Maaned } from '../oekonomi/delaarseffekt';
import type { Laanevilkaar } from '../oekonomi/laanekostnader';
import type { Mvavilkaar } from '../oekonomi/mva-kompensasjon';
import type { Krav, Noekkeltall } from './handlingsregler';

/** What a calculation is asked to suppose. What is not given is never supposed. */
export interface Vilkaar {
  /** The month in which a line of a forslag starts, where its amounts are for whole years. */
  readonly oppstart: ReadonlyMap<LinjeId, Maaned>;
  readonly laan: Laanevilkaar | null;
  readonly mva: Mvavilkaar | null;
  readonly noekkeltall: Noekkeltall;
  readonly krav: Krav;
}

/** Nothing is supposed: what rests on terms or key figures cannot be reckoned. */
export const UTEN_VILKAAR: Vilkaar = {
  oppstart: new Map(),
  laan: null,
  mva: null,
  noekkeltall: { driftsinntekter: null, nettoDriftsresultat: null, disposisjonsfond: null, gjeld: null },
  krav: { 'netto-driftsresultat': null, disposisjonsfond: null, gjeldsgrad: null },
};
