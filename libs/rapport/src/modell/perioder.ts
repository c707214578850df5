import { langDato } from '@saksgang/dokumenter';
import { aarAv, dato, plussDager, type Dato } from '@saksgang/kernel';

/** Days that a report is of; both ends count. */
export interface Periode {
  readonly navn: string;
  readonly fra: Dato;
  readonly til: Dato;
}

const foersteI = (aar: number, maaned: number): Dato =>
  dato(`${aar + Math.floor(maaned / 12)}-${String((maaned % 12) + 1).padStart(2, '0')}-01`);

/** Some months of a year, the first of them counted from 0. */
const maaneder = (navn: string, aar: number, fra: number, antall: number): Periode => ({
  navn,
  fra: foersteI(aar, fra),
  til: plussDager(foersteI(aar, fra + antall), -1),
});

export const maanedeneI = (aar: number): readonly Periode[] =>
  Array.from({ length: 12 }, (_, i) => {
    const navn = langDato(foersteI(aar, i)).replace(/^1\. /, '');
    return maaneder(navn, aar, i, 1);
  });

/** The tertials end on 30 April, 31 August and 31 December. */
export const tertialeneI = (aar: number): readonly Periode[] =>
  [0, 1, 2].map((i) => maaneder(`${i + 1}. tertial ${aar}`, aar, i * 4, 4));

export const aaret = (aar: number): Periode => maaneder(String(aar), aar, 0, 12);

/** The last period of a kind that was over at the end of a day. */
export const sisteHele = (periodeneI: (aar: number) => readonly Periode[], dag: Dato): Periode => {
  const aar = aarAv(dag);
  const omme = [...periodeneI(aar - 1), ...periodeneI(aar)].filter(({ til }) => til <= dag);
  return omme.at(-1) ?? aaret(aar - 1);
};
