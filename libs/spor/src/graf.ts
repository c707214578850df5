import type { Dato, HpPeriode, Kroner } from '@saksgang/kernel';
import type { Beloep } from '@saksgang/saksgang';

/** What stands in a trace, in the order in which one thing leads to the next. */
export const LEDDSLAG = [
  'hp',
  'parti',
  'forslag',
  'votering',
  'vedtak',
  'sak',
  'verbalpunkt',
  'delpunkt',
  'rammelinje',
  'oppdrag',
  'statusmelding',
  'dokumentasjon',
  'rapportlinje',
  'rapport',
] as const;

export type Leddslag = (typeof LEDDSLAG)[number];

/** What the lines carry in a year, and whether the text gives it. Whole kroner. */
export interface Aarskontroll {
  readonly aar: string;
  readonly iTabellen: Kroner;
  readonly stemmer: boolean;
}

/** How the amounts that a text names stand to what its lines carry. Whole kroner. */
export interface Beloepskontroll {
  readonly nevnt: readonly Kroner[];
  /** Each year in which the lines carry money that is known. */
  readonly aar: readonly Aarskontroll[];
  /** In every one of those years. */
  readonly stemmer: boolean;
  /** How it was reckoned, in 1000 kr, in a sentence. */
  readonly tekst: string;
}

/** One thing in the trace. */
export interface Ledd {
  /** The id of what it stands for where that has one; else its place: `punkt:<vedtak>:3.3`. */
  readonly id: string;
  readonly slag: Leddslag;
  readonly tekst: string;
  /** The HP that it is in; null for what belongs to none. */
  readonly hp: HpPeriode | null;
  readonly dato: Dato | null;
  /** Whole kroner by year; null where there is no amount. A year that is unknown is null with its reason in `merknad`. */
  readonly beloep: Beloep | null;
  readonly kontroll: Beloepskontroll | null;
  /** What is not known of it, or must be known. */
  readonly merknad: string | null;
  /** The line of the source document. */
  readonly kildeLinje: number | null;
  /** What people call it: `3.3`, `3.3 a`, `HOV 31`; it may be one of several. */
  readonly navn: readonly string[];
}

/** The one comes before the other, and leads to it. */
export interface Kant {
  readonly fra: string;
  readonly til: string;
}

export interface Graf {
  readonly ledd: ReadonlyMap<string, Ledd>;
  readonly kanter: readonly Kant[];
}

/** A graph that is being made. What is put in twice is there once; an edge to what is not there is left out. */
export class Grafbygger {
  private readonly ledd = new Map<string, Ledd>();
  private readonly kanter = new Map<string, Kant>();

  /** Puts in a thing; what is not said of it is null. */
  med(ledd: Pick<Ledd, 'id' | 'slag' | 'tekst'> & Partial<Ledd>): this {
    if (!this.ledd.has(ledd.id)) this.ledd.set(ledd.id, { ...UTEN, ...ledd });
    return this;
  }

  har(id: string): boolean {
    return this.ledd.has(id);
  }

  kant(fra: string, til: string): this {
    if (fra !== til) this.kanter.set(`${fra} ${til}`, { fra, til });
    return this;
  }

  bygg(): Graf {
    const kanter = [...this.kanter.values()].filter(({ fra, til }) => this.har(fra) && this.har(til));
    return { ledd: this.ledd, kanter };
  }
}

const UTEN = {
  hp: null,
  dato: null,
  beloep: null,
  kontroll: null,
  merknad: null,
  kildeLinje: null,
  navn: [],
} as const;
