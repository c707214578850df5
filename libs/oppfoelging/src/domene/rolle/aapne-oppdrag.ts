import type { OppdragId, Punkt } from '@saksgang/kernel';

/** An open oppdrag of a role, as the oppdrag itself says that it is, and with whom. */
export interface AapentOppdrag {
  readonly oppdrag: OppdragId;
  readonly punkt: Punkt;
  readonly tittel: string;
  readonly person: string | null;
}

/** What a decision over who has a role must know of the oppdrag of it. */
export interface Rolleoppdrag {
  readonly aapne: readonly AapentOppdrag[];
}

/** Those that must be given to the one who gets the role. */
export const somSkalTil = (person: string, { aapne }: Rolleoppdrag): readonly OppdragId[] =>
  aapne.filter((o) => o.person !== person).map((o) => o.oppdrag);
