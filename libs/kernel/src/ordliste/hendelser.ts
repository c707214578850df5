import type { Ordgruppe } from './ord';

/** Every fact, as an auditor reads it. */
export const HENDELSER = {
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
  DelegasjonGitt: {
    tekst: 'Delegasjon gitt',
    betyr: 'kommunestyret har gitt myndighet til å endre budsjettet',
  },
  ReglementVedtatt: {
    tekst: 'Reglement vedtatt',
    betyr: 'kommunestyret har fastsatt kommunens egne regler',
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
  FristFlyttet: {
    tekst: 'Frist flyttet',
    betyr: 'organet som ga oppdraget, har vedtatt en annen dato',
  },
  FristforslagAvslaatt: {
    tekst: 'Forslag om ny frist avslått',
    betyr: 'organet har vedtatt at fristen står',
  },
  StatusRapportert: {
    tekst: 'Status rapportert',
    betyr: 'hvor langt arbeidet er kommet',
  },
  OppdragRapportertUtfoert: {
    tekst: 'Oppdrag rapportert utført',
    betyr: 'arbeidet er meldt ferdig',
  },
  EffektRapportert: {
    tekst: 'Effekt rapportert',
    betyr: 'hva en vedtatt bevilgning eller et kutt har gitt i kroner, ved utgangen av et tertial',
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
  OppdragSattPaaVent: {
    tekst: 'Oppdrag satt på vent',
    betyr: 'vedtaket skal ikke settes i verk inntil videre',
  },
  OppdragTattAvVent: {
    tekst: 'Oppdrag tatt av vent',
    betyr: 'vedtaket skal settes i verk likevel',
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
  PaaminnelsePaabegynt: {
    tekst: 'Påminnelse påbegynt',
    betyr: 'et varsel om fristen er forfalt, og sendes nå',
  },
  PaaminnelseSendt: {
    tekst: 'Påminnelse sendt',
    betyr: 'varselet er gitt til dem det gjelder',
  },
  FristUtloept: {
    tekst: 'Frist utløpt',
    betyr: 'dagen er gått, og oppdraget var ikke utført',
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
} as const satisfies Ordgruppe;
