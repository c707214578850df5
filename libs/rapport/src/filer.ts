import { somDocx, somHtml, somXlsx } from '@saksgang/dokumenter';
import { blokker } from './gjengivelse/blokker';
import { arkene } from './gjengivelse/regneark';
import type { LestStatusrapport } from './hent-statusrapport.query';

/** The report as files. What is in them is the report alone, so that they are the same whoever makes them, and when. */
export const rapportSomHtml = (r: LestStatusrapport): string => somHtml(r.tittel, blokker(r), 'liggende');

export const rapportSomDocx = (r: LestStatusrapport): Uint8Array =>
  somDocx(r.tittel, r.gjelder, blokker(r), 'liggende');

export const rapportSomXlsx = (r: LestStatusrapport): Uint8Array => somXlsx(r.tittel, r.gjelder, arkene(r));
