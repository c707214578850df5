import { STOERSTE_BELOEP } from '@saksgang/kernel';

/** Whole kroner by year; null is unknown. */
export type Aarsbeloep = Readonly<Record<string, number | null>>;

const TUSEN = 1000;
const FORM = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 3 });
const HELE = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 0 });

/** Whole kroner as the documents print them, in 1000 kr. */
export const tusen = (kr: number): string => FORM.format(kr / TUSEN);

/** A change in 1000 kr, with its sign also when it is an increase. */
export const endring = (kr: number): string => `${kr > 0 ? '+' : ''}${tusen(kr)}`;

export const kroner = (kr: number): string => `${HELE.format(kr)} kr`;

const SKREVET = /^[+-]?(\d{1,3}( \d{3})+|\d+)(,\d{1,3})?$/;

/** Whole kroner from what somebody wrote in 1000 kr: `1 250`, `-40`, `0,5`. Null when it is no such amount. */
export const lesTusen = (tekst: string): number | null => {
  const skrevet = tekst
    .trim()
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(/[−–]/gu, '-')
    .replace('.', ',');
  if (!SKREVET.test(skrevet)) return null;
  const kr = Math.round(Number(skrevet.replaceAll(' ', '').replace(',', '.')) * TUSEN);
  return Math.abs(kr) <= STOERSTE_BELOEP ? kr + 0 : null;
};

/** What `lesTusen` reads back as the same amount. */
export const skrivTusen = (kr: number): string => String(kr / TUSEN).replace('.', ',');

/** The sum by year; unknown in a year where one of them is. */
export const sum = (alle: readonly Aarsbeloep[], aarene: readonly string[]): Aarsbeloep =>
  Object.fromEntries(
    aarene.map((aar) => [
      aar,
      alle.reduce<number | null>((s, b) => (s === null || b[aar] == null ? null : s + b[aar]), 0),
    ]),
  );

/** What is different from one to the other by year; unknown where one of them is. */
export const differanse = (
  etter: Aarsbeloep,
  foer: Aarsbeloep | null,
  aarene: readonly string[],
): Aarsbeloep =>
  Object.fromEntries(
    aarene.map((aar) => {
      const [naa, da] = [etter[aar] ?? null, foer === null ? 0 : (foer[aar] ?? null)];
      return [aar, naa === null || da === null ? null : naa - da];
    }),
  );

export const erNull = (beloep: Aarsbeloep): boolean => Object.values(beloep).every((kr) => kr === 0);
