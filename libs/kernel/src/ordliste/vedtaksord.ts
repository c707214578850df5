import type { Ordgruppe } from './ord';

/** What a vedtak consists of, who makes it, and what a source may leave out. */
export const VEDTAKSORD = {
  gjennomfoere: { tekst: 'gjennomføres nå', betyr: 'et ulovlig steg avslås' },
  protokollfoere: { tekst: 'protokollføres', betyr: 'det som skjedde føres, med rettslige merknader' },
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
  oppfoelgingsvedtak: {
    tekst: 'oppfølgingsvedtak',
    betyr: 'avslutter, flytter fristen for eller tar til orientering det som er bestilt før',
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
  beloep: { tekst: 'beløp', betyr: 'kroner som er vedtatt' },
  rapportering: {
    tekst: 'rapportering',
    betyr: 'noe skal rapporteres, gjerne flere ganger',
  },
  foering: {
    tekst: 'føring',
    betyr: 'en retningslinje uten noe som kan gjøres ferdig',
  },
  dekket: { tekst: 'dekket', betyr: 'alt punktet bestiller, følges opp' },
  udekket: { tekst: 'udekket', betyr: 'noe punktet bestiller, følges ikke opp ennå' },
  opprettholdt: {
    tekst: 'opprettholdt',
    betyr: 'organet står ved vedtaket, som går til statsforvalteren',
  },
  opphevet: { tekst: 'opphevet', betyr: 'organet har opphevet sitt eget vedtak' },
  avvist: { tekst: 'avvist', betyr: 'kravet er ikke et loven gir rett til' },
  utsatt: { tekst: 'utsatt', betyr: 'skal ikke settes i verk inntil videre' },
  gjenopptatt: { tekst: 'gjenopptatt', betyr: 'skal settes i verk likevel' },
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
  'for-mot': { tekst: 'for og mot', betyr: 'det stemmes for eller mot ett forslag' },
  enstemmig: { tekst: 'enstemmig', betyr: 'alle stemte likt' },
  alternativ: { tekst: 'alternativ votering', betyr: 'to forslag er stilt mot hverandre' },
  proevevotering: { tekst: 'prøvevotering', betyr: 'stemmene telles, og ingenting følger av dem' },
  budsjett: {
    tekst: 'votering over hele budsjetter',
    betyr: 'den endelige voteringen over økonomiplan og årsbudsjett',
  },
  'budsjett-omvotering': {
    tekst: 'omvotering',
    betyr: 'de to budsjettene som fikk flest stemmer, mot hverandre',
  },
} as const satisfies Ordgruppe;
