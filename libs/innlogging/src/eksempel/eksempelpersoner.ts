import type { Rolle } from '@saksgang/kernel';

/** Somebody who does not exist, to try Saksgang as. */
export interface Eksempelperson {
  readonly person: string;
  /** The name, which says itself that it is made up. */
  readonly navn: string;
  readonly rolle: Rolle;
  readonly parti: string | null;
  /** What one in this role typically does here. */
  readonly hva: string;
}

const person = (
  id: string,
  navn: string,
  rolle: Rolle,
  hva: string,
  parti: string | null = null,
): Eksempelperson => ({ person: `eksempel-${id}`, navn: `${navn} (eksempelperson)`, rolle, parti, hva });

/** One for each of the main roles. */
export const EKSEMPELPERSONER: readonly Eksempelperson[] = [
  person(
    'saksbehandler',
    'Sara Saksbehandler',
    'saksbehandler',
    'Melder status på oppdrag, og setter frister som et vedtak ikke ga.',
  ),
  person(
    'virksomhetsleder',
    'Viktor Virksomhetsleder',
    'virksomhetsleder',
    'Svarer for oppdragene i sin virksomhet, og melder når noe er utført.',
  ),
  person(
    'kommunalsjef',
    'Kari Kommunalsjef',
    'kommunalsjef',
    'Fordeler oppdrag i sin sektor, og følger med på dem som er sene.',
  ),
  person(
    'kommunedirektoer',
    'Knut Kommunedirektør',
    'kommunedirektoer',
    'Legger fram beslutningsgrunnlaget og tilleggsinnstillingen, og rapporterer til kommunestyret.',
  ),
  person(
    'budsjettsjef',
    'Berit Budsjettsjef',
    'budsjettsjef',
    'Holder rammene, svarer på budsjettspørsmål og retter det som ikke stemmer.',
  ),
  person(
    'moetesekretaer',
    'Mona Møtesekretær',
    'moetesekretaer',
    'Forbereder møter, fører voteringer og protokoll, og ekspederer vedtak.',
  ),
  person('ordfoerer', 'Ola Ordfører', 'ordfoerer', 'Leder kommunestyrets møter og budsjettkvelden.'),
  person(
    'gruppeleder-ap',
    'Anne Gruppeleder',
    'gruppeleder',
    'Skriver Arbeiderpartiets alternative budsjett, og fremmer det.',
    'Ap',
  ),
  person(
    'gruppeleder-h',
    'Henrik Gruppeleder',
    'gruppeleder',
    'Skriver Høyres alternative budsjett, og fremmer det.',
    'H',
  ),
  person(
    'folkevalgt',
    'Fatima Folkevalgt',
    'folkevalgt',
    'Ser rammene, regner på forslag, og slår opp hva det ble til.',
    'Ap',
  ),
  person(
    'forvaltningsrevisor',
    'Rolf Revisor',
    'forvaltningsrevisor',
    'Går gjennom hva som ble vedtatt og fulgt opp, trekker stikkprøver og henter bevis.',
  ),
  person(
    'administrator',
    'Ada Administrator',
    'administrator',
    'Oppretter kommuner, gir tilganger og ser til at Saksgang går.',
  ),
];

export const eksempelperson = (id: string): Eksempelperson | null =>
  EKSEMPELPERSONER.find((p) => p.person === id) ?? null;
