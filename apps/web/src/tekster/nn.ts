import type { Tekster } from '../tekster';
import { NN_OPPDRAG } from './nn-oppdrag';

const antall = (n: number, ei: string, fleire: string): string => `${n} ${n === 1 ? ei : fleire}`;

/** The words of the pages in nynorsk. */
export const NN: Tekster = {
  navn: 'Saksgang',
  tittel: (side) => `${side} – Saksgang`,
  skall: {
    spraak: 'Språk',
    hopp: 'Hopp til innhaldet',
    hovedmeny: 'Hovudmeny',
    mine: 'Mine oppdrag',
    alle: 'Alle oppdrag',
    fordeling: 'Til fordeling',
    kommune: 'Kommune',
    ikkeInnlogget: 'Ikkje innlogga',
    loggInn: 'Logg inn',
    loggUt: 'Logg ut',
    bytt: 'Byt eksempelperson',
    eksempel: 'Eksempelinstallasjon: personane er oppdikta, og alle kan velje kven dei vil vere.',
    uten: 'Sidene utan JavaScript',
    api: 'API-skildring',
    tilstand: 'Tilstand',
  },
  tid: {
    idag: 'i dag',
    om: (n) => `om ${antall(n, 'dag', 'dagar')}`,
    siden: (n) => `for ${antall(n, 'dag', 'dagar')} sidan`,
  },
  tilstander: {
    laster: 'Hentar …',
    proevIgjen: 'Prøv igjen',
    tilForsiden: 'Til framsida',
    ikkeTilgang: 'Du har ikkje tilgang til dette',
    ikkeTilgangHjelp: 'Logg inn som ein som har det, eller gå tilbake dit du kom frå.',
    finnesIkke: 'Sida finst ikkje',
    finnesIkkeHjelp: 'Adressa kan vere skriven feil, eller det ho viste til, er ikkje her lenger.',
    kreverInnlogging: 'Logg inn for å sjå dette',
    kreverInnloggingHjelp: 'Sida viser det som gjeld deg, så vi må vite kven du er.',
  },
  feil: {
    tittel: 'Noko gjekk gale',
    ingenKontakt: 'Får ikkje kontakt med Saksgang',
    ingenKontaktHjelp:
      'Ingenting har gått tapt. Kontroller at du er på nett og at Saksgang køyrer, og prøv igjen.',
    ukjentSvar: 'Saksgang svara ikkje som venta',
    ukjentSvarHjelp: 'Ingenting har gått tapt. Prøv igjen om litt, og meld frå om det ikkje går over.',
    ikkeLagret: 'Ikkje lagra',
  },
  velg: {
    tittel: 'Vel eksempelperson',
    ingress:
      'Dette er ein prøveinstallasjon. Personane er oppdikta, og du vel sjølv kven du vil sjå Saksgang som. Det du gjer, blir ført på den du har valt.',
    merke: 'Oppdikta personar',
    velg: 'Vel',
    innlogget: 'Du er denne no',
    ingen: 'Det er ingen eksempelpersonar her.',
    ordinaer: 'Her loggar du inn med kommunen si eiga innlogging.',
    loggInn: 'Logg inn',
  },
  mine: {
    tittel: 'Mine oppdrag',
    ingress: (n) => `${antall(n, 'oppdrag', 'oppdrag')} ligg på deg eller ei rolle du har.`,
    per: (dag) => `Slik det står ${dag}.`,
    tomt: 'Ingen oppdrag ligg på deg',
    tomtHjelp: 'Når eit oppdrag blir gitt til deg eller ei rolle du har, kjem det her.',
    roller: 'Rollene dine her',
    tilFordeling: (n) => `${antall(n, 'oppdrag', 'oppdrag')} i kommunen er ikkje gitt til nokon.`,
    aapneFordeling: 'Gå til fordeling',
    hopp: 'Gå til',
    grupper: {
      forsinket: 'Forseinka',
      snart: 'Frist innan 30 dagar',
      saksgang: 'Siste saksgang er nær',
      venter: 'Ventar på deg',
      utenFrist: 'Utan frist',
      senere: 'Seinare',
      meldtUtfoert: 'Meldt utført, ventar på politisk handsaming',
    },
    hva: {
      forsinket: 'Fristen er passert. Meld status, eller be organet om ein ny frist.',
      snart: 'Fristen er i dag eller innan 30 dagar.',
      saksgang: 'Det er lenge til fristen, men saka må snart vere skriven for å rekke møta før han.',
      venter: 'Ikkje starta på, eller meldt utført utan at noko viser det.',
      utenFrist: 'Vedtaket set ingen frist. Set ein plandato på oppdraget.',
      senere: 'Meir enn 30 dagar til fristen.',
      meldtUtfoert: 'Du er ferdig; organet som gav oppdraget, avsluttar det.',
    },
  },
  ...NN_OPPDRAG,
};
