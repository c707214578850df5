import type { Ordgruppe } from './ord';

/** The words a newcomer meets first. */
export const FAGORD = {
  handlingsprogram: {
    tekst: 'handlingsprogram (HP)',
    betyr: 'fireårig plan med økonomiplan; det første året er årsbudsjettet',
  },
  rullering: {
    tekst: 'rullering',
    betyr: 'handlingsprogrammet lages på nytt hvert år, ett år lenger fram',
  },
  beslutningsgrunnlag: {
    tekst: 'beslutningsgrunnlag',
    betyr: 'kommunedirektørens første, hele forslag til handlingsprogram',
  },
  tilleggsinnstilling: {
    tekst: 'tilleggsinnstilling',
    betyr: 'kommunedirektørens endring av sitt eget forslag, ofte etter statsbudsjettet',
  },
  innstilling: {
    tekst: 'innstilling',
    betyr: 'et organs anbefaling til det organet som avgjør',
  },
  votering: { tekst: 'votering', betyr: 'avstemning' },
  vedtak: {
    tekst: 'vedtak',
    betyr: 'en beslutning av et politisk organ; den binder fra voteringen',
  },
  verbalpunkt: {
    tekst: 'verbalpunkt',
    betyr: 'et vedtakspunkt i ord, i budsjettvedtaket',
  },
  delpunkt: {
    tekst: 'delpunkt',
    betyr: 'én ting som følger av et vedtakspunkt, med type, mottaker og frist',
  },
  oppdrag: {
    tekst: 'oppdrag',
    betyr: 'det et vedtak ber noen gjøre, fulgt opp til organet avslutter det',
  },
  foering: {
    tekst: 'føring',
    betyr: 'en retningslinje som ikke kan gjøres ferdig',
  },
  ramme: { tekst: 'ramme', betyr: 'det et utvalg har å bruke i et år, netto' },
  rammeendring: {
    tekst: 'rammeendring',
    betyr: 'en linje i rammetabellen: en økning eller et kutt',
  },
  spoersmaal: {
    tekst: 'spørsmål',
    betyr: 'et budsjettspørsmål til kommunedirektøren; svaret ser alle grupper',
  },
  beregning: {
    tekst: 'bestilt beregning',
    betyr: 'et spørsmål der administrasjonen bes regne ut virkningen av noe',
  },
  etterregistrering: {
    tekst: 'etterregistrering',
    betyr: 'et eldre vedtak føres fra et dokument, med en liste over det dokumentet ikke oppgir',
  },
  ekspedering: {
    tekst: 'ekspedering',
    betyr: 'vedtaket sendes til dem som skal gjøre noe',
  },
  kontrollfunn: {
    tekst: 'kontrollfunn',
    betyr: 'noe i dokumentet som ikke stemmer; det vises og rettes ikke',
  },
  godtatt: { tekst: 'godtatt', betyr: 'et kontrollfunn som får stå slik det er trykt' },
  'rettes-ved-vedtak': { tekst: 'rettes ved vedtak', betyr: 'et kontrollfunn som organet skal rette' },
  'feil-funn': { tekst: 'feil funn', betyr: 'et kontrollfunn som ikke er noen feil' },
  ubesvart: { tekst: 'ubesvart', betyr: 'et kontrollfunn ingen har tatt stilling til' },
  endret: { tekst: 'endret siden svaret', betyr: 'et besvart kontrollfunn der tallene siden er blitt andre' },
  'rettslig-merknad': {
    tekst: 'rettslig merknad',
    betyr: 'en regel som ble brutt av det et organ har gjort; det som skjedde, føres likevel',
  },
} as const satisfies Ordgruppe;
