import type { HpPeriode, Punkt } from '@saksgang/kernel';
import type { Grafbygger } from './graf';
import { punktId, type Hpkilde } from './kilder';

/**
 * A punkt that a later HP names by its number: the punkt itself where its HP is here, else a place of its own that says
 * that it is not. `forsteAar` is the first year of that HP.
 */
export const eldrePunkt = (
  graf: Grafbygger,
  hper: readonly Hpkilde[],
  forsteAar: string,
  punkt: Punkt,
  hp: HpPeriode | null = null,
): string => {
  for (const kilde of hper) {
    if (!kilde.hp.startsWith(forsteAar)) continue;
    for (const { hode, punkter } of kilde.historie.vedtak.values())
      if (punkter.has(punkt)) return punktId(hode.vedtak, punkt);
  }
  const id = `eldre-punkt:${forsteAar}:${punkt}`;
  const navn = hp === null ? `HP ${forsteAar.slice(2)}` : `HP ${hp}`;
  graf.med({
    id,
    slag: 'verbalpunkt',
    tekst: `${navn}, punkt ${punkt}`,
    merknad: 'Vedtaket ligger ikke i Saksgang; nummeret er det som er trykt',
    navn: [`${navn} ${punkt}`],
  });
  return id;
};

/** The lines that carry a punkt of an older HP on. */
export const medVidereforteLinjer = (graf: Grafbygger, hper: readonly Hpkilde[]): void => {
  for (const { ramme } of hper)
    for (const { id, punkt } of ramme.linjer.values())
      if (punkt?.slag === 'eldre-hp') graf.kant(eldrePunkt(graf, hper, punkt.hpAar, punkt.punkt), id);
};
