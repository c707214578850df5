import type { Punkt, UtvalgKode } from '@saksgang/kernel';
import type { Beloep } from '../ramme/beloep';

/** The tables that a handlingsprogram prints beside its frames. */
export const OVERSIKTSLAG = [
  'bevilgningsoversikt',
  'utgifter-og-inntekter',
  'tiaarig-investeringsplan',
  'investeringer',
  'forklaring-til-rammelinje',
  'fordeling-mellom-utvalg',
  'annen',
] as const;

export type Oversiktslag = (typeof OVERSIKTSLAG)[number];

export interface Oversiktsrad {
  /** Unique within the table; people see `navn`. */
  readonly noekkel: string;
  readonly navn: string;
  readonly beloep: Beloep;
  readonly kildeLinje: number | null;
}

/** How the table hangs together, inside itself and with the rest of the document. Each is tested wherever it is stated. */
export type Sammenheng =
  | { readonly slag: 'radsum'; readonly rad: string; readonly av: readonly string[] }
  | { readonly slag: 'kolonnesum'; readonly kolonne: string; readonly av: readonly string[] }
  | { readonly slag: 'utlikning'; readonly rader: readonly string[] }
  | { readonly slag: 'ramme'; readonly rad: string; readonly utvalg: UtvalgKode }
  | {
      readonly slag: 'opprinnelig-budsjett';
      readonly rad: string;
      readonly kolonne: string;
      readonly utvalg: UtvalgKode;
    }
  | {
      readonly slag: 'rammelinje';
      readonly rad: string;
      readonly utvalg: UtvalgKode;
      readonly nr: number;
      readonly motsattFortegn: boolean;
    }
  | {
      readonly slag: 'laanevedtak';
      readonly rad: string;
      readonly kolonne: string;
      readonly punkt: Punkt;
      readonly delpunkt: string;
    }
  | {
      readonly slag: 'oppstart';
      readonly rad: string;
      readonly punkt: Punkt;
      readonly delpunkt: string;
    };

export interface Oversikt {
  readonly noekkel: string;
  readonly slag: Oversiktslag;
  readonly tittel: string;
  readonly utvalg: UtvalgKode | null;
  /** The unit as printed, and the unit the figures really are in, when they differ. */
  readonly enhetTrykt: string | null;
  readonly enhetLest: string | null;
  readonly kolonner: readonly string[];
  /** The headings as printed, where the same column is printed with several. */
  readonly kolonnerTrykt: readonly string[];
  readonly rader: readonly Oversiktsrad[];
  readonly sammenhenger: readonly Sammenheng[];
  /** R13: what kommunestyret adopted binds; the rest is made by the administration and needs no vedtak to change. */
  readonly vedtattAv: 'kommunestyret' | 'administrasjonen';
  readonly merknad: string | null;
  readonly kildeLinje: number | null;
}
