import type { Dokument } from './dokument.view';
import { FUNNSLAG, type Kontrollfunn } from './kontrollfunn';
import { kobling } from './regler/kobling';
import { kryssjekk } from './regler/kryssjekk';
import { merking } from './regler/merking';
import { oversikter } from './regler/oversikter';
import { rammesummer } from './regler/rammesummer';
import { tekstMotTabell } from './regler/tekst-mot-tabell';

const REGLER = [kryssjekk, tekstMotTabell, kobling, rammesummer, oversikter, merking];

/** Every finding in a document, the gravest first and rounding last. */
export const kontroller = (dok: Dokument): readonly Kontrollfunn[] =>
  REGLER.flatMap((regel) => regel(dok)).sort(
    (a, b) => FUNNSLAG.indexOf(a.slag) - FUNNSLAG.indexOf(b.slag) || (a.linjer[0] ?? 0) - (b.linjer[0] ?? 0),
  );
