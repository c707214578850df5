import type { Position } from './event';

/** A position as people quote it: without the zeros that give it its length, and without saying the same twice. */
export const posisjonsmerke = (posisjon: Position): string => {
  const [foerste = '', ...resten] = posisjon.split('-').map((del) => del.replace(/^0+(?=\d)/, ''));
  return resten.every((del) => del === foerste) ? foerste : [foerste, ...resten].join('-');
};

/** Whether it is the short form: a position has zeros before it, and a mark none. */
export const erPosisjonsmerke = (tekst: string): boolean => posisjonsmerke(tekst) === tekst;

/** The position that a mark was made of, in the form of another position of the same log; a position is itself. */
export const fraPosisjonsmerke = (merke: string, somI: Position): Position => {
  const deler = merke.split('-');
  return somI
    .split('-')
    .map((del, i) => (deler[i] ?? deler[0] ?? '').padStart(del.length, '0'))
    .concat(deler.slice(somI.split('-').length))
    .join('-');
};
