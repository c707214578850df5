import type { Ordgruppe } from './ord';

/** Who has got and lost which role. */
export const TILGANGSHENDELSER = {
  TilgangGitt: { tekst: 'Tilgang gitt', betyr: 'en person kan handle i en rolle i kommunen' },
  TilgangTrukket: {
    tekst: 'Tilgang trukket tilbake',
    betyr: 'personen kan ikke lenger handle i rollen; det virker straks',
  },
} as const satisfies Ordgruppe;
