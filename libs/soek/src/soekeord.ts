/** What was searched for: words in small letters, and numbers. All of them must be found. */
export interface Soekeord {
  readonly ord: readonly string[];
  /** Numbers as they are read, thousands without their space: `29 800` is 29800. */
  readonly tall: readonly string[];
}

/** What can be found: its words, and its amounts in whole kroner. */
export interface Soekbart {
  readonly tekster: readonly string[];
  readonly beloep: readonly number[];
}

const TALL = /^[-−]?\d[\d.,]*$/u;
const TUSENSKILLE = /(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/gu;

/** Æ, ø and å are letters of their own; é and è are an e to whoever searches. */
export const enkelt = (tekst: string): string =>
  tekst
    .toLocaleLowerCase('nb')
    .normalize('NFC')
    .replace(/[éèêë]/gu, 'e')
    .replace(/[áàâ]/gu, 'a')
    .replace(/[óòô]/gu, 'o')
    .replace(/[üúù]/gu, 'u');

export const soekeordI = (tekst: string): Soekeord => {
  const ledd = enkelt(tekst)
    .replace(TUSENSKILLE, '$1')
    .split(/[\s«»"()]+/u)
    .map((l) => l.replace(/^[,;:.!?]+|[,;:!?.]+$/gu, ''))
    .filter((l) => l !== '');
  return {
    ord: ledd.filter((l) => !TALL.test(l)),
    tall: ledd.filter((l) => TALL.test(l)).map((l) => l.replace('−', '-')),
  };
};

const KRONER_I_TUSEN = 1000;

/**
 * Whether all that was searched for is there. A word may be a part of a longer one (`hall` finds `svømmehall`); a number is
 * a whole one, and is an amount in whole kroner or in 1000 kr, whatever its sign.
 */
export const finnes = ({ ord, tall }: Soekeord, { tekster, beloep }: Soekbart): boolean => {
  if (ord.length + tall.length === 0) return false;
  const alt = tekster.map(enkelt);
  return (
    ord.every((o) => alt.some((t) => t.includes(o))) &&
    tall.every((n) => alt.some((t) => harTallet(t, n)) || beloep.some((kr) => erBeloepet(kr, n)))
  );
};

/** `3.4` is in «punkt 3.4» and not in «3.41» or «13.4». */
const harTallet = (tekst: string, tall: string): boolean => {
  const uten = tekst.replace(TUSENSKILLE, '$1');
  for (let i = uten.indexOf(tall); i !== -1; i = uten.indexOf(tall, i + 1)) {
    const foer = uten.slice(0, i);
    const etter = uten.slice(i + tall.length);
    if (!/[\d][.,]?$/u.test(foer) && !/^[.,]?\d/u.test(etter)) return true;
  }
  return false;
};

const erBeloepet = (kr: number, tall: string): boolean => {
  const soekt = Number(tall.replace(',', '.'));
  if (!Number.isFinite(soekt)) return false;
  return [kr, kr / KRONER_I_TUSEN].some((n) => n !== 0 && (n === soekt || Math.abs(n) === soekt));
};

const UTDRAG = 180;

/** A part of the first text that has one of the words, with a little before it; the beginning of the first when none has. */
export const utdraget = ({ ord, tall }: Soekeord, tekster: readonly string[]): string => {
  for (const tekst of tekster) {
    const steder = [...ord, ...tall].map((o) => enkelt(tekst).indexOf(o)).filter((i) => i !== -1);
    if (steder.length > 0) return rundt(tekst, Math.min(...steder));
  }
  return rundt(tekster[0] ?? '', 0);
};

const rundt = (tekst: string, sted: number): string => {
  const fra = sted < 60 ? 0 : tekst.indexOf(' ', sted - 60) + 1;
  const til = fra + UTDRAG >= tekst.length ? tekst.length : fra + UTDRAG;
  return `${fra > 0 ? '… ' : ''}${tekst.slice(fra, til)}${til < tekst.length ? ' …' : ''}`;
};
