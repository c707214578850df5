import type { Dato, Event, Kroner, UtvalgKode, Uuid } from '@saksgang/kernel';
import type { Rammelinje } from '../ramme/rammelinje';
import type { Organ } from '../vedtak/vedtak';

/** The decision that a budget change rests on. */
export interface Vedtaksgrunnlag {
  readonly organ: Organ;
  readonly saksnummer: string;
  readonly dato: Dato;
}

/** Kommunestyret has changed the adopted budget (R11). The first such change ends the equality of plan and budget (R6). */
export type BudsjettendringVedtatt = Event<
  'BudsjettendringVedtatt',
  { readonly endring: Uuid; readonly grunnlag: Vedtaksgrunnlag; readonly linjer: readonly Rammelinje[] }
>;

/** The administration has moved money within a named delegation (R11). */
export type AdministrativBudsjettjusteringRegistrert = Event<
  'AdministrativBudsjettjusteringRegistrert',
  { readonly endring: Uuid; readonly delegasjon: Uuid; readonly linjer: readonly Rammelinje[] }
>;

/**
 * What an utvalg has spent or will spend in a year, against its frame. `avvik` is the overspending in kroner: only in
 * the binding year (R12), and not where the kommune is bound by law to pay (R10).
 */
export type ForbrukRapportert = Event<
  'ForbrukRapportert',
  {
    readonly utvalg: UtvalgKode;
    readonly aar: string;
    readonly beloep: Kroner;
    readonly ramme: Kroner | null;
    readonly rettsligPlikt: string | null;
    readonly avvik: Kroner | null;
  }
>;

/**
 * How the frame of an utvalg goes in the budget year, by the end of a month. A later one for the same month corrects the
 * earlier, which stays in the log. It is held against the frame of the day it is read on, and carries none itself.
 */
export type PrognoseRapportert = Event<
  'PrognoseRapportert',
  {
    readonly utvalg: UtvalgKode;
    /** The last day of the month that the figures are of. */
    readonly per: Dato;
    /** Kroner from 1 January; null is not given. */
    readonly regnskap: Kroner | null;
    /** Kroner for the whole year; null is unknown, and the merknad says why. */
    readonly prognose: Kroner | null;
    readonly merknad: string | null;
  }
>;

/** The reports on the budget year of the HP, and the documents that close it. */
export const RAPPORTSLAG = [
  'tertialrapport-1',
  'tertialrapport-2',
  'oekonomirapport',
  'aarsregnskap',
  'aarsberetning',
  'revisjonsberetning',
] as const;
export type Rapportslag = (typeof RAPPORTSLAG)[number];

/** The report was laid forward by the one who owes it; no body has treated it yet. */
export type RapportAvlagt = Event<'RapportAvlagt', { readonly rapport: Rapportslag; readonly dato: Dato }>;

/** A body has treated the report (R15, R17). It is about the budget year of the HP. */
export type RapportBehandlet = Event<
  'RapportBehandlet',
  {
    readonly rapport: Rapportslag;
    readonly organ: Organ;
    readonly dato: Dato;
    /** Null is not given. */
    readonly saksnummer: string | null;
  }
>;

export type RapportEvent = RapportAvlagt | RapportBehandlet;

export type BudsjettaarEvent =
  | BudsjettendringVedtatt
  | AdministrativBudsjettjusteringRegistrert
  | ForbrukRapportert
  | PrognoseRapportert
  | RapportEvent;
