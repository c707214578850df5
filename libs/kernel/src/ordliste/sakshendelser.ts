import type { Ordgruppe } from './ord';

/** The facts of a sak, from rullering to vedtak. */
export const SAKSHENDELSER = {
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
  ForslagEndret: {
    tekst: 'Forslag endret',
    betyr: 'forslaget har fått et annet innhold; det gamle står i loggen',
  },
  ForslagTrukket: {
    tekst: 'Forslag trukket',
    betyr: 'forslagsstilleren har trukket forslaget',
  },
  ForslagSlaattSammen: {
    tekst: 'Forslag slått sammen',
    betyr: 'flere forslag er blitt ett',
  },
  ForslagDelt: {
    tekst: 'Forslag delt',
    betyr: 'ett forslag er blitt flere',
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
  HabilitetAvgjort: {
    tekst: 'Habilitet avgjort',
    betyr: 'organet har avgjort om et medlem er inhabil i saken',
  },
  VoteringsordenForeslaatt: {
    tekst: 'Voteringsorden foreslått',
    betyr: 'møtelederen har sagt hvordan det skal stemmes',
  },
  VoteringRegistrert: {
    tekst: 'Votering registrert',
    betyr: 'hvordan organet stemte',
  },
  MotkandidatValgt: {
    tekst: 'Motkandidat valgt',
    betyr: 'møtelederen har valgt hvilket forslag som går til omvotering',
  },
  UttalelseAvgitt: {
    tekst: 'Uttalelse avgitt',
    betyr: 'et organ har sagt hva det mener, uten å vedta',
  },
  SakUtsatt: {
    tekst: 'Sak utsatt',
    betyr: 'organet har utsatt saken',
  },
  SakSendtTilbake: {
    tekst: 'Sak sendt tilbake',
    betyr: 'organet vil ha saken bedre forberedt',
  },
  SakGjenopptatt: {
    tekst: 'Sak gjenopptatt',
    betyr: 'organet som avgjorde saken, behandler den på nytt',
  },
  ProtokolltilfoerselFoert: {
    tekst: 'Protokolltilførsel ført',
    betyr: 'noens egne ord i protokollen',
  },
  StemmenavnFoert: {
    tekst: 'Stemmenavn ført',
    betyr: 'hvem som ga stemmene i en votering',
  },
  ProtokollGodkjent: {
    tekst: 'Protokoll godkjent',
    betyr: 'protokollen ligger fast',
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
  InvesteringerVedtatt: {
    tekst: 'Investeringer vedtatt',
    betyr: 'investeringene som står, er vedtatt, med det vedtaket legger til og endrer',
  },
  SentraleLinjerVedtatt: {
    tekst: 'Sentrale linjer vedtatt',
    betyr: 'poster i bevilgningsoversikten som vedtaket endrer, slik de blir',
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
  PrognoseRapportert: {
    tekst: 'Prognose rapportert',
    betyr: 'hva et utvalg har brukt av rammen ved utgangen av en måned, og hva året ventes å bli',
  },
  RapportAvlagt: {
    tekst: 'Rapport avlagt',
    betyr: 'en rapport om budsjettåret, eller et av dokumentene som avslutter det, er lagt fram',
  },
  RapportBehandlet: {
    tekst: 'Rapport behandlet',
    betyr: 'et organ har behandlet rapporten eller dokumentet',
  },
  LovlighetskontrollKrevd: {
    tekst: 'Lovlighetskontroll krevd',
    betyr: 'medlemmer av kommunestyret spør om vedtaket er lovlig',
  },
  LovlighetskontrollAvgjort: {
    tekst: 'Lovlighetskontroll avgjort',
    betyr: 'organet har svart på kravet; et vedtak det opprettholder, går til statsforvalteren',
  },
  MindretallsankeFremmet: {
    tekst: 'Mindretallsanke fremmet',
    betyr: 'et mindretall i organet vil at et overordnet organ skal avgjøre saken',
  },
  IverksettingUtsatt: {
    tekst: 'Iverksetting utsatt',
    betyr: 'vedtaket, eller noen av punktene, skal vente',
  },
  IverksettingGjenopptatt: {
    tekst: 'Iverksetting gjenopptatt',
    betyr: 'det som ventet, skal settes i verk',
  },
  SetningerKnyttet: {
    tekst: 'Setninger knyttet til delpunkter',
    betyr: 'hvilket delpunkt som dekker hver setning i et vedtakspunkt',
  },
  SakAvsluttetForAdministrasjonen: {
    tekst: 'Sak avsluttet for administrasjonen',
    betyr: 'alt vedtaket bestiller, følges opp',
  },
} as const satisfies Ordgruppe;
