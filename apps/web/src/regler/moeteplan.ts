import { lesDato, skriv } from './dato';

/** A day of the plan as it is written. */
export interface Plandag {
  readonly dato: string;
  readonly saksfrist: string;
}

interface Planlagt {
  readonly dato: string;
  readonly saksfrist: string | null;
}

/** The days of a year, as they stand in the plan. */
export const plandagene = (plan: readonly Planlagt[], aar: string): readonly Plandag[] =>
  plan
    .filter((m) => m.dato.startsWith(`${aar}-`))
    .map(({ dato, saksfrist }) => ({
      dato: skriv(dato),
      saksfrist: saksfrist === null ? '' : skriv(saksfrist),
    }));

/** The days as they are sent; null when one is no day, or of another year. A row that is empty is left out. */
export const lesPlan = (
  rader: readonly Plandag[],
  aar: string,
): { dato: string; saksfrist?: string }[] | null => {
  const lest = rader
    .filter((r) => r.dato.trim() !== '' || r.saksfrist.trim() !== '')
    .map((r) => ({
      dato: lesDato(r.dato),
      saksfrist: r.saksfrist.trim() === '' ? undefined : lesDato(r.saksfrist),
    }));
  const ut: { dato: string; saksfrist?: string }[] = [];
  for (const { dato, saksfrist } of lest) {
    if (dato === null || saksfrist === null || !dato.startsWith(`${aar}-`)) return null;
    ut.push({ dato, ...(saksfrist !== undefined && { saksfrist }) });
  }
  return ut.length === 0 ? null : ut;
};
