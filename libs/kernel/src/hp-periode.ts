import type { Brand } from './brand';

/** The years of a handlingsprogram as printed, `2025-2028`. */
export type HpPeriode = Brand<string, 'HpPeriode'>;

const LONGEST = 10;

/** Reads `2025-2028`; null unless it spans one to ten years. Four years is the law's least at adoption (R6). */
export const parseHpPeriode = (text: string): HpPeriode | null => {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  const [first, last] = [Number(match?.[1]), Number(match?.[2])];
  return first >= 1900 && last >= first && last - first < LONGEST ? (text as HpPeriode) : null;
};

export const hpPeriode = (text: string): HpPeriode => parseHpPeriode(text) as HpPeriode;

/** The years as texts, in order: `['2025', '2026', '2027', '2028']`. */
export const aareneI = (hp: HpPeriode): readonly string[] => {
  const first = Number(hp.slice(0, 4));
  return Array.from({ length: Number(hp.slice(5)) - first + 1 }, (_, i) => String(first + i));
};

/** The budget year: the first year of the plan, the only one that binds (R12). */
export const budsjettaarI = (hp: HpPeriode): string => hp.slice(0, 4);
