import { kroner, minus, plus, type Kroner } from '@saksgang/kernel';
import { andelAv, HUNDRE_PROSENT, tusendeler } from './avrunding';

export const LAANESLAG = ['annuitet', 'serie'] as const;
export type Laaneslag = (typeof LAANESLAG)[number];

export interface Laanevilkaar {
  readonly slag: Laaneslag;
  /** Percent a year, with at most three decimals. */
  readonly rente: number;
  /** How many years the loan is paid down over. */
  readonly loepetid: number;
}

/** What a loan costs in a year, and what is left of it at the end of that year. */
export interface Laaneaar {
  readonly aar: string;
  readonly renter: Kroner;
  readonly avdrag: Kroner;
  readonly restgjeld: Kroner;
}

/** How the loans are reckoned; said with every answer that rests on it. */
export const LAANEFORUTSETNING =
  'Lånet regnes tatt opp 31. desember i låneåret. Renter og avdrag betales én gang i året, første gang året etter, og hvert beløp rundes av til hele kroner.';

/**
 * The interest and instalments of one loan, year by year until it is paid. The instalments always add up to the loan:
 * in a serielån the rounding is spread, in an annuitetslån the last year takes it.
 */
export const laanekostnader = (
  laan: Kroner,
  opptaksaar: string,
  vilkaar: Laanevilkaar,
): readonly Laaneaar[] => {
  if (laan < 0) return laanekostnader(motsatt(laan), opptaksaar, vilkaar).map(spart);
  const { loepetid, rente } = vilkaar;
  const terminbeloep = vilkaar.slag === 'annuitet' ? annuiteten(laan, vilkaar) : null;
  const aarene: Laaneaar[] = [];
  let rest = laan;
  for (let termin = 1; termin <= loepetid; termin++) {
    const renter = andelAv(rest, tusendeler(rente), HUNDRE_PROSENT);
    const avdrag =
      terminbeloep === null || termin === loepetid
        ? minus(rest, andelAv(laan, loepetid - termin, loepetid))
        : minste(rest, minus(terminbeloep, renter));
    rest = minus(rest, avdrag);
    aarene.push({ aar: String(Number(opptaksaar) + termin), renter, avdrag, restgjeld: rest });
  }
  return aarene;
};

const motsatt = (k: Kroner): Kroner => minus(kroner(0), k);

/** A loan that is not taken after all saves what it would have cost. */
const spart = ({ aar, renter, avdrag, restgjeld }: Laaneaar): Laaneaar => ({
  aar,
  renter: motsatt(renter),
  avdrag: motsatt(avdrag),
  restgjeld: motsatt(restgjeld),
});

// A loan of a few kroner is paid before its time, since no instalment is less than a whole krone.
const minste = (a: Kroner, b: Kroner): Kroner => (a < b ? a : b);

/** What is paid every year; without interest it is an equal part of the loan. */
const annuiteten = (laan: Kroner, { rente, loepetid }: Laanevilkaar): Kroner => {
  const r = rente / 100;
  return r === 0 ? andelAv(laan, 1, loepetid) : kroner(Math.round((laan * r) / (1 - (1 + r) ** -loepetid)));
};

/** Loans of several years, as what they cost together in each year that is asked about. */
export const samledeLaanekostnader = (
  opptak: Readonly<Record<string, Kroner>>,
  vilkaar: Laanevilkaar,
  aarene: readonly string[],
): readonly Laaneaar[] => {
  const planer = Object.entries(opptak).map(([aar, laan]) => ({
    aar,
    laan,
    plan: laanekostnader(laan, aar, vilkaar),
  }));
  return aarene.map((aar) => {
    const sum = (hva: 'renter' | 'avdrag'): Kroner =>
      planer.reduce((s, { plan }) => plus(s, plan.find((t) => t.aar === aar)?.[hva] ?? kroner(0)), kroner(0));
    const restgjeld = planer
      .filter((p) => p.aar <= aar)
      .reduce(
        (s, { laan, plan }) => plus(s, plan.findLast((t) => t.aar <= aar)?.restgjeld ?? laan),
        kroner(0),
      );
    return { aar, renter: sum('renter'), avdrag: sum('avdrag'), restgjeld };
  });
};
