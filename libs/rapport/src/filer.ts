import { somDocx, somHtml, somXlsx } from '@saksgang/dokumenter';
import { blokker, tittelen } from './gjengivelse/blokker';
import { arkene } from './gjengivelse/regneark';
import type { LestStatusrapport } from './hent-statusrapport.query';

/** The report as files. What is in them is the report alone, so that they are the same whoever makes them, and when. */
export const rapportSomHtml = (r: LestStatusrapport): string => somHtml(tittelen(r), blokker(r), 'liggende');

export const rapportSomDocx = (r: LestStatusrapport): Uint8Array =>
  somDocx(tittelen(r), r.gjelder, blokker(r), 'liggende');

export const rapportSomXlsx = (r: LestStatusrapport): Uint8Array =>
  somXlsx(tittelen(r), r.gjelder, arkene(r));
