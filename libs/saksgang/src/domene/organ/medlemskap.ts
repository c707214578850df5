import type { Sammensetning } from './organ';
import type { Medlem } from './organ.events';

/** Somebody who says to be a member of a body; the party is null when it is not given. */
export interface Navngitt {
  readonly navn: string;
  readonly parti: string | null;
}

/** How the named ones stand to the seats of the body; each seat has room for one. */
export interface Medlemskap {
  readonly ikkeMedlemmer: readonly Navngitt[];
  /** Those who may sit on a seat that nobody is named on, so that it cannot be told. */
  readonly ukjente: readonly Navngitt[];
}

/** Sets each on the seat with that name, else on a seat without a name, of the party where it is given. */
export const medlemskapet = (
  sammensetning: Sammensetning | null,
  navngitte: readonly Navngitt[],
): Medlemskap => {
  if (sammensetning === null) return { ikkeMedlemmer: [], ukjente: navngitte };
  const ledige = new Set(sammensetning.medlemmer);
  const partiene = new Set(sammensetning.medlemmer.map((m) => m.parti));
  const ta = (passer: (medlem: Medlem) => boolean): boolean => {
    const plass = [...ledige].find(passer);
    return plass !== undefined && ledige.delete(plass);
  };
  const utenNavn = navngitte.filter(
    ({ navn, parti }) =>
      !ta((m) => likt(m.navn, navn) && m.parti === parti) && !ta((m) => likt(m.navn, navn)),
  );
  const ikkeMedlemmer = utenNavn.filter(
    ({ parti }) =>
      !ta((m) => m.navn === null && (parti === null || !partiene.has(parti) || m.parti === parti)),
  );
  return { ikkeMedlemmer, ukjente: utenNavn.filter((n) => !ikkeMedlemmer.includes(n)) };
};

const likt = (a: string | null, b: string): boolean =>
  a?.trim().toLocaleLowerCase('nb') === b.trim().toLocaleLowerCase('nb');
