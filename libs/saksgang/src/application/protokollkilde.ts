import type { KommuneId, SakId } from '@saksgang/kernel';
import type { Organ } from '../domene/vedtak/vedtak';

export interface Protokollsum {
  /** SHA-256 of the protokoll in hex; null when the body has not treated the sak. */
  readonly sjekksum: string | null;
  /** The revision of the sak that it was made from. */
  readonly revisjon: number;
}

/**
 * What the protokoll is, as the streams themselves give it. Its words are made on the read side, and are no part of what
 * is decided: what is decided is that exactly these words are approved.
 */
export abstract class Protokollkilde {
  abstract sum(kommune: KommuneId, sak: SakId, organ: Organ): Promise<Protokollsum>;
}
