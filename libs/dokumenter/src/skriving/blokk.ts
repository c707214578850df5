/** A piece of a document, before anyone has said what kind of file it becomes. */
export type Blokk =
  | { readonly slag: 'tittel'; readonly tekst: string }
  | { readonly slag: 'overskrift'; readonly nivaa: 2 | 3; readonly tekst: string }
  | { readonly slag: 'avsnitt'; readonly tekst: string }
  /** Somebody's own words, or the text that was adopted. */
  | { readonly slag: 'sitat'; readonly tekst: string }
  | { readonly slag: 'liste'; readonly punkter: readonly string[] }
  | { readonly slag: 'fakta'; readonly rader: readonly (readonly [string, string])[] }
  | {
      readonly slag: 'tabell';
      readonly tittel: string;
      readonly hode: readonly string[];
      readonly rader: readonly (readonly string[])[];
      /** What follows the first two columns; text is left where it begins, and may be broken. */
      readonly innhold: 'tall' | 'tekst';
    };

/** Which way the sheet lies: wide tables need it to lie down. */
export type Ark = 'staaende' | 'liggende';
