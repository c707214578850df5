import type { Rolle } from '../rolle';
import type { Ord } from './ord';

/** The roles, as people write them. */
export const ROLLEORD: Readonly<Record<Rolle, Ord>> = {
  saksbehandler: {
    tekst: 'saksbehandler',
    betyr: 'forbereder saker og melder status',
  },
  budsjettsjef: {
    tekst: 'budsjettsjef',
    betyr: 'fører rammetabeller og oversikter',
  },
  virksomhetsleder: { tekst: 'virksomhetsleder', betyr: 'leder en virksomhet' },
  kommunalsjef: {
    tekst: 'kommunalsjef',
    betyr: 'leder en sektor og fordeler oppdrag',
  },
  kommunedirektoer: {
    tekst: 'kommunedirektør',
    betyr: 'legger fram beslutningsgrunnlag og tilleggsinnstilling',
  },
  folkevalgt: { tekst: 'folkevalgt', betyr: 'fremmer forslag og stemmer' },
  gruppeleder: { tekst: 'gruppeleder', betyr: 'leder en partigruppe' },
  utvalgsleder: { tekst: 'utvalgsleder', betyr: 'leder et utvalg' },
  ordfoerer: { tekst: 'ordfører', betyr: 'leder kommunestyrets møter' },
  moetesekretaer: { tekst: 'møtesekretær', betyr: 'fører det organene gjør' },
  'kf-daglig-leder': {
    tekst: 'daglig leder i kommunalt foretak',
    betyr: 'svarer til foretakets styre',
  },
  'kf-styreleder': {
    tekst: 'styreleder i kommunalt foretak',
    betyr: 'svarer til kommunestyret',
  },
  kontrollutvalgssekretariat: {
    tekst: 'kontrollutvalgets sekretariat',
    betyr: 'arbeider for kontrollutvalget',
  },
  regnskapsrevisor: {
    tekst: 'regnskapsrevisor',
    betyr: 'leser alt, skriver ingenting',
  },
  forvaltningsrevisor: {
    tekst: 'forvaltningsrevisor',
    betyr: 'leser alt, skriver ingenting',
  },
  administrator: {
    tekst: 'administrator',
    betyr: 'legger inn kommuner og drifter systemet',
  },
  system: { tekst: 'system', betyr: 'systemets egne arbeidsflyter' },
  innbygger: { tekst: 'innbygger', betyr: 'offentligheten' },
};
