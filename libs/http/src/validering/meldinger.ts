import type { ValidationError } from 'class-validator';

/** What each check says in Norwegian, by the check's name. */
const MELDINGER: Readonly<Record<string, string>> = {
  tekst: 'må være tekst uten styretegn, og ikke for lang',
  tekster: 'må være en liste med tekster uten styretegn',
  dato: 'må være en dato som finnes, skrevet åååå-mm-dd',
  kjent: 'må være en dag (åååå-mm-dd) eller et tidspunkt med tidssone (2025-01-12T14:30Z)',
  hpPeriode: 'må være en periode på ett til ti år, for eksempel 2025-2028',
  kommuneId: 'må være kommunens id: små bokstaver, tall og bindestrek',
  organId: 'må være organets id: små bokstaver, tall og bindestrek, for eksempel kommunestyret',
  utvalgKode: 'må være koden til et utvalg, for eksempel OKI',
  punkt: 'må være et punktnummer, for eksempel 3.16',
  sakId: 'må være en saks-id: små bokstaver, tall og bindestrek',
  id: 'må være en id (UUID)',
  kroner: 'må være hele kroner',
  beloepPerAar: 'må være hele kroner per år, eller null der beløpet er ukjent',
  beloepPerKolonne: 'må være hele kroner per kolonne, eller null der beløpet er ukjent',
  objekt: 'må være et objekt, eller en liste av objekter',
  whitelistValidation: 'er et felt som ikke finnes her',
  isIn: 'er ikke en av verdiene som kan brukes',
  isBoolean: 'må være true eller false',
  isInt: 'må være et helt tall',
  min: 'er for lite',
  max: 'er for stort',
  isArray: 'må være en liste',
  arrayMaxSize: 'har for mange elementer',
  arrayMinSize: 'har for få elementer',
  isObject: 'må være et objekt',
  isNotEmptyObject: 'må ha minst ett felt',
  nestedValidation: 'må være et objekt eller en liste av objekter',
  matches: 'har ikke riktig form',
  isDefined: 'mangler',
  unknownValue: 'er ikke et objekt',
};

export interface Feltfeil {
  readonly felt: string;
  readonly melding: string;
}

/** The errors as a flat list, each with the path to its field. At most the first hundred are told. */
export const feltfeil = (errors: readonly ValidationError[], over = ''): readonly Feltfeil[] =>
  errors
    .flatMap(({ property, constraints, children, value }) => {
      const felt = (over ? `${over}.${property}` : property).slice(0, 200);
      const egne = Object.keys(constraints ?? {}).map((sjekk) => ({
        felt,
        melding:
          value === undefined && sjekk !== 'whitelistValidation'
            ? 'mangler'
            : (MELDINGER[sjekk] ?? 'er ugyldig'),
      }));
      return [...egne, ...feltfeil(children ?? [], felt)];
    })
    .slice(0, 100);
