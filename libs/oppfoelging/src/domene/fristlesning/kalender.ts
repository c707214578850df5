import { parseDato, plussDager, type Dato } from '@saksgang/kernel';

const to = (n: number): string => String(n).padStart(2, '0');

/** A day of the calendar; null when there is none such (30 February). */
export const dagen = (aar: number, maaned: number, dag: number): Dato | null =>
  parseDato(`${aar}-${to(maaned)}-${to(dag)}`);

export const sisteDag = (aar: number, maaned: number): Dato | null => {
  const neste = maaned === 12 ? dagen(aar + 1, 1, 1) : dagen(aar, maaned + 1, 1);
  return neste && plussDager(neste, -1);
};

/** The same day so many months on, or the last of the month when it has no such day. */
export const plussMaaneder = (fra: Dato, antall: number): Dato | null => {
  const maaneder = Number(fra.slice(0, 4)) * 12 + Number(fra.slice(5, 7)) - 1 + antall;
  const [aar, maaned] = [Math.floor(maaneder / 12), (maaneder % 12) + 1];
  return dagen(aar, maaned, Number(fra.slice(8))) ?? sisteDag(aar, maaned);
};

/** 0 on Mondays. */
const ukedag = (d: Dato): number => (new Date(`${d}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Monday of a week (ISO 8601); null when the year has no such week. */
export const mandagIUke = (aar: number, uke: number): Dato | null => {
  const fjerde = dagen(aar, 1, 4);
  if (!fjerde || uke < 1 || uke > 53) return null;
  const mandag = plussDager(fjerde, (uke - 1) * 7 - ukedag(fjerde));
  return plussDager(mandag, 3).startsWith(String(aar)) ? mandag : null;
};

/** Easter Sunday (the anonymous Gregorian computus). */
export const foerstePaaskedag = (aar: number): Dato | null => {
  const a = aar % 19;
  const b = Math.floor(aar / 100);
  const c = aar % 100;
  const f = Math.floor((b + 8) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dagen(aar, Math.floor(n / 31), (n % 31) + 1);
};
