import type { Dato, Event, HpPeriode, Kilde, Punkt, Uuid } from '@saksgang/kernel';
import type { Avslutningsvedtak, Tertial } from '../oppdrag/oppdrag.events';

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

export type OpphavEvent = OpphavFoert | OpphavFjernet | VedtakKnyttet;
