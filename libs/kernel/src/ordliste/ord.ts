/** One word of the field: how people write it, and what it means. */
export interface Ord {
  readonly tekst: string;
  readonly betyr: string;
}

export type Ordgruppe = Readonly<Record<string, Ord>>;
