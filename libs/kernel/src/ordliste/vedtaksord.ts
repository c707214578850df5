import type { Ordgruppe } from './ord';

/** What a vedtak consists of, who makes it, and what a source may leave out. */
export const VEDTAKSORD = {
  oekonomiplan: { tekst: 'økonomiplan', betyr: 'fireårig økonomisk plan' },
  aarsbudsjett: {
    tekst: 'årsbudsjett',
    betyr: 'budsjettet for planens første år; det binder',
  },
  skattevedtak: { tekst: 'skattevedtak', betyr: 'skattøre og eiendomsskatt' },
  laanevedtak: { tekst: 'lånevedtak', betyr: 'hvor mye kommunen kan låne' },
  gebyrvedtak: { tekst: 'gebyrvedtak', betyr: 'gebyrer og egenbetalinger' },
  'finansielle-maaltall': {
    tekst: 'finansielle måltall',
    betyr: 'kommunens egne handlingsregler',
  },
  finansielt_maaltall: {
    tekst: 'finansielt måltall',
    betyr: 'en av kommunens egne handlingsregler',
  },
  fullmakt: { tekst: 'fullmakt', betyr: 'myndighet som er gitt noen' },
  verbalvedtak: { tekst: 'verbalvedtak', betyr: 'vedtakspunkter i ord' },
  annet: { tekst: 'annet', betyr: 'et vedtak av annet slag' },
  kommunestyret: { tekst: 'kommunestyret', betyr: 'kommunens øverste organ' },
  formannskapet: {
    tekst: 'formannskapet',
    betyr: 'organet som innstiller om budsjettet',
  },
  utvalg: { tekst: 'utvalg', betyr: 'et politisk utvalg' },
  raad: { tekst: 'råd', betyr: 'et medvirkningsorgan' },
  kontrollutvalget: {
    tekst: 'kontrollutvalget',
    betyr: 'kommunestyrets kontrollorgan',
  },
  saksnummer: { tekst: 'saksnummer', betyr: 'sakens nummer i organet' },
  innstilling: {
    tekst: 'innstilling',
    betyr: 'om formannskapet hadde innstilt',
  },
  offentliggjoering: {
    tekst: 'offentliggjøring',
    betyr: 'når innstillingen ble lagt ut',
  },
  votering: { tekst: 'votering', betyr: 'hvordan organet stemte' },
  balanse: { tekst: 'balanse', betyr: 'om budsjettet går opp' },
  ekspedering: { tekst: 'ekspedering', betyr: 'når vedtaket ble sendt ut' },
  bevilgning: { tekst: 'bevilgning', betyr: 'penger settes av eller tas' },
  sak: { tekst: 'sak', betyr: 'en sak skal legges fram' },
  utredning: { tekst: 'utredning', betyr: 'noe skal vurderes eller utredes' },
  iverksetting: {
    tekst: 'iverksetting',
    betyr: 'et tiltak skal settes i gang',
  },
  plan: {
    tekst: 'plan eller retningslinje',
    betyr: 'en plan, strategi eller retningslinje skal lages',
  },
  rapportering: {
    tekst: 'rapportering',
    betyr: 'noe skal rapporteres, gjerne flere ganger',
  },
  foering: {
    tekst: 'føring',
    betyr: 'en retningslinje uten noe som kan gjøres ferdig',
  },
  opphoer: { tekst: 'opphør', betyr: 'noe skal avvikles' },
  'i-balanse': { tekst: 'i balanse', betyr: 'budsjettet går opp i alle år' },
  'ikke-i-balanse': {
    tekst: 'ikke i balanse',
    betyr: 'budsjettet går ikke opp',
  },
  'kan-ikke-kontrolleres': {
    tekst: 'kan ikke kontrolleres',
    betyr: 'kilden mangler tall som trengs',
  },
} as const satisfies Ordgruppe;
