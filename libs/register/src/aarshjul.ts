import type { Dato } from '@saksgang/kernel';
import { budsjettfristen, innstillingsfristen, lovlighetsfristene } from './budsjettfrister';
import type { Aarsgrunnlag, Lovfrist } from './lovfrist';
import { rapportfristene } from './rapportfrister';

/** Every clock of the budget year of an HP, in the order they fall due. */
export const aarshjulet = (grunnlag: Aarsgrunnlag, idag: Dato): readonly Lovfrist[] =>
  [
    innstillingsfristen(grunnlag, idag),
    budsjettfristen(grunnlag, idag),
    ...rapportfristene(grunnlag, idag),
    ...lovlighetsfristene(grunnlag, idag),
  ].sort((a, b) => (a.dato < b.dato ? -1 : 1));
