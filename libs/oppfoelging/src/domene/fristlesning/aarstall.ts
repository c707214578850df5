import { aarAv, type Dato } from '@saksgang/kernel';
import { erTett, finnFrase, fraser, ordet, type Ord } from './ordene';
import { tallet } from './tall';

const FOERSTE_AAR = 1990;
const SISTE_AAR = 2150;
export const etAar = (n: number | null): number | null =>
  n !== null && n >= FOERSTE_AAR && n <= SISTE_AAR ? n : null;

/** What makes four digits an amount or a share, and no year. */
export const MENGDE =
  /^(%|prosent|kr|kroner|mill|million|millionar|millioner|innbygger|boliger|bustader|timer|plasser|stk)/;

/** Four digits that are a year, and the place after them. */
export const aarstall = (
  o: readonly Ord[],
  i: number,
): { readonly verdi: number; readonly til: number } | null => {
  const verdi = ordet(o, i).length === 4 ? etAar(tallet(o, i, 4)) : null;
  if (verdi === null || MENGDE.test(ordet(o, i + 1))) return null;
  if (/^(kr|§)$/.test(ordet(o, i - 1))) return null;
  const desimal = ',.'.includes(ordet(o, i + 1)) && erTett(o, i + 1) && erTett(o, i + 2);
  return desimal && /^\d/.test(ordet(o, i + 2)) ? null : { verdi, til: i + 1 };
};

/** `2025-2028`, `2025/2026` and `2025/26`. */
export const aarrekke = (
  o: readonly Ord[],
  i: number,
): { readonly fra: number; readonly slutt: number; readonly til: number } | null => {
  const fra = etAar(tallet(o, i, 4));
  if (fra === null || !/^[-/]$/.test(ordet(o, i + 1))) return null;
  const kort = ordet(o, i + 2).length === 2 ? tallet(o, i + 2, 2) : null;
  const slutt = kort === null ? etAar(tallet(o, i + 2, 4)) : Math.floor(fra / 100) * 100 + kort;
  return slutt !== null && slutt >= fra && slutt - fra <= 20 ? { fra, slutt, til: i + 3 } : null;
};

/** A year said from the day of the vedtak. */
export const RELATIVE_AAR = fraser<number>([
  [
    'neste år|neste kalenderår|neste budsjettår|kommende år|komande år|kommende budsjettår|påfølgende år|året etter',
    1,
  ],
  ['inneværende år|inneverande år|innevaerende år|dette året|dette år|i år', 0],
]);

const LENGST_TILBAKE = 30;

/** The year last printed before a place, in its sentence. */
const sistNevnt = (o: readonly Ord[], i: number): number | null => {
  for (let j = i - 1; j >= Math.max(0, i - LENGST_TILBAKE) && o[j]?.setning === o[i]?.setning; j--) {
    const nevnt = aarstall(o, j);
    if (nevnt) return nevnt.verdi;
  }
  return null;
};

/** The year that belongs to a month, a quarter or a season: `2025`, `i 2025`, `av 2025`, `-25`, `neste år`. */
export const aarEtter = (
  o: readonly Ord[],
  i: number,
  vedtatt: Dato,
): { readonly verdi: number | null; readonly til: number } => {
  if (/^['’-]$/.test(ordet(o, i)) && erTett(o, i + 1)) {
    const kort = ordet(o, i + 1).length === 2 ? tallet(o, i + 1, 2) : null;
    if (kort !== null) return { verdi: 2000 + kort, til: i + 2 };
    const helt = aarstall(o, i + 1);
    if (helt) return helt;
  }
  const j = /^(av|i|for|,|år|året)$/.test(ordet(o, i)) ? i + 1 : i;
  const rett = aarstall(o, j);
  if (rett && !aarrekke(o, j)) return rett;
  if (/^(samme|same)$/.test(ordet(o, i)) && ordet(o, i + 1) === 'år')
    return { verdi: sistNevnt(o, i), til: i + 2 };
  const sagt = finnFrase(RELATIVE_AAR, o, i) ?? finnFrase(RELATIVE_AAR, o, j);
  return sagt ? { verdi: aarAv(vedtatt) + sagt.verdi, til: sagt.til } : { verdi: null, til: i };
};
