import { BEREGNINGSORD } from './beregningsord';
import { FAGORD } from './fagord';
import { FORSLAGSORD } from './forslagsord';
import { HENDELSER } from './hendelser';
import { MOETEORD } from './moeteord';
import { OEKONOMIORD } from './oekonomiord';
import type { Ord } from './ord';
import { ROLLEORD } from './rolleord';
import { SKJERMINGSORD } from './skjermingsord';
import { STATUSORD } from './statusord';
import { VEDTAKSORD } from './vedtaksord';

export { BEREGNINGSORD, FAGORD, FORSLAGSORD, HENDELSER, MOETEORD, OEKONOMIORD, ROLLEORD, VEDTAKSORD };
export type { Ord, Ordgruppe } from './ord';

/** Every code word that people may meet, with its spelling and meaning. Spelled here, and nowhere else. */
export const ORDLISTE: Readonly<Record<string, Ord | undefined>> = {
  ...FAGORD,
  ...FORSLAGSORD,
  ...MOETEORD,
  ...OEKONOMIORD,
  ...BEREGNINGSORD,
  ...VEDTAKSORD,
  ...ROLLEORD,
  ...SKJERMINGSORD,
  ...STATUSORD,
  ...HENDELSER,
};

/** A code word as people write it; what is no code word is written as it is. */
export const ord = (kode: string): string => ORDLISTE[kode]?.tekst ?? kode;
