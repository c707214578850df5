import { ok, parseDato, refusal, refused, type RefusalOf, type Result } from '@saksgang/kernel';
import { lesFrister } from './les-frister';
import type { Fristtolkning } from './lesning';

/** The most characters that are read at a time; a whole handlingsprogram is longer, a punkt never is. */
export const LENGSTE_TEKST = 100_000;

export const UgyldigVedtaksdato = refusal(
  'UgyldigVedtaksdato',
  'ugyldig',
  (verdi: string) =>
    `«${verdi.slice(0, 40)}» er ingen dag i kalenderen. Skriv dagen vedtaket ble gjort som åååå-mm-dd, for eksempel 2024-12-10.`,
);
export const FristtekstMangler = refusal(
  'FristtekstMangler',
  'ugyldig',
  'Det er ingen tekst å lese. Oppgi teksten fra vedtaket.',
);
export const FristtekstForLang = refusal(
  'FristtekstForLang',
  'for-stort',
  `Teksten er lengre enn ${LENGSTE_TEKST} tegn. Del den, og les ett vedtakspunkt om gangen.`,
);

export const tolkFristRefusals = [UgyldigVedtaksdato, FristtekstMangler, FristtekstForLang] as const;

/** Reads the times out of a text somebody has typed; `vedtatt` is the day of the vedtak, `yyyy-mm-dd`. */
export const tolkFrist = (
  tekst: string,
  vedtatt: string,
): Result<Fristtolkning, RefusalOf<typeof tolkFristRefusals>> => {
  const dag = parseDato(vedtatt);
  if (!dag) return refused(UgyldigVedtaksdato(vedtatt));
  if (tekst.trim() === '') return refused(FristtekstMangler());
  if (tekst.length > LENGSTE_TEKST) return refused(FristtekstForLang());
  return ok(lesFrister(tekst, dag));
};
