import type { Rammerad } from './rammerader';
import type { Statusrad } from './statusrader';
import type { Vedtaksrad } from './vedtaksrader';
import type { Voteringsrad } from './voteringsrader';

/** What the public is told about, each a page, a JSON file and a CSV file. */
export const TEMAER = ['rammer', 'vedtak', 'voteringer', 'status'] as const;
export type Tema = (typeof TEMAER)[number];

export interface Rader {
  readonly rammer: Rammerad;
  readonly vedtak: Vedtaksrad;
  readonly voteringer: Voteringsrad;
  readonly status: Statusrad;
}

export const TEMANAVN: Readonly<Record<Tema, string>> = {
  rammer: 'Rammer',
  vedtak: 'Vedtak',
  voteringer: 'Voteringer',
  status: 'Status',
};

/**
 * The columns of each, in order, with what they hold. They are the whole of what the public is told: a field that is not
 * here is in no page, no JSON and no CSV.
 */
export const KOLONNER: { readonly [T in Tema]: Readonly<Record<keyof Rader[T], string>> } = {
  rammer: {
    utvalg: 'Kode for utvalget',
    utvalgsnavn: 'Navnet på utvalget',
    slag: '«linje», «sum» av noen av dem, eller «ramme», som er summen utvalget har å bruke',
    nr: 'Linjens nummer i dokumentet',
    kategori: 'Kategorien linjen står under',
    navn: 'Linjens eller summens navn',
    punkt: 'Vedtakspunktet linjen følger av',
    aar: 'Året beløpet gjelder',
    kroner: 'Beløpet i hele kroner; tomt når det er ukjent',
    foreslaattKroner: 'Det kommunedirektøren foreslo, der vedtaket endret det, i hele kroner',
    merknad: 'Hvorfor beløpet er ukjent, eller hva dokumentet har trykt i stedet',
  },
  vedtak: {
    vedtak: 'Id for vedtaket',
    vedtakstittel: 'Vedtakets tittel',
    organ: 'Organet som vedtok',
    vedtatt: 'Dagen det ble vedtatt',
    saksnummer: 'Saksnummer i organet',
    stemmerFor: 'Stemmer for',
    stemmerMot: 'Stemmer mot',
    punkt: 'Vedtakspunktets nummer',
    tittel: 'Punktets tittel',
    tekst: 'Punktets tekst, slik den lyder',
    tekstform: '«full», eller «kortversjon» når ordlyden ikke er lagt inn',
    forslagsstillere: 'Hvem som foreslo punktet',
    rettelser: 'Rettelser i teksten, med dag',
    merknad: 'Det en leser må vite om vedtaket',
  },
  voteringer: {
    votering: 'Id for voteringen',
    organ: 'Organet som stemte',
    dato: 'Dagen det ble stemt',
    form: 'Voteringsformen',
    over: 'Hva det ble stemt over',
    resultat: 'Hva det ble til',
    stemmeberettigede: 'Hvor mange som kunne stemme; tomt når det ikke er oppgitt',
    stemteFor: 'Hva disse stemte for',
    parti: 'Partiet; tomt når bare antallet er kjent',
    antall: 'Antall stemmer',
    navn: 'Representantene, der protokollen navngir dem',
  },
  status: {
    oppdrag: 'Id for oppdraget',
    punkt: 'Vedtakspunktet det følger av',
    delpunkt: 'Delpunktet',
    tittel: 'Hva som skal gjøres',
    type: 'Slag oppdrag',
    oppfoelging: 'Hvordan det følges opp',
    mottaker: 'Hvem vedtaket ber om å gjøre det',
    utvalg: 'Utvalg det hører til',
    organ: 'Organet som vedtok det',
    vedtatt: 'Dagen det ble vedtatt',
    frist: 'Fristen; tom når ingen er satt',
    fristkilde: 'Om fristen er vedtatt eller satt av administrasjonen',
    uavklartFrist: 'Vedtakets egne ord om tid, der de ikke gir én dag',
    nesteRapport: 'Frist for neste rapport, der det skal rapporteres jevnlig',
    status: 'Hvor langt det er kommet',
    iRute: 'Om det er i rute, regnet ut av fristen',
    sistMeldt: 'Dagen det sist ble meldt status',
  },
};

export const kolonnene = (tema: Tema): readonly string[] => Object.keys(KOLONNER[tema]);
