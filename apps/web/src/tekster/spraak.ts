/** The languages of the pages. What the server itself says, and the words of the ordliste, are in bokmål. */
export const SPRAAK = ['nb', 'nn'] as const;
export type Spraak = (typeof SPRAAK)[number];

/** The same keys, and the same parameters: a second language that lacks one is no program. */
export type Tekstform<T> = T extends string
  ? string
  : T extends (...verdier: infer Verdier) => string
    ? (...verdier: Verdier) => string
    : { readonly [Noekkel in keyof T]: Tekstform<T[Noekkel]> };

const NOEKKEL = 'saksgang.spraak';

/** Bokmål where nothing is chosen, and where the browser keeps nothing. */
const valgt = (): Spraak => {
  try {
    return localStorage.getItem(NOEKKEL) === 'nn' ? 'nn' : 'nb';
  } catch {
    return 'nb';
  }
};

/** Chosen once for each time the page is opened, so that words may be put together when a file is read. */
export const spraaket: Spraak = valgt();

/** Remembers the choice and opens the page again; what is being written is kept by its own drafts. */
export const byttSpraak = (til: Spraak): void => {
  try {
    localStorage.setItem(NOEKKEL, til);
  } catch {
    return;
  }
  location.reload();
};

export const paaSpraak = <T>(nb: T, nn: Tekstform<T>): Tekstform<T> =>
  spraaket === 'nn' ? nn : (nb as unknown as Tekstform<T>);
