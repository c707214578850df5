import type { Dato, Event, Kroner, Rolle } from '@saksgang/kernel';

/** What a person says of a finding: it may stand, a vedtak will correct it, or it is no error. */
export const FUNNSVAR = ['godtatt', 'rettes-ved-vedtak', 'feil-funn'] as const;
export type Funnsvar = (typeof FUNNSVAR)[number];

/** A finding as it was when it was answered. Whole kroner; null where it has no amount. */
export interface SettFunn {
  readonly tekst: string;
  readonly trykt: Kroner | null;
  readonly ventet: Kroner | null;
}

/**
 * A person has answered a finding. A later answer to the same finding takes the place of this one, which stays in the
 * log. When the figures are no longer those that were seen, the answer was to something else.
 */
export type KontrollfunnBesvart = Event<
  'KontrollfunnBesvart',
  {
    /** The id that the same finding has every time. */
    readonly funn: string;
    readonly svar: Funnsvar;
    readonly grunn: string;
    readonly sett: SettFunn;
    readonly dato: Dato;
    readonly besvartAv: Rolle;
  }
>;

/**
 * The full text of the document has been taken in, so that what it prints can be controlled. `linjer` are its lines in
 * order: line n of the file is the n-th. A later text takes the place of this one.
 */
export type DokumentImportert = Event<
  'DokumentImportert',
  {
    readonly tittel: string;
    /** SHA-256 of the file, in hexadecimal digits. */
    readonly sjekksum: string;
    readonly dato: Dato;
    readonly linjer: readonly string[];
  }
>;

export type KontrollEvent = KontrollfunnBesvart | DokumentImportert;
