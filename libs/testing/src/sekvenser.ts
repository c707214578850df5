interface Omfang {
  readonly numRuns: number;
  readonly seed?: number;
}

const heltall = (navn: string): number | null => {
  const oppgitt = process.env[navn];
  if (oppgitt === undefined) return null;
  if (!/^-?\d+$/.test(oppgitt)) throw new Error(`${navn} is a whole number, not «${oppgitt}»`);
  return Number(oppgitt);
};

/**
 * How many examples a property is held against: `vanlig` in the ordinary run, `SEKVENSER` in a long one. `SEED` runs a
 * failure again; fast-check prints the seed of each.
 */
export const sekvenser = (vanlig = 100): Omfang => {
  const seed = heltall('SEED');
  return { numRuns: heltall('SEKVENSER') ?? vanlig, ...(seed !== null && { seed }) };
};
