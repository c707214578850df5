import type { Ordgruppe } from './ord';

/** The facts of the kommune, its bodies, their meetings and the questions put before them. */
export const MOETEHENDELSER = {
  OrganOpprettet: {
    tekst: 'Organ opprettet',
    betyr: 'et politisk organ er tatt inn',
  },
  MedlemmerValgt: {
    tekst: 'Medlemmer valgt',
    betyr: 'plassene i organet, etter parti og medlem',
  },
  SaksnummerTildelt: {
    tekst: 'Saksnummer tildelt',
    betyr: 'saken har fått nummer i organets rekke for året',
  },
  MoeteplanFastsatt: {
    tekst: 'Møteplan fastsatt',
    betyr: 'hvilke dager organet skal møtes i året, og når saksframlegg må være levert',
  },
  MoeteInnkalt: {
    tekst: 'Møte innkalt',
    betyr: 'et møte i organet er kalt inn',
  },
  MoeteAvlyst: {
    tekst: 'Møte avlyst',
    betyr: 'møtet blir ikke holdt',
  },
  MoeteSatt: {
    tekst: 'Møte satt',
    betyr: 'møtet er åpnet, med dem som møter',
  },
  FrammoeteEndret: {
    tekst: 'Frammøte endret',
    betyr: 'noen har gått eller kommet',
  },
  MoeteledelsenOverlatt: {
    tekst: 'Møteledelsen overlatt',
    betyr: 'en annen leder møtet fra nå av',
  },
  ValgHoldt: {
    tekst: 'Valg holdt',
    betyr: 'organet har stemt over hvem som skal ha et verv',
  },
  MoeteLukket: {
    tekst: 'Møte lukket',
    betyr: 'dørene er lukket, med hjemmel',
  },
  MoeteAapnet: {
    tekst: 'Møte åpnet',
    betyr: 'dørene er åpne igjen',
  },
  MoeteHevet: {
    tekst: 'Møte hevet',
    betyr: 'møtet er slutt',
  },
  KommuneOpprettet: {
    tekst: 'Kommune opprettet',
    betyr: 'kommunen er lagt inn',
  },
  VarslingsplanFastsatt: {
    tekst: 'Varslingsplan fastsatt',
    betyr: 'når det skal varsles om fristene til oppdrag av en type',
  },
  UkebrevFastsatt: {
    tekst: 'Ukebrev fastsatt',
    betyr: 'hvilken ukedag det sendes ukebrev om oppdragene, eller at det ikke sendes',
  },
  DelegasjonGitt: {
    tekst: 'Delegasjon gitt',
    betyr: 'kommunestyret har gitt myndighet til å endre budsjettet',
  },
  ReglementVedtatt: {
    tekst: 'Reglement vedtatt',
    betyr: 'kommunestyret har fastsatt kommunens egne regler',
  },
  BudsjettspoersmaalStilt: {
    tekst: 'Budsjettspørsmål stilt',
    betyr: 'et nummerert spørsmål til kommunedirektøren, med frist',
  },
  BudsjettspoersmaalBesvart: {
    tekst: 'Budsjettspørsmål besvart',
    betyr: 'svaret er gitt til alle grupper',
  },
  BudsjettspoersmaalssvarRettet: {
    tekst: 'Svar på budsjettspørsmål rettet',
    betyr: 'svaret var feil; begge tekstene er gjengitt',
  },
  BudsjettspoersmaalTrukket: {
    tekst: 'Budsjettspørsmål trukket',
    betyr: 'den som spurte, vil ikke lenger ha svar',
  },
  DokumentImportert: {
    tekst: 'Dokument importert',
    betyr: 'hele teksten i dokumentet er hentet inn, så den kan kontrolleres',
  },
  KontrollfunnBesvart: {
    tekst: 'Kontrollfunn besvart',
    betyr: 'noen har godtatt funnet, sagt at et vedtak skal rette det, eller at det ikke er en feil',
  },
} as const satisfies Ordgruppe;
