import { NN_STAB } from './nn-stab';
import { NN_STAB_LISTE } from './nn-stab-liste';
import { paaSpraak, type Tekstform } from './spraak';
import { NB_STAB_LISTE } from './stab-liste';

const antall = (n: number, en: string, flere: string): string => `${n} ${n === 1 ? en : flere}`;

const NB = {
  tabell: 'Tallene som tabell',
  tusen: 'Alle beløp i 1000 kr.',
  oversikt: {
    tittel: (hp: string): string => `Handlingsprogrammet ${hp}`,
    importer: 'Les inn en rammetabell',
    framdrift: 'Framdrift',
    rute: 'Åpne oppdrag: er de i rute?',
    ruteHjelp: (n: number): string =>
      `${antall(n, 'åpent oppdrag', 'åpne oppdrag')}. Penger i budsjettet og løpende føringer følges opp på andre måter, og er ikke med.`,
    status: 'Alle oppdrag etter status',
    utvalg: 'Åpne oppdrag per utvalg',
    utvalgHjelp: 'Et oppdrag som gjelder flere utvalg, står under hvert av dem.',
    utenUtvalg: 'Uten utvalg',
    antall: 'Antall',
    sum: 'I alt',
    effekt: (aar: string): string => `Effekt i kroner, ${aar}`,
    effektHjelp: 'Hva bevilgninger og kutt har gitt, mot det som er vedtatt. Et kutt er negativt.',
    effektTomt: 'Ingen bevilgninger eller kutt i handlingsprogrammet har beløp dette året.',
    grupper: { bevilgning: 'Bevilgninger', kutt: 'Kutt og innsparinger' },
    vedtatt: 'Vedtatt',
    tertial: (nr: number): string => `${nr}. tertial`,
    oppnaadd: 'Oppnådd',
    prognose: 'Prognose',
    avvik: 'Avvik',
    ikkeMeldt: 'ikke rapportert',
    meldt: (n: number, av: number): string =>
      n === 0 ? 'ingen har rapportert' : `${n} av ${av} har rapportert`,
    avVedtatt: (beloep: string): string => `av ${beloep} vedtatt for dem`,
    utenBeloep: (n: number): string =>
      `${antall(n, 'punkt', 'punkter')} har ikke noe beløp dette året, eller et som er ukjent, og er ikke med i summene.`,
    ukjent: 'ukjent',
    punktvis: 'Punkt for punkt',
    rammer: (aar: string): string => `Prognose per ramme, ${aar}`,
    rammerHjelp: 'Et avvik over null betyr at mer brukes enn rammen rommer.',
    ramme: 'Ramme',
    regulert: 'Regulert',
    regnskap: 'Regnskap',
    per: 'Per',
    ikkeOppgitt: 'ikke oppgitt',
  },
  rapporter: {
    tittel: 'Rapporter',
    ingress: 'Det samme valget, den samme dagen og den samme posisjonen i loggen gir alltid den samme filen.',
    valg: 'Hvilken rapport',
    type: 'Rapport',
    typer: {
      tertialrapport: 'Tertialrapport (sak)',
      maanedsrapport: 'Månedsrapport',
      aarsmelding: 'Årsmelding',
      status: 'Status så langt i år',
    },
    dag: 'Slik det sto (valgfritt)',
    hp: 'Handlingsprogram',
    vis: 'Vis rapporten',
    last: 'Last ned',
    docx: 'Word (docx)',
    xlsx: 'Regneark (xlsx)',
    html: 'Utskriftsside',
    posisjon: (merke: string, dag: string): string => `Posisjon i loggen ${merke}, slik det sto ${dag}.`,
    forslag: 'Forslag til vedtak',
    forslagHjelp:
      'Laget av statusen. Ingenting er avsluttet før organet har gjort vedtaket, og det er registrert.',
    ingenForslag: 'Denne rapporten foreslår ingen vedtak.',
    organ: (organ: string): string => `Til ${organ}`,
    grunnlag: (n: number): string => `Gjelder ${antall(n, 'oppdrag', 'oppdrag')}`,
    forhaandsvisning: 'Forhåndsvisning',
  },
  kalender: {
    tittel: 'Kalender og årshjul',
    ingress: (dag: string): string =>
      `Lovens frister, bestilte rapporter, møter og oppdrag. I dag er ${dag}.`,
    visning: 'Visning',
    liste: 'Liste',
    maaned: 'Måned',
    velgMaaned: 'Måned',
    forrige: 'Forrige måned',
    neste: 'Neste måned',
    slagene: {
      lovfrist: 'Frist etter loven eller årshjulet',
      rapport: 'Bestilt rapport',
      moete: 'Møte',
      saksfrist: 'Frist for saksframlegg',
      oppdrag: 'Frist for oppdrag',
      saksgang: 'Siste saksgang for oppdrag',
    },
    vis: 'Vis',
    tomt: 'Ingenting i kalenderen',
    tomtHjelp: 'Vis flere slag, eller velg en annen måned.',
    moete: (organ: string): string => `Møte i ${organ}`,
    saksfrist: (organ: string, dag: string): string => `Saksframlegg til ${organ} ${dag}`,
    siste: (hva: string): string => `Siste saksgang: ${hva}`,
    planlagt: 'planlagt',
    uke: ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'],
    maanedene: [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ],
    idag: 'i dag',
    antall: (n: number): string => antall(n, 'ting', 'ting'),
  },
  ...NB_STAB_LISTE,
} as const;

export type Stabtekster = Tekstform<typeof NB>;

/** The words of the pages where staff see the whole: overview, reports, calendar, import, and the list at large. */
export const S: Stabtekster = paaSpraak(NB, { ...NN_STAB, ...NN_STAB_LISTE });
