import type { Kroner, UtvalgKode } from '@saksgang/kernel';

/** What sort of finding it is, the gravest first and rounding last. */
export const FUNNSLAG = [
  'kryssjekk',
  'tekst mot tabell',
  'kobling',
  'aritmetikk',
  'kan ikke kontrolleres',
  'merking',
  'avrunding',
] as const;

export type Funnslag = (typeof FUNNSLAG)[number];

/**
 * Something that does not fit in the document as it is printed. It is shown, never corrected. Amounts are whole kroner;
 * `differanse` is printed less expected.
 */
export interface Kontrollfunn {
  /** The same finding has the same id every time. */
  readonly id: string;
  readonly slag: Funnslag;
  readonly utvalg: UtvalgKode | null;
  readonly tekst: string;
  /** The lines of the source document where it shows. */
  readonly linjer: readonly number[];
  readonly kolonne: string | null;
  readonly trykt: Kroner | null;
  readonly ventet: Kroner | null;
  readonly differanse: Kroner | null;
}

/** A finding about words and places, not amounts. */
export const funnUtenBeloep = (
  funn: Pick<Kontrollfunn, 'id' | 'slag' | 'utvalg' | 'tekst'> & {
    readonly linjer: readonly (number | null)[];
  },
): Kontrollfunn => ({
  ...funn,
  linjer: funn.linjer.filter((l) => l !== null),
  kolonne: null,
  trykt: null,
  ventet: null,
  differanse: null,
});

// The documents print thousands, so a sum may be one thousand off from rounded parts.
const AVRUNDING = 1000;

/** Two amounts that should be the same; null when they are, or when one of them is unknown. */
export const avvikI = (
  hva: {
    readonly id: string;
    readonly utvalg: UtvalgKode | null;
    readonly navn: string;
    readonly linjer: readonly (number | null)[];
  },
  kolonne: string,
  trykt: Kroner | null | undefined,
  ventet: Kroner | null | undefined,
  slag?: Funnslag,
): Kontrollfunn | null => {
  if (trykt == null || ventet == null || trykt === ventet) return null;
  const differanse = (trykt - ventet) as Kroner;
  return {
    id: `${hva.id}:${kolonne}`,
    slag: slag ?? (Math.abs(differanse) <= AVRUNDING ? 'avrunding' : 'aritmetikk'),
    utvalg: hva.utvalg,
    tekst: `${hva.navn} [${kolonne}]: trykt ${tusener(trykt)}, ventet ${tusener(ventet)} (differanse ${tusener(differanse)})`,
    linjer: hva.linjer.filter((l) => l !== null),
    kolonne,
    trykt,
    ventet,
    differanse,
  };
};

const TALL = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 3 });

/** An amount in 1000 kr, as the documents print it. */
export const tusener = (beloep: number): string => TALL.format(beloep / 1000);
