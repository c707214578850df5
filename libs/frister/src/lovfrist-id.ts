import { parseHpPeriode, type HpPeriode, type KommuneId } from '@saksgang/kernel';

/** The warning of a clock that an alarm is about, as its id says it. */
export interface Lovfriststed {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  /** Which clock, with which date, and how it stands: `budsjett-2025-12-31-naer`. */
  readonly varsel: string;
}

const MOENSTER = /^lovfrist-(.+)-(\d{4}-\d{4})-([a-z].*-\d{4}-\d{2}-\d{2}-(?:naer|brutt))$/;

export const lovfristIdAv = ({ kommune, hp, varsel }: Lovfriststed): string =>
  `lovfrist-${kommune}-${hp}-${varsel}`;

/** Null when the id is not one of ours. */
export const lovfriststedI = (id: string): Lovfriststed | null => {
  const [, kommune, periode = '', varsel] = MOENSTER.exec(id) ?? [];
  const hp = parseHpPeriode(periode);
  return kommune && varsel && hp !== null ? { kommune: kommune as KommuneId, hp, varsel } : null;
};

export const lovfristMeldingsId = ({ kommune, hp, varsel }: Lovfriststed): string =>
  `<${kommune}.lovfrist.${hp}.${varsel}@saksgang>`;
