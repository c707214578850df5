import { ord } from '@saksgang/kernel';
import { P } from '../../tekster/politikk';
import type { Form } from './form';

const V = P.verksted;

/** The last part of the path of a field, as the form calls it. */
const DELER: Readonly<Record<string, string>> = {
  tittel: V.verbaltittel,
  tekst: V.verbaltekst,
  punkt: V.punkt,
  beloep: P.felles.beloep,
  endring: P.felles.beloep,
  utvalg: P.felles.utvalg,
  partier: V.felt.partier,
  type: V.felt.type,
};

/** Where in the form a field is that the server names by its path: `linjer.0.beloep` is «Leksehjelp, beløp». */
export const feltnavn = (form: Form, felt: string): string => {
  const [del = '', nr = '', ...resten] = felt.split('.');
  const n = Number(nr);
  const sist = resten[0] ?? del;
  const underdel = DELER[sist] ?? sist;
  switch (del) {
    case 'linjer':
      return `${form.linjer[n]?.tittel || `${V.nyeLinjer} ${n + 1}`}, ${underdel}`;
    case 'endringer':
      return `${V.endringer} ${n + 1}, ${underdel}`;
    case 'sentrale':
      return `${ord(form.sentrale[n]?.post.split(':')[1] ?? '')}, ${underdel}`;
    case 'verbalforslag':
      return `${V.verbal} ${form.verbal[n]?.punkt || n + 1}, ${underdel}`;
    default:
      return DELER[del] ?? del;
  }
};
