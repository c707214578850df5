import type { Uuid, UtvalgKode } from '@saksgang/kernel';
import type { Beloep } from '../ramme/beloep';

/**
 * An investment in the four-year table. Where it is shown (`visesHos`) is not who receives the money (`bevilgesTil`),
 * and the total frame (`kostnadsramme`) is not the yearly appropriation (`beloep`). Null is not given in the source.
 */
export interface Investering {
  readonly id: Uuid;
  readonly prosjekt: string;
  readonly visesHos: UtvalgKode;
  readonly bevilgesTil: string | null;
  readonly beloep: Beloep;
  readonly kostnadsramme: number | null;
  /** The row of another table that is the same project, as a person has linked them. */
  readonly tilsvarer: { readonly oversikt: string; readonly rad: string } | null;
  readonly merknad: string | null;
  readonly kildeLinje: number | null;
}
