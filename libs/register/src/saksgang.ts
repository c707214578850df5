import type { Dato } from '@saksgang/kernel';
import type { OppdragRegistrert } from '@saksgang/oppfoelging';
import { ORGANER } from '@saksgang/saksgang';
import { erNaer } from './lovfrist';
import { sakskjeden, type Moeteorgan, type Sakskjede } from './sakskjede';

/** Whether there is still time for the sak of an oppdrag to go through the bodies before the frist. */
export interface Saksgang {
  /** The last day: that of the saksframlegg, or of the first meeting where no day is fixed; null when a meeting is missing. */
  readonly siste: Dato | null;
  readonly tilstand: 'i rute' | 'nær' | 'passert' | 'uten møte';
  /** The bodies that have no meeting in time in their møteplan, or no møteplan. */
  readonly mangler: readonly string[];
}

/** What ends as a sak before a body. */
const GIR_SAK: ReadonlySet<string> = new Set(['sak', 'utredning', 'plan']);

/** The meetings that the sak must pass through; null where there is no frist to count from, or no sak. */
export const kjedenTil = (
  registrert: OppdragRegistrert['data'],
  frist: Dato | null,
  organer: readonly Moeteorgan[],
): Sakskjede | null =>
  frist === null || !GIR_SAK.has(registrert.type)
    ? null
    : sakskjeden(organer, besluttende(registrert), registrert.utvalg, frist);

/** The body the vedtak sends the sak to; where the words name none, the one that ordered it. */
const besluttende = ({ tilOrgan, organ }: OppdragRegistrert['data']): string =>
  ORGANER.find((navn) => navn === tilOrgan) ?? organ;

export const saksgangen = ({ ledd, mangler, saksframlegg }: Sakskjede, dag: Dato): Saksgang => {
  const siste = mangler.length > 0 ? null : (saksframlegg ?? ledd[0]?.dato ?? null);
  if (siste === null) return { siste, tilstand: 'uten møte', mangler };
  return { siste, tilstand: dag > siste ? 'passert' : erNaer(dag, siste) ? 'nær' : 'i rute', mangler };
};
