import type { KommuneId, OppdragId } from '@saksgang/kernel';
import type { MeldtUtfoertAv } from '../domene/vedtak/uten-egne-avslutninger';

/** Who has reported oppdrag as done. The oppdrag are followed up elsewhere, and what is decided there is no part of a sak. */
export abstract class Utfoertkilde {
  abstract meldtAv(kommune: KommuneId, oppdrag: readonly OppdragId[]): Promise<MeldtUtfoertAv>;
}
