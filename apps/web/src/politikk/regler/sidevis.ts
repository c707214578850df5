import type { Beregningssvar } from '@saksgang/beregning';
import type { EttForslag } from '@saksgang/forslag';

/** A row of a comparison: one cell for each forslag; null where the forslag says nothing of it. */
export interface Sidevisrad {
  readonly id: string;
  readonly navn: string;
  readonly om: string;
  readonly celler: readonly (string | { readonly kr: number | null } | null)[];
}

interface Spalte {
  readonly forslag: EttForslag['forslag'];
  readonly virkning: Beregningssvar | null;
}

/** What forslag say of the same: of each frame and each line the change in a year, of each point the words. */
export const sidevis = (
  spalter: readonly Spalte[],
  aar: string,
): Readonly<Record<'rammer' | 'linjer' | 'verbal', readonly Sidevisrad[]>> => {
  const utvalg = new Map(
    spalter.flatMap((s) => (s.virkning?.utvalg ?? []).map((u) => [u.kode, u.navn] as const)),
  );
  const linjer = new Map(
    spalter.flatMap((s) =>
      (s.virkning?.linjer ?? []).map((l) => [l.linje, { tittel: l.tittel, utvalg: l.utvalg }] as const),
    ),
  );
  const punkter = new Map(
    spalter.flatMap((s) => s.forslag.verbalforslag.map((v) => [v.punkt, v.tittel] as const)),
  );
  return {
    rammer: [...utvalg].map(([kode, navn]) => ({
      id: kode,
      navn,
      om: '',
      celler: spalter.map(({ virkning }) => {
        const funnet = virkning?.utvalg.find((u) => u.kode === kode);
        return funnet ? { kr: funnet.endring[aar] ?? null } : null;
      }),
    })),
    linjer: [...linjer].map(([id, { tittel, utvalg: kode }]) => ({
      id,
      navn: tittel,
      om: kode,
      celler: spalter.map(({ virkning }) => {
        const funnet = virkning?.linjer.find((l) => l.linje === id);
        return funnet ? { kr: funnet.endring[aar] ?? null } : null;
      }),
    })),
    verbal: [...punkter].map(([punkt, tittel]) => ({
      id: punkt,
      navn: `${punkt} ${tittel}`,
      om: '',
      celler: spalter.map(
        ({ forslag }) => forslag.verbalforslag.find((v) => v.punkt === punkt)?.tekst ?? null,
      ),
    })),
  };
};
