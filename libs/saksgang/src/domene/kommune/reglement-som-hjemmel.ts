import { ord, skrivDato } from '@saksgang/kernel';
import type { ReglementVedtatt } from './reglement';

/** The reglement as a sentence names it: by the vedtak that gave it, which is what people can look up. */
export const etter = ({ vedtak }: ReglementVedtatt['data']): string =>
  `Etter reglementet som kommunestyret vedtok ${skrivDato(vedtak.dato)} (sak ${vedtak.saksnummer})`;

/** Code words as a list in a sentence: «gruppeleder eller ordfører»; of none, that nobody is meant. */
export const ramset = (koder: readonly string[], ingen: string): string => {
  const sagt = koder.map(ord);
  const siste = sagt.at(-1);
  if (siste === undefined) return ingen;
  return sagt.length === 1 ? siste : `${sagt.slice(0, -1).join(', ')} eller ${siste}`;
};
