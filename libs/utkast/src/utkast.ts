import type { Delvis } from '@saksgang/http';
import type { HpPeriode, Instant, KommuneId, Uuid } from '@saksgang/kernel';
import type { NyttForslagRequest } from '@saksgang/saksgang';

/** What a draft says so far: any part of what FremmeForslag takes. */
export type Utkastinnhold = Omit<Delvis<NyttForslagRequest>, 'skjedde' | 'kilde' | 'begrunnelse'>;

/** The party group in an HP, to whom its drafts belong. */
export interface Eier {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  readonly parti: string;
}

/** Which saving of a draft it is, by whom and when. */
export interface Lagring {
  /** 1 when it is new, and one more for each saving. */
  readonly versjon: number;
  readonly lagretAv: string;
  readonly lagret: Instant;
}

export interface Utkast extends Lagring {
  readonly id: Uuid;
  readonly innhold: Utkastinnhold;
}
