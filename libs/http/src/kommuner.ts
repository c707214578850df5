import type { KommuneId } from '@saksgang/kernel';

/** Finds the kommune that an address names, by its id or its kommunenummer. */
export abstract class Kommuner {
  /** Throws `Avvist` with UkjentKommune when a kommunenummer is nobody's, or the text can be neither. */
  abstract idAv(tekst: string): Promise<KommuneId>;
}
