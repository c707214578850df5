import { aareneI, parseHpPeriode } from '@saksgang/kernel';
import type { Linjesvar, Rammesvar } from '@saksgang/rammer';

export const medRad = <T>(rader: readonly T[], i: number, rad: T): readonly T[] =>
  rader.map((r, j) => (j === i ? rad : r));

export const utenRad = <T>(rader: readonly T[], i: number): readonly T[] => rader.filter((_, j) => j !== i);

export const linjenI = ({ utvalg }: Rammesvar, id: string): Linjesvar | null =>
  utvalg.flatMap((u) => u.linjer).find((l) => l.id === id) ?? null;

/** The central posts of the two bevilgningsoversikter, as the server names them (SENTRALE_POSTER). */
export const POSTER = {
  drift: [
    'generelle-driftsinntekter',
    'kommunale-foretak',
    'netto-finansutgifter',
    'netto-avsetninger',
    'overfoering-til-investering',
    'fremfoert-til-inndekning',
  ],
  investering: [
    'mva-kompensasjon',
    'tilskudd-og-salg',
    'overfoering-fra-drift',
    'bruk-av-laan',
    'netto-avsetninger',
  ],
} as const;

/** The years of an HP, as its address has it; the page is of no HP when there are none. */
export const aareneTil = (hp: string): readonly string[] => {
  const periode = parseHpPeriode(hp);
  return periode === null ? [] : aareneI(periode);
};
