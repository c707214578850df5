import type { Dato, Kroner, LinjeId, UtvalgKode } from '@saksgang/kernel';

/** What one part of a vedtakspunkt does. */
export const DELPUNKTTYPER = [
  'bevilgning',
  'sak',
  'utredning',
  'iverksetting',
  'plan',
  'rapportering',
  'foering',
  'fullmakt',
  'skattevedtak',
  'laanevedtak',
  'gebyrvedtak',
  'finansielt_maaltall',
  'opphoer',
  // Closes, moves or takes note of what was ordered before, and orders nothing itself.
  'oppfoelgingsvedtak',
] as const;

export type Delpunkttype = (typeof DELPUNKTTYPER)[number];

export const MOTTAKERSLAG = [
  'kommunedirektoer',
  'linje',
  'skole',
  'gruppe',
  'folkevalgt-organ',
  'interkommunalt-selskap',
  'kommunalt-foretak',
  'interkommunalt-samarbeid',
  'komite',
  'partnerskap',
  'eierorgan',
] as const;

export type Mottakerslag = (typeof MOTTAKERSLAG)[number];

/** Who is to act: an organ or a line. `kilde` says whether the text names it or a person has read it so. */
export interface Mottaker {
  readonly navn: string;
  readonly slag: Mottakerslag;
  readonly kilde: 'trykt' | 'tolket';
  readonly overordnet: string | null;
}

export const PRESISJONER = ['dag', 'maaned', 'tertial', 'halvaar', 'aar', 'skoleaar', 'hendelse'] as const;
export type Presisjon = (typeof PRESISJONER)[number];

/**
 * What the text says of time, with the words it was read from. `virkning` is when the thing must work, not a frist.
 * `tvetydig` keeps every reading until a person chooses.
 */
export type Fristlesing =
  | { readonly type: 'ingen'; readonly ord: string | null }
  | {
      readonly type: 'dato';
      readonly dato: Dato;
      readonly presisjon: Presisjon;
      readonly ord: string;
      readonly gjelder: 'frist' | 'virkning';
    }
  | {
      readonly type: 'tvetydig';
      readonly alternativer: readonly Dato[];
      readonly presisjon: Presisjon;
      readonly ord: string;
      readonly gjelder: 'frist' | 'virkning';
    }
  | { readonly type: 'gjentakende'; readonly gjentakelse: string; readonly ord: string }
  | { readonly type: 'hendelse'; readonly hendelse: string; readonly ord: string }
  | {
      readonly type: 'virkning';
      readonly dato: Dato;
      /** The last day, when the effect ends. */
      readonly til: Dato | null;
      /** The days on which it takes effect step by step, when it does. */
      readonly trinn: readonly Dato[];
      readonly presisjon: Presisjon;
      readonly ord: string;
    };

/** One thing that follows from a vedtakspunkt, with its type, its mottaker and its frist. */
export interface Delpunkt {
  readonly delpunkt: string;
  readonly type: Delpunkttype;
  readonly tittel: string;
  readonly mottaker: Mottaker;
  readonly utvalg: readonly UtvalgKode[];
  readonly frist: Fristlesing;
  readonly virkningsdato: Dato | null;
  readonly tilOrgan: string | null;
  readonly betingelse: string | null;
  readonly avhengerAv: readonly string[];
  readonly rammelinjer: readonly LinjeId[];
  /** The amounts that the text itself names, in whole kroner. */
  readonly beloepITekst: readonly Kroner[];
  readonly merknad: string | null;
  readonly kildeLinje: number | null;
}
