import type { Punkt } from '@saksgang/kernel';
import type { Vedtak, Vedtakspunkt } from '../vedtak/vedtak';
import type { Setningsdekning } from './fullstendighet.events';
import { bestillerNoe, setningeneI } from './setninger';

/** Whether all that a point orders is followed up. */
export type Dekning =
  | { readonly svar: 'dekket' }
  /** Only a short form of the text is held: the sentences are ours, not the body's. */
  | { readonly svar: 'kan-ikke-kontrolleres' }
  | { readonly svar: 'udekket'; readonly manglerDelpunkt: boolean; readonly setninger: readonly string[] };

/** A point of a vedtak with what is said of it. */
export interface Punktdekning {
  readonly punkt: Punkt;
  readonly tittel: string;
  readonly dekning: Dekning;
}

/**
 * A point needs a delpunkt, which always has its type, its mottaker and its frist or that none is set. Where one sentence
 * alone orders something, the delpunkter are of that sentence; of several, a person must say which is carried out by what.
 */
export const dekningAv = (
  { tekst, tekstform, delpunkter }: Vedtakspunkt,
  knyttet: readonly Setningsdekning[] = [],
): Dekning => {
  const manglerDelpunkt = delpunkter.length === 0;
  if (tekstform === 'kortversjon' && !manglerDelpunkt) return { svar: 'kan-ikke-kontrolleres' };
  const bestillende = tekstform === 'kortversjon' ? [] : setningeneI(tekst).filter(bestillerNoe);
  const sagt = new Set(knyttet.map((k) => k.setning));
  const alene = bestillende.length === 1 && !manglerDelpunkt;
  const setninger = alene ? [] : bestillende.filter((setning) => !sagt.has(setning));
  return manglerDelpunkt || setninger.length > 0
    ? { svar: 'udekket', manglerDelpunkt, setninger }
    : { svar: 'dekket' };
};

/** Every point of a vedtak, and whether it is covered. */
export const punktdekningen = (vedtak: Vedtak): readonly Punktdekning[] =>
  [...vedtak.punkter.values()].map((p) => ({
    punkt: p.punkt,
    tittel: p.tittel,
    dekning: dekningAv(p, vedtak.setninger.get(p.punkt)),
  }));
