import type { Blokk } from './blokk';

/** A document as plain text, for a terminal and for reading it in a test. */
export const somTekst = (blokkene: readonly Blokk[]): string => `${blokkene.map(blokken).join('\n\n')}\n`;

const blokken = (b: Blokk): string => {
  switch (b.slag) {
    case 'tittel':
      return b.tekst.toUpperCase();
    case 'overskrift':
      return b.nivaa === 2 ? `== ${b.tekst} ==` : `-- ${b.tekst} --`;
    case 'avsnitt':
      return b.tekst;
    case 'sitat':
      return b.tekst.replace(/^/gm, '    ');
    case 'liste':
      return b.punkter.map((p) => `- ${p}`).join('\n');
    case 'fakta':
      return b.rader.map(([navn, verdi]) => `${navn}: ${verdi}`).join('\n');
    case 'tabell':
      return [b.tittel, b.hode, ...b.rader]
        .map((rad) => (typeof rad === 'string' ? rad : rad.join(' | ')))
        .join('\n');
  }
};
