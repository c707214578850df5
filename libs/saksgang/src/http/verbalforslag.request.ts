import { ErPunkt, Tekst } from '@saksgang/http';
import type { Punkt } from '@saksgang/kernel';
import type { Verbalforslag } from '../domene/forslag/forslag.events';
import { OppdragsavgjoerelserRequest, tilAvgjoerelser } from './oppdragsavgjoerelser.request';

/** A point in words. What it decides over oppdrag is carried out when it is adopted. */
export class VerbalforslagRequest extends OppdragsavgjoerelserRequest {
  @ErPunkt()
  punkt!: Punkt;

  @Tekst(300)
  tittel!: string;

  @Tekst(10_000)
  tekst!: string;
}

export const tilVerbalforslag = (body: VerbalforslagRequest): Verbalforslag => {
  const { punkt, tittel, tekst } = body;
  return { punkt, tittel, tekst, delpunkter: [], ...tilAvgjoerelser(body) };
};
