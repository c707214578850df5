import type { UtvalgKode } from '@saksgang/kernel';
import type { Beloep } from './beloep';
import type { Kategori } from './kategorier';
import type { Rammelinje } from './rammelinje';
import { omfangAv } from './rammesummer';
import { kontrollerSummer, type Sumfunn, type TryktSum } from './sumkontroll';

/** A row of a frame table in the order it is printed: a line, or a sum that controls the lines. */
export type Tabellrad =
  | { readonly slag: 'linje'; readonly linje: Rammelinje }
  | {
      readonly slag: 'sum';
      readonly navn: string;
      readonly beloep: Beloep;
      readonly kildeLinje: number | null;
    };

export interface KontrollertTabell {
  readonly linjer: readonly Rammelinje[];
  readonly summer: readonly TryktSum[];
  readonly funn: readonly Sumfunn[];
}

/** Reads a table row by row: what each printed sum covers, and which sums are not what their lines give. */
export const kontrollerTabell = (
  utvalg: UtvalgKode,
  oppsett: readonly Kategori[],
  rader: readonly Tabellrad[],
  aarene: readonly string[],
): KontrollertTabell => {
  const linjer = rader.flatMap((rad) => (rad.slag === 'linje' ? [rad.linje] : []));
  const summer: TryktSum[] = [];
  let sidenForrigeSum: string[] = [];
  for (const rad of rader) {
    if (rad.slag === 'linje') sidenForrigeSum.push(rad.linje.id);
    else {
      const { navn, beloep, kildeLinje } = rad;
      summer.push({
        utvalg,
        navn,
        beloep,
        kildeLinje,
        omfang: omfangAv(navn, oppsett, linjer, sidenForrigeSum),
      });
      sidenForrigeSum = [];
    }
  }
  return { linjer, summer, funn: kontrollerSummer(oppsett, linjer, summer, aarene) };
};
