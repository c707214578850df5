import type { Dato } from '@saksgang/kernel';

/** How finely the words say when. A quarter and a season end with a month, a week with a day. */
export type Lesningspresisjon = 'dag' | 'maaned' | 'tertial' | 'halvaar' | 'aar' | 'hendelse';

export type Gjentakelsesenhet =
  'dag' | 'uke' | 'maaned' | 'kvartal' | 'tertial' | 'halvaar' | 'aar' | 'valgperiode' | 'moete';

/** So many times for each unit; `hver` is 2 in «hvert annet år» and left out when it is 1. */
export interface Gjentakelse {
  readonly antall: number;
  readonly per: Gjentakelsesenhet;
  readonly hver?: number;
}

/**
 * One reading of one expression of time in the text of a vedtak.
 *
 * `dato`: to be done by the end of `frist`, Europe/Oslo. `gjentakende`: `frist` is the first day when the text gives
 * one. `hendelse`: when something else happens, whose day the text does not give. `virkning`: when it takes effect,
 * which is no frist.
 */
export interface Lesning {
  readonly type: 'dato' | 'gjentakende' | 'hendelse' | 'virkning';
  readonly frist: Dato | null;
  /** The first day of the effect; null unless `type` is `virkning`. */
  readonly virkningsdato: Dato | null;
  readonly gjentakelse: Gjentakelse | null;
  readonly presisjon: Lesningspresisjon;
  /** The words it was read from, as printed; readings of the same words are alternatives. */
  readonly ord: string;
}

/** Everything a text says of time. `tvetydig`: some of its words can be read in more than one way, and all are here. */
export interface Fristtolkning {
  readonly lesninger: readonly Lesning[];
  readonly tvetydig: boolean;
}
