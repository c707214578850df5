/** The seats of an election, a line for each: `parti; navn`. The seats are numbered from 1 in the order they are written. */
export const lesMedlemmer = (tekst: string): { plass: number; parti: string; navn?: string }[] =>
  linjene(tekst).map(([parti = '', navn = ''], nr) => ({
    plass: nr + 1,
    parti,
    ...(navn !== '' && { navn }),
  }));

/** The substitutes, a line for each: `parti; nummer; navn`. Null when a line has no number. */
export const lesVaraer = (tekst: string): { parti: string; nr: number; navn?: string }[] | null => {
  const lest = linjene(tekst).map(([parti = '', nr = '', navn = '']) => ({
    parti,
    nr: Number(nr),
    ...(navn !== '' && { navn }),
  }));
  return lest.every(({ nr }) => Number.isInteger(nr) && nr > 0) ? lest : null;
};

const linjene = (tekst: string): readonly (readonly string[])[] =>
  tekst
    .split('\n')
    .map((linje) => linje.split(';').map((del) => del.trim()))
    .filter((deler) => deler.some(Boolean));

interface Valgt {
  readonly medlemmer: readonly {
    readonly plass: number;
    readonly parti: string;
    readonly navn: string | null;
  }[];
  readonly varamedlemmer: readonly {
    readonly parti: string;
    readonly nr: number;
    readonly navn: string | null;
  }[];
}

/** The election as it stands, in the lines in which a new one is written. */
export const somLinjer = (partier: readonly Valgt[]) => ({
  medlemmer: partier
    .flatMap((p) => p.medlemmer)
    .sort((a, b) => a.plass - b.plass)
    .map((m) => [m.parti, m.navn].filter(Boolean).join('; '))
    .join('\n'),
  varaer: partier
    .flatMap((p) => p.varamedlemmer)
    .map((v) => [v.parti, v.nr, v.navn].filter(Boolean).join('; '))
    .join('\n'),
});
