import type { Oversikt, Oversiktsrad, Sammenheng } from '@saksgang/saksgang';
import type { Dokument } from '../dokument.view';

/** What the tables of a document say of one kind, each with the table that says it. */
export const sammenhenger = <Slag extends Sammenheng['slag']>(dok: Dokument, slag: Slag) =>
  [...dok.oversikter.values()].flatMap((oversikt) =>
    oversikt.sammenhenger
      .filter((s): s is Extract<Sammenheng, { slag: Slag }> => s.slag === slag)
      .map((sammenheng) => ({ oversikt, sammenheng })),
  );

export const radI = (oversikt: Oversikt | undefined, noekkel: string): Oversiktsrad | undefined =>
  oversikt?.rader.find((r) => r.noekkel === noekkel);
