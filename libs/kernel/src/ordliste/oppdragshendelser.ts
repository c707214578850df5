import type { Ordgruppe } from './ord';

/** The facts of an oppdrag, of the reminders about it, and of those who answer for it. */
export const OPPDRAGSHENDELSER = {
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
  RapportLevert: {
    tekst: 'Rapport levert',
    betyr: 'en av rapportene vedtaket ber om igjen og igjen, for den perioden den gjelder',
  },
  RapportUteblitt: {
    tekst: 'Rapport uteblitt',
    betyr: 'ingen statusmelding: fristen for rapporten om perioden er gått, og den var ikke levert',
  },
  RapportRettet: {
    tekst: 'Rapportlevering rettet',
    betyr: 'dagen, teksten eller dokumentasjonen for en levert rapport var ført feil',
  },
  RapportTrukket: {
    tekst: 'Rapportlevering trukket',
    betyr: 'leveringen var ingen levering, og rapporten for perioden ventes igjen',
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
  OppdragSendtTilbake: {
    tekst: 'Oppdrag sendt tilbake',
    betyr: 'det var meldt ferdig, og organet har vedtatt at arbeidet skal gå videre',
  },
  OppdragSattPaaVent: {
    tekst: 'Oppdrag satt på vent',
    betyr: 'vedtaket skal ikke settes i verk inntil videre',
  },
  OppdragTattAvVent: {
    tekst: 'Oppdrag tatt av vent',
    betyr: 'vedtaket skal settes i verk likevel',
  },
  OpphavFoert: {
    tekst: 'Opphav ført',
    betyr: 'hvor oppdraget var før: i et eldre HP, en sak eller en rapport',
  },
  OpphavFjernet: {
    tekst: 'Opphav fjernet',
    betyr: 'et ledd i opphavet var feil',
  },
  VedtakKnyttet: {
    tekst: 'Vedtak knyttet',
    betyr: 'enda et vedtak bestiller det samme',
  },
  GjentattBestillingBekreftet: {
    tekst: 'Gjentatt bestilling bekreftet',
    betyr: 'en person har sagt at det samme er bestilt før',
  },
  GjentattBestillingAvvist: {
    tekst: 'Gjentatt bestilling avvist',
    betyr: 'en person har sagt at de to ikke er det samme',
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
  UkebrevPaabegynt: {
    tekst: 'Ukebrev påbegynt',
    betyr: 'hva en mottaker får vite om oppdragene denne uken; brevet sendes nå',
  },
  UkebrevSendt: {
    tekst: 'Ukebrev sendt',
    betyr: 'ukebrevet er gitt til mottakeren',
  },
  UkebrevFrafalt: {
    tekst: 'Ukebrev frafalt',
    betyr: 'ingen hadde noe å få vite denne uken, og ingenting er sendt',
  },
  LovfristvarselPaabegynt: {
    tekst: 'Varsel om lovfrist påbegynt',
    betyr: 'en frist i loven eller årshjulet er blitt nær eller er brutt; varselet sendes nå',
  },
  LovfristvarselSendt: {
    tekst: 'Varsel om lovfrist sendt',
    betyr: 'varselet er gitt til kommunedirektøren',
  },
  RolleBesatt: {
    tekst: 'Rolle besatt',
    betyr: 'en person har fått en rolle som var ledig, med oppdragene som ligger på den',
  },
  RolleOverlevert: {
    tekst: 'Rolle overlevert',
    betyr: 'en annen har overtatt rollen, med alle åpne oppdrag som ligger på den',
  },
  RolleFratraadt: {
    tekst: 'Rolle fratrådt',
    betyr: 'rollen hadde ingen åpne oppdrag, og er ledig',
  },
  StedfortrederUtpekt: {
    tekst: 'Stedfortreder utpekt',
    betyr: 'noen står i stedet for den som har rollen, og får påminnelsene også',
  },
  AnsvarFoert: {
    tekst: 'Ansvar ført',
    betyr: 'hvilken rolle et oppdrag ligger på',
  },
} as const satisfies Ordgruppe;
