import { kroner, type Kroner } from '@saksgang/kernel';
import type { Aarseffekt, Oppdragssvar } from '@saksgang/register';

export const TERTIALER = [1, 2, 3] as const;
export type Tertial = (typeof TERTIALER)[number];

/** What was adopted for one point in a year, and what has come of it by each tertial; null is not reported, never 0. */
export interface Effektlinje {
  readonly oppdrag: Pick<Oppdragssvar, 'id' | 'punkt' | 'delpunkt' | 'tittel'>;
  readonly effekt: Aarseffekt;
  readonly oppnaadd: Readonly<Record<Tertial, Kroner | null>>;
}

/** A tertial of some points: what those that are reported on have given, beside what was adopted for the same points. */
export interface Tertialsum {
  readonly tertial: Tertial;
  readonly meldt: number;
  readonly oppnaadd: Kroner;
  readonly vedtatt: Kroner;
}

/** Points whose amounts have one sign, so that a grant does not hide a cut in the sum. */
export interface Effektgruppe {
  readonly slag: 'bevilgning' | 'kutt';
  readonly linjer: readonly Effektlinje[];
  readonly vedtatt: Kroner;
  readonly tertialer: readonly Tertialsum[];
}

export interface Effektbilde {
  readonly grupper: readonly Effektgruppe[];
  /** With an unknown amount in the year, or none: in no sum. */
  readonly uten: readonly Effektlinje[];
}

const linjene = (oppdrag: readonly Oppdragssvar[], aar: string): readonly Effektlinje[] =>
  oppdrag.flatMap((o) =>
    (o.effekt ?? [])
      .filter((effekt) => effekt.aar === aar)
      .map((effekt) => {
        const ved = (t: Tertial) => effekt.tertialer.find(({ tertial }) => tertial === t)?.oppnaadd ?? null;
        return { oppdrag: o, effekt, oppnaadd: { 1: ved(1), 2: ved(2), 3: ved(3) } };
      }),
  );

const sum = (beloep: readonly (Kroner | null)[]): Kroner =>
  kroner(beloep.reduce<number>((s, n) => s + (n ?? 0), 0));

const gruppen = (slag: Effektgruppe['slag'], linjer: readonly Effektlinje[]): Effektgruppe => ({
  slag,
  linjer,
  vedtatt: sum(linjer.map((l) => l.effekt.vedtatt)),
  tertialer: TERTIALER.map((tertial) => {
    const meldte = linjer.filter((l) => l.oppnaadd[tertial] !== null);
    return {
      tertial,
      meldt: meldte.length,
      oppnaadd: sum(meldte.map((l) => l.oppnaadd[tertial])),
      vedtatt: sum(meldte.map((l) => l.effekt.vedtatt)),
    };
  }),
});

/** The effect in kroner of the money points of an HP in a year. */
export const effektbilde = (oppdrag: readonly Oppdragssvar[], aar: string): Effektbilde => {
  const alle = linjene(oppdrag, aar);
  const over = alle.filter((l) => (l.effekt.vedtatt ?? 0) > 0);
  const under = alle.filter((l) => (l.effekt.vedtatt ?? 0) < 0);
  return {
    grupper: [gruppen('bevilgning', over), gruppen('kutt', under)].filter((g) => g.linjer.length > 0),
    uten: alle.filter((l) => (l.effekt.vedtatt ?? 0) === 0),
  };
};
