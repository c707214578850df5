import type { Dokument } from './dokument.view';
import { FUNNSLAG, type Kontrollfunn } from './kontrollfunn';
import { dokumenttekst } from './regler/dokumenttekst';
import { henvisninger } from './regler/henvisninger';
import { kobling } from './regler/kobling';
import { kryssjekk } from './regler/kryssjekk';
import { kuttgrunnlag } from './regler/kuttgrunnlag';
import { merking } from './regler/merking';
import { oversikter } from './regler/oversikter';
import { rammesummer } from './regler/rammesummer';
import { tekstMotTabell } from './regler/tekst-mot-tabell';
import { virkningsstart } from './regler/virkningsstart';

const REGLER = [
  kryssjekk,
  virkningsstart,
  tekstMotTabell,
  kobling,
  henvisninger,
  kuttgrunnlag,
  rammesummer,
  oversikter,
  merking,
  dokumenttekst,
];

/** Every finding in a document, the gravest first and rounding last. */
export const kontroller = (dok: Dokument): readonly Kontrollfunn[] =>
  REGLER.flatMap((regel) => regel(dok)).sort(
    (a, b) => FUNNSLAG.indexOf(a.slag) - FUNNSLAG.indexOf(b.slag) || (a.linjer[0] ?? 0) - (b.linjer[0] ?? 0),
  );
