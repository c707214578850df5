import { kroner, parseKroner, type Enhet, type Kroner } from '@saksgang/kernel';

// Space, no-break space, narrow no-break space, thin space and figure space all separate thousands in print.
const MELLOMROM = /[ \u00a0\u202f\u2009\u2007]/g;
const MINUS = /^[-\u2212\u2013]\s*/;
const TALL = /^(\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?$/;
const DESIMALER: Readonly<Record<Enhet, number>> = { kr: 0, '1000kr': 3 };

/**
 * Reads an amount as Norwegian documents print it: `1 017 386`, `−285`, `(1 240)`, `12,5`. Exact, without going by way
 * of a fraction; null when the text is no amount in whole kroner.
 */
export const lesBeloep = (tekst: string, enhet: Enhet): Kroner | null => {
  const { negativ, resten } = fortegn(tekst.replace(MELLOMROM, ' ').trim());
  const match = TALL.exec(resten);
  if (!match?.[1]) return null;
  const desimaler = DESIMALER[enhet];
  const broek = (match[2] ?? '').replace(/0+$/, '');
  if (broek.length > desimaler) return null;
  const hele = Number(match[1].replaceAll(' ', '') + broek.padEnd(desimaler, '0'));
  const beloep = parseKroner(hele);
  return beloep !== null && negativ ? kroner(0 - beloep) : beloep;
};

const fortegn = (tekst: string): { negativ: boolean; resten: string } => {
  const parentes = /^\(\s*(.+?)\s*\)$/.exec(tekst)?.[1];
  if (parentes !== undefined) return { negativ: true, resten: parentes };
  return MINUS.test(tekst)
    ? { negativ: true, resten: tekst.replace(MINUS, '') }
    : { negativ: false, resten: tekst };
};
