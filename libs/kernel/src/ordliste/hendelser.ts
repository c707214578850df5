import type { Ordgruppe } from './ord';

/** Every fact, as an auditor reads it. */
export const HENDELSER = {
  KommuneOpprettet: {
    tekst: 'Kommune opprettet',
    betyr: 'kommunen er lagt inn',
  },
  DelegasjonGitt: {
    tekst: 'Delegasjon gitt',
    betyr: 'kommunestyret har gitt myndighet til å endre budsjettet',
  },
  SakRegistrert: {
    tekst: 'Sak registrert',
    betyr: 'en annen sak enn handlingsprogrammet er lagt inn',
  },
  RulleringStartet: {
    tekst: 'Rullering startet',
    betyr: 'et nytt handlingsprogram er åpnet',
  },
  BeslutningsgrunnlagLagtFram: {
    tekst: 'Beslutningsgrunnlag lagt fram',
    betyr: 'kommunedirektørens forslag foreligger',
  },
  TilleggsinnstillingLagtFram: {
    tekst: 'Tilleggsinnstilling lagt fram',
    betyr: 'kommunedirektøren har endret forslaget',
  },
  RammeendringerForeslaatt: {
    tekst: 'Rammeendringer foreslått',
    betyr: 'linjer i en rammetabell er foreslått',
  },
  RammeendringerEndret: {
    tekst: 'Rammeendringer endret',
    betyr: 'foreslåtte linjer har fått andre beløp',
  },
  TrykteSummerFoert: {
    tekst: 'Trykte summer ført',
    betyr: 'summene slik dokumentet trykker dem',
  },
  KontrollfunnGodtatt: {
    tekst: 'Kontrollfunn godtatt',
    betyr: 'en tabell er ført selv om noe ikke stemte, med grunn',
  },
  InvesteringerForeslaatt: {
    tekst: 'Investeringer foreslått',
    betyr: 'prosjekter og beløp per år',
  },
  OversiktFoert: {
    tekst: 'Oversikt ført',
    betyr: 'en tabell ved siden av rammene',
  },
  SentraleLinjerFoert: {
    tekst: 'Sentrale linjer ført',
    betyr: 'postene som trengs for å kontrollere balansen',
  },
  ForslagFremmet: {
    tekst: 'Forslag fremmet',
    betyr: 'et forslag er lagt fram for organet',
  },
  ForslagTrukket: {
    tekst: 'Forslag trukket',
    betyr: 'forslagsstilleren har trukket forslaget',
  },
  InnstillingProtokollfoert: {
    tekst: 'Innstilling protokollført',
    betyr: 'organets anbefaling, og hvem som står bak',
  },
  InnstillingOffentliggjort: {
    tekst: 'Innstilling offentliggjort',
    betyr: 'de fjorten dagene løper fra denne dagen',
  },
  SakTattTilBehandling: {
    tekst: 'Sak tatt til behandling',
    betyr: 'forslagene ligger fast',
  },
  VoteringRegistrert: {
    tekst: 'Votering registrert',
    betyr: 'hvordan organet stemte',
  },
  VedtakFattet: {
    tekst: 'Vedtak fattet',
    betyr: 'organet har vedtatt, ved votering her',
  },
  VedtakEtterregistrert: {
    tekst: 'Vedtak etterregistrert',
    betyr: 'et eldre vedtak er ført fra et dokument',
  },
  VedtakspunktVedtatt: {
    tekst: 'Vedtakspunkt vedtatt',
    betyr: 'et punkt i vedtaket, med delpunkter',
  },
  RammeendringerVedtatt: {
    tekst: 'Rammeendringer vedtatt',
    betyr: 'linjene i rammene er vedtatt',
  },
  DelpunkterFoert: {
    tekst: 'Delpunkter ført',
    betyr: 'det punktet bestiller, er klassifisert',
  },
  VedtakEkspedert: {
    tekst: 'Vedtak ekspedert',
    betyr: 'vedtaket er sendt til dem som skal gjøre noe',
  },
  MerknadFoert: {
    tekst: 'Merknad ført',
    betyr: 'en presisering uten votering; den endrer ikke vedtaket',
  },
  VedtakstekstRettet: {
    tekst: 'Vedtakstekst rettet',
    betyr: 'en skrivefeil er rettet; begge tekstene er gjengitt',
  },
  BudsjettendringVedtatt: {
    tekst: 'Budsjettendring vedtatt',
    betyr: 'kommunestyret har endret rammene',
  },
  AdministrativBudsjettjusteringRegistrert: {
    tekst: 'Administrativ budsjettjustering registrert',
    betyr: 'administrasjonen har flyttet penger innenfor en delegasjon',
  },
  ForbrukRapportert: {
    tekst: 'Forbruk rapportert',
    betyr: 'hva et utvalg har brukt eller venter å bruke',
  },
  OppdragRegistrert: {
    tekst: 'Oppdrag registrert',
    betyr: 'et delpunkt følges opp',
  },
  OppdragFordelt: { tekst: 'Oppdrag fordelt', betyr: 'noen har fått ansvaret' },
  FristSatt: {
    tekst: 'Frist satt',
    betyr: 'administrasjonen har satt en plandato',
  },
  FristBekreftet: {
    tekst: 'Frist bekreftet',
    betyr: 'en person har bekreftet lesningen av vedtaket',
  },
  NyFristForeslaatt: {
    tekst: 'Ny frist foreslått',
    betyr: 'administrasjonen ber organet om en annen dato',
  },
  StatusRapportert: {
    tekst: 'Status rapportert',
    betyr: 'hvor langt arbeidet er kommet',
  },
  OppdragRapportertUtfoert: {
    tekst: 'Oppdrag rapportert utført',
    betyr: 'arbeidet er meldt ferdig',
  },
  AvvikMeldt: {
    tekst: 'Avvik meldt',
    betyr: 'organet har fått vite noe som betyr noe for gjennomføringen',
  },
  OppdragKanIkkeGjennomfoeres: {
    tekst: 'Oppdrag kan ikke gjennomføres',
    betyr: 'etter at avviket er meldt organet',
  },
  OppdragAvsluttet: {
    tekst: 'Oppdrag avsluttet',
    betyr: 'organet har avsluttet det ved vedtak',
  },
  OppdragGjenaapnet: {
    tekst: 'Oppdrag gjenåpnet',
    betyr: 'organet har tatt det opp igjen ved vedtak',
  },
} as const satisfies Ordgruppe;
