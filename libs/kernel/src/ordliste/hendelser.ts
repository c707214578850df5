import { MOETEHENDELSER } from './moetehendelser';
import type { Ordgruppe } from './ord';
import { OPPDRAGSHENDELSER } from './oppdragshendelser';
import { SAKSHENDELSER } from './sakshendelser';

/** Every fact, as an auditor reads it. */
export const HENDELSER = {
  ...MOETEHENDELSER,
  ...SAKSHENDELSER,
  ...OPPDRAGSHENDELSER,
} as const satisfies Ordgruppe;
