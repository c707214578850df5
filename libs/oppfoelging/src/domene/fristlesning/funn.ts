import { type Dato } from '@saksgang/kernel';
import { type Lesning, type Lesningspresisjon } from './lesning';
import { ordet, type Ord } from './ordene';

/** A reading before its words are cut out of the text, with the words it spans. */
export interface Funn extends Omit<Lesning, 'ord'> {
  readonly fra: number;
  readonly til: number;
  /** Whether the year was left out, so that the date can come again. */
  readonly utenAar: boolean;
}

export interface Sammenheng {
  readonly o: readonly Ord[];
  readonly vedtatt: Dato;
}

export const funn = (
  type: Lesning['type'],
  fra: number,
  til: number,
  presisjon: Lesningspresisjon,
  mer: Partial<Pick<Funn, 'frist' | 'virkningsdato' | 'gjentakelse' | 'utenAar'>> = {},
): Funn => ({
  type,
  frist: null,
  virkningsdato: null,
  gjentakelse: null,
  presisjon,
  fra,
  til,
  utenAar: false,
  ...mer,
});

/** How many words before a time its verb may stand. */
export const NAER = 7;

/** Whether one of the words just before, in the same sentence, is of a sort. */
export const foran = ({ o }: Sammenheng, i: number, sort: RegExp, hvorLangt: number): boolean => {
  for (let j = i - 1; j >= Math.max(0, i - hvorLangt) && o[j]?.setning === o[i]?.setning; j--)
    if (sort.test(ordet(o, j))) return true;
  return false;
};

/** Whether one of the words before or after is of a sort, in the same sentence. */
export const omkring = (s: Sammenheng, i: number, sort: RegExp, foer: number, etter: number): boolean => {
  if (foran(s, i, sort, foer)) return true;
  for (let j = i; j < i + etter && s.o[j]?.setning === s.o[i]?.setning; j++)
    if (sort.test(ordet(s.o, j))) return true;
  return false;
};
