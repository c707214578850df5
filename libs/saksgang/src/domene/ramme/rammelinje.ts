import type { LinjeId, Punkt, UtvalgKode, VedtakId } from '@saksgang/kernel';
import type { Beloep } from './beloep';

/** A vedtakspunkt of a vedtak in this log, or one of an older HP that is known by its printed number alone. */
export type Punktreferanse =
  | { readonly slag: 'vedtakspunkt'; readonly vedtak: VedtakId; readonly punkt: Punkt }
  | { readonly slag: 'eldre-hp'; readonly hpAar: string; readonly punkt: Punkt };

/** One line of a frame table (rammeendring). Its number is printed, and is not its identity. */
export interface Rammelinje {
  readonly id: LinjeId;
  readonly utvalg: UtvalgKode;
  readonly nr: number | null;
  readonly kategori: string;
  /** The title as it is read. */
  readonly tittel: string;
  /** The row as it stands in the document, where the print or its text is damaged; null where it is read as printed. */
  readonly trykt: string | null;
  readonly beloep: Beloep;
  /** Why an amount is unknown; null when all are known. */
  readonly ukjent: string | null;
  readonly punkt: Punktreferanse | null;
  readonly beskrivelse: string | null;
  readonly merknad: string | null;
  /** The line of the source document. */
  readonly kildeLinje: number | null;
}
