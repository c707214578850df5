import { kroner, type Kroner } from '@saksgang/kernel';

/**
 * A part of an amount, `teller` of `nevner`, in whole kroner. It is counted exactly and rounded once, to the nearest
 * krone; half a krone goes away from zero, so that a cut and an increase of the same size are rounded alike.
 */
export const andelAv = (beloep: Kroner, teller: number, nevner: number): Kroner => {
  const [produkt, n] = [BigInt(beloep) * BigInt(teller), BigInt(nevner)];
  const hel = (2n * (produkt < 0n ? -produkt : produkt) + n) / (2n * n);
  return kroner(Number(produkt < 0n ? -hel : hel));
};

/** A percentage in thousandths, as it is reckoned with: 1.75 % is 1750 of 100 000. */
export const HUNDRE_PROSENT = 100_000;
export const tusendeler = (prosent: number): number => Math.round(prosent * 1000);

/** How many percent a part is of a whole, with two decimals for people; what holds is never judged by it. */
export const prosentAv = (del: Kroner, hele: Kroner): number =>
  Number(andelAv(del, 10_000 * Math.sign(hele), Math.abs(hele))) / 100;

/** Whether a part is at least so many percent of a whole, exactly. */
export const minstProsent = (del: Kroner, hele: Kroner, prosent: number): boolean =>
  BigInt(del) * BigInt(HUNDRE_PROSENT) >= BigInt(hele) * BigInt(tusendeler(prosent));

/** Whether a part is at most so many percent of a whole, exactly. */
export const hoeystProsent = (del: Kroner, hele: Kroner, prosent: number): boolean =>
  BigInt(del) * BigInt(HUNDRE_PROSENT) <= BigInt(hele) * BigInt(tusendeler(prosent));
