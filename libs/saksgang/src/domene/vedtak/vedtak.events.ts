import type { Dato, Event, ForslagId, LinjeId, Punkt, UtvalgKode, Uuid, VedtakId } from '@saksgang/kernel';
import type { Balanse, Bevilgningsoversikt } from '../ramme/balanse';
import type { Beloep } from '../ramme/beloep';
import type { Rammelinje } from '../ramme/rammelinje';
import type { Investering } from '../rullering/investering';
import type { Linjeendring, SentralLinje } from '../rullering/rullering.events';
import type { Delpunkt } from './delpunkt';
import type { Opplysning, Organ, RettsligMerknad, Vedtaksdel, Vedtakspunkt } from './vedtak';

interface Vedtakshode {
  readonly vedtak: VedtakId;
  readonly tittel: string;
  readonly organ: Organ;
  readonly dato: Dato;
  readonly saksnummer: string | null;
  readonly deler: readonly Vedtaksdel[];
  readonly balanse: Balanse;
  readonly merknader: readonly RettsligMerknad[];
}

/** A body has decided, by a vote in this log. A vedtak binds from the vote (R21). */
export type VedtakFattet = Event<
  'VedtakFattet',
  Vedtakshode & { readonly votering: Uuid; readonly forslag: ForslagId }
>;

/** A vedtak taken from a document, with what the document does not say. */
export type VedtakEtterregistrert = Event<
  'VedtakEtterregistrert',
  Vedtakshode & {
    readonly ikkeOppgitt: readonly Opplysning[];
    readonly offentliggjort: Dato | null;
    readonly stemmer: { readonly for: number; readonly mot: number } | null;
  }
>;

export type VedtakspunktVedtatt = Event<
  'VedtakspunktVedtatt',
  { readonly vedtak: VedtakId; readonly organ: Organ; readonly dato: Dato } & Vedtakspunkt
>;

/** The standing proposed lines (`vedtatt`) are adopted, with what the vedtak itself adds and changes. */
export type RammeendringerVedtatt = Event<
  'RammeendringerVedtatt',
  {
    readonly vedtak: VedtakId;
    /** The utvalg whose adopted table this is; null for the vedtak over the whole. */
    readonly utvalg: UtvalgKode | null;
    readonly linjer: readonly Rammelinje[];
    readonly endringer: readonly Linjeendring[];
    readonly vedtatt: readonly LinjeId[];
  }
>;

/** An investment of the base as it becomes. */
export interface Investeringsendring {
  readonly investering: Uuid;
  readonly beloep: Beloep;
  readonly kostnadsramme: number | null;
}

/** The standing proposed investments (`vedtatt`) are adopted, with what the vedtak itself adds and changes. */
export type InvesteringerVedtatt = Event<
  'InvesteringerVedtatt',
  {
    readonly vedtak: VedtakId;
    readonly linjer: readonly Investering[];
    readonly endringer: readonly Investeringsendring[];
    readonly vedtatt: readonly Uuid[];
  }
>;

/** The central lines that the vedtak changes, as they become; one that nobody has entered stays unknown. */
export type SentraleLinjerVedtatt = Event<
  'SentraleLinjerVedtatt',
  {
    readonly vedtak: VedtakId;
    readonly tabell: Bevilgningsoversikt;
    readonly linjer: readonly SentralLinje[];
  }
>;

/** The administration has read what a vedtakspunkt orders. */
export type DelpunkterFoert = Event<
  'DelpunkterFoert',
  {
    readonly vedtak: VedtakId;
    readonly punkt: Punkt;
    readonly organ: Organ;
    readonly dato: Dato;
    readonly tittel: string;
    readonly delpunkter: readonly Delpunkt[];
  }
>;

/** The decision has been sent to those who are to act. */
export type VedtakEkspedert = Event<
  'VedtakEkspedert',
  { readonly vedtak: VedtakId; readonly dato: Dato; readonly mottakere: readonly string[] }
>;

/** A clarification without a vote: kept as a remark, it changes nothing (R19). */
export type MerknadFoert = Event<
  'MerknadFoert',
  { readonly vedtak: VedtakId; readonly punkt: Punkt; readonly tekst: string }
>;

/** A clerical error in the text is corrected; both texts are quoted (R20). */
export type VedtakstekstRettet = Event<
  'VedtakstekstRettet',
  { readonly vedtak: VedtakId; readonly punkt: Punkt; readonly fra: string; readonly til: string }
>;

export type VedtakEvent =
  | VedtakFattet
  | VedtakEtterregistrert
  | VedtakspunktVedtatt
  | RammeendringerVedtatt
  | InvesteringerVedtatt
  | SentraleLinjerVedtatt
  | DelpunkterFoert
  | VedtakEkspedert
  | MerknadFoert
  | VedtakstekstRettet;
