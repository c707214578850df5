import type { Forslagskort } from '@saksgang/forslag';
import type { Vedtaksliste } from '@saksgang/historikk';
import type { Moetesvar, Organsvar } from '@saksgang/moeter';
import type { Moetesak } from '../../regler/moetesak';
import type { Partigruppe } from '../../regler/stemmer';

/** What every part of a sak in a meeting is told. */
export interface Sakssammenheng {
  readonly kommune: string;
  readonly hp: string;
  readonly sak: string;
  readonly moete: Moetesvar;
  readonly organ: Organsvar;
  readonly saken: Moetesak;
  readonly forslag: readonly Forslagskort[];
  readonly vedtaksliste: Vedtaksliste;
  /** Those who may vote in the sak, by party. */
  readonly grupper: readonly Partigruppe[];
  /** Whether the one who is signed in puts this on record, and the meeting goes on. */
  readonly kan: boolean;
  readonly gjort: (hva: string) => void;
}

export const tittelen = (forslag: readonly Forslagskort[], id: string): string =>
  forslag.find((f) => f.id === id)?.tittel ?? id;
