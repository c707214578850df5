import type { Ordgruppe } from './ord';

/** How far a meeting has come, and what the kommune decides for itself. */
export const MOETEORD = {
  innkalt: { tekst: 'kalt inn', betyr: 'møtet er kalt inn, men ikke satt' },
  satt: { tekst: 'pågår', betyr: 'møtet er satt, og ikke hevet' },
  hevet: { tekst: 'hevet', betyr: 'møtet er slutt' },
  avlyst: { tekst: 'avlyst', betyr: 'møtet blir ikke holdt' },
  'alternativt-budsjett': {
    tekst: 'alternativt budsjett',
    betyr: 'et helt budsjett fra ett eller flere partier',
  },
  nettoDriftsresultat: {
    tekst: 'netto driftsresultat',
    betyr: 'andel av driftsinntektene, en av kommunens handlingsregler',
  },
  disposisjonsfond: {
    tekst: 'disposisjonsfond',
    betyr: 'andel av driftsinntektene, en av kommunens handlingsregler',
  },
  gjeldsgrad: {
    tekst: 'gjeldsgrad',
    betyr: 'lånegjeld som andel av driftsinntektene, en av kommunens handlingsregler',
  },
} as const satisfies Ordgruppe;
