import { createHash } from 'node:crypto';
import { parseUke, type KommuneId, type Uke } from '@saksgang/kernel';
import { mottakernoekkel, type Brevmottaker } from '@saksgang/oppfoelging';

/** The letters that an alarm is about, as its id says it: a kommune and a week, and nobody's name. */
export interface Ukebrevsted {
  readonly kommune: KommuneId;
  readonly uke: Uke;
}

const MOENSTER = /^ukebrev-(.+)-(\d{4}-\d{2})$/;

export const ukebrevIdAv = ({ kommune, uke }: Ukebrevsted): string => `ukebrev-${kommune}-${uke}`;

/** Null when the id is not one of ours. */
export const ukebrevstedI = (id: string): Ukebrevsted | null => {
  const [, kommune, tekst = ''] = MOENSTER.exec(id) ?? [];
  const uke = parseUke(tekst);
  return kommune && uke !== null ? { kommune: kommune as KommuneId, uke } : null;
};

const TEGN_I_KJENNEMERKE = 16;

/** Tells one receiver of the week's letters from another without saying who it is. */
export const kjennemerke = ({ kommune, uke }: Ukebrevsted, mottaker: Brevmottaker): string =>
  createHash('sha256')
    .update(`${kommune}.${uke}.${mottakernoekkel(mottaker)}`)
    .digest('hex')
    .slice(0, TEGN_I_KJENNEMERKE);

export const ukebrevMeldingsId = (sted: Ukebrevsted, mottaker: Brevmottaker): string =>
  `<${sted.kommune}.ukebrev.${sted.uke}.${kjennemerke(sted, mottaker)}@saksgang>`;
