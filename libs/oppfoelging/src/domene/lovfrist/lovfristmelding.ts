import { skrivDato } from '@saksgang/kernel';
import type { Meldingstekst } from '../varsel/melding';
import type { LovfristvarselPaabegynt } from './lovfrist.events';

/** The words in which it is told that a clock has turned red, or is broken. */
export const lovfristmelding = ({ hp, frist, til }: LovfristvarselPaabegynt['data']): Meldingstekst => {
  const { navn, hjemmel, klasse, dato, tilstand, forklaring } = frist;
  const slag = klasse === 'LOV' ? 'Lovfrist' : 'Frist i årshjulet';
  return {
    emne: `${slag} ${tilstand === 'brutt' ? 'er brutt' : 'nærmer seg'}: ${navn}`,
    tekst: [
      `${navn}.`,
      tilstand === 'brutt' ? `Fristen var ${skrivDato(dato)}.` : `Fristen er ${skrivDato(dato)}.`,
      forklaring,
      '',
      `Hjemmel: ${hjemmel}${klasse === 'LOV' ? '' : ' (praksis, ikke lov)'}.`,
      `Gjelder handlingsprogrammet ${hp}.`,
      `Varselet er sendt til: ${til.map(({ rolle }) => rolle).join(', ')}.`,
    ].join('\n'),
  };
};
