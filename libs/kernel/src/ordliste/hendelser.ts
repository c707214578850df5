import { MOETEHENDELSER } from './moetehendelser';
import type { Ordgruppe } from './ord';
import { OPPDRAGSHENDELSER } from './oppdragshendelser';
import { SAKSHENDELSER } from './sakshendelser';
import { SKJERMINGSHENDELSER } from './skjermingshendelser';
import { TILGANGSHENDELSER } from './tilgangshendelser';

/** Every fact, as an auditor reads it. */
export const HENDELSER = {
  ...MOETEHENDELSER,
  ...SAKSHENDELSER,
  ...OPPDRAGSHENDELSER,
  ...SKJERMINGSHENDELSER,
  ...TILGANGSHENDELSER,
} as const satisfies Ordgruppe;
