import type { Ordgruppe } from './ord';

/** How far a meeting has come, and what the kommune decides for itself. */
export const MOETEORD = {
  innkalt: { tekst: 'kalt inn', betyr: 'møtet er kalt inn, men ikke satt' },
  satt: { tekst: 'pågår', betyr: 'møtet er satt, og ikke hevet' },
  hevet: { tekst: 'hevet', betyr: 'møtet er slutt' },
  avlyst: { tekst: 'avlyst', betyr: 'møtet blir ikke holdt' },
  settemoeteleder: {
    tekst: 'settemøteleder',
    betyr: 'leder møtet når verken leder eller nestleder gjør det',
  },
  aapent: { tekst: 'åpent valg', betyr: 'alle ser hvem som stemmer på hvem' },
  skriftlig: {
    tekst: 'skriftlig valg',
    betyr: 'med stemmesedler; hvem som stemte på hvem, er hemmelig',
  },
  flertall: { tekst: 'mer enn halvparten av stemmene', betyr: 'avgjør et flertallsvalg i første omgang' },
  'flest-stemmer': { tekst: 'flest stemmer', betyr: 'avgjør et flertallsvalg i andre omgang' },
  loddtrekning: { tekst: 'loddtrekning', betyr: 'avgjør et valg når flere har flest stemmer' },
  'ny-omgang': {
    tekst: 'ny omgang',
    betyr: 'ingen ble valgt, og det må stemmes på nytt',
  },
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
