import type { Dato, Event, HpPeriode, Kilde, OppdragId, Punkt, Uuid } from '@saksgang/kernel';
import type { Avslutningsvedtak } from '../oppdrag/avslutningsvedtak';
import type { Tertial } from '../oppdrag/tertial';

/**
 * Where an oppdrag was before, as a document prints it. A printed number is no identity: a punkt is one of an HP, and
 * what the document does not say is null.
 */
export type Opphavsledd =
  | { readonly slag: 'hp-oppdrag'; readonly hp: HpPeriode; readonly punkt: Punkt }
  | {
      readonly slag: 'sak';
      readonly organ: string | null;
      readonly saksnummer: string;
      readonly dato: Dato | null;
    }
  | { readonly slag: 'rapport'; readonly aar: string; readonly tertial: Tertial | null };

/** One link of the chain, with what it was called there and where that is printed. */
export interface Opphav {
  readonly id: Uuid;
  readonly ledd: Opphavsledd;
  readonly tittel: string | null;
  readonly kilde: Kilde | null;
}

export type OpphavFoert = Event<'OpphavFoert', Opphav>;

/** The link was wrong. It stays in the log, with why. */
export type OpphavFjernet = Event<'OpphavFjernet', { readonly id: Uuid; readonly grunn: string }>;

/** One more vedtakspunkt orders the same. */
export type VedtakKnyttet = Event<'VedtakKnyttet', { readonly vedtak: Avslutningsvedtak }>;

/** A person has said that an earlier oppdrag was the same order. It is a fact of the later one. */
export type GjentattBestillingBekreftet = Event<
  'GjentattBestillingBekreftet',
  { readonly tidligere: OppdragId }
>;

/** A person has said that it was not. */
export type GjentattBestillingAvvist = Event<'GjentattBestillingAvvist', { readonly tidligere: OppdragId }>;

export type OpphavEvent =
  OpphavFoert | OpphavFjernet | VedtakKnyttet | GjentattBestillingBekreftet | GjentattBestillingAvvist;
