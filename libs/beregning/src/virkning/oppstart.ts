import type { LinjeId } from '@saksgang/kernel';
import { leggSammen, trekkFra, type Beloep, type Forslag } from '@saksgang/saksgang';
import type { Grunnlag } from '../grunnlag/grunnlag';
import { medOppstart, type Maaned } from '../oekonomi/delaarseffekt';

/** The forslag as they are when some of their lines start within a year: their amounts are then those of whole years. */
export const medOppstarter = (
  { aarene, linjer }: Grunnlag,
  forslag: readonly Forslag[],
  oppstart: ReadonlyMap<LinjeId, Maaned>,
): readonly Forslag[] => {
  if (oppstart.size === 0) return forslag;
  const ny = new Map(forslag.flatMap((f) => f.linjer).map((l) => [l.id, l]));
  const regnet = (helaar: Beloep, linje: LinjeId, fra: Beloep | null): Beloep => {
    const maaned = oppstart.get(linje);
    if (!maaned) return helaar;
    if (fra === null) return medOppstart(helaar, maaned, aarene);
    return leggSammen(fra, medOppstart(trekkFra(helaar, fra, aarene), maaned, aarene), aarene);
  };
  return forslag.map((f) => ({
    ...f,
    linjer: f.linjer.map((l) => ({ ...l, beloep: regnet(l.beloep, l.id, null) })),
    endringer: f.endringer.map((e) => {
      const fra = linjer.get(e.linje) ?? ny.get(e.linje) ?? null;
      return { ...e, beloep: regnet(e.beloep, e.linje, fra?.beloep ?? null) };
    }),
  }));
};
