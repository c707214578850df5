import type { KommuneId } from '@saksgang/kernel';
import type { Varslet } from '@saksgang/oppfoelging';

/** Where people and roles read their mail. It lies outside the log: an address is changed and deleted like any other. */
export abstract class Adressebok {
  /** Null when no address is known; the reminder is then in Saksgang alone. */
  abstract adresseTil(kommune: KommuneId, varslet: Varslet): string | null;
}
