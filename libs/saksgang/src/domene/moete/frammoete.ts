import { ok, refused, type Refusal, type Result } from '@saksgang/kernel';
import type { Sammensetning } from '../organ/organ';
import type { Deltaker } from './deltaker';
import { PlassenErOpptatt, UkjentPlass, UkjentVara, VaraenSitterAlt } from './moete.refusals';

/** Who meets on a seat: the member, or one from the list of substitutes of the party that has the seat. */
export interface Oppmoete {
  readonly plass: number;
  /** The number on the party's list; null is the member. */
  readonly vara: number | null;
}

export const frammoeteRefusals = [UkjentPlass, PlassenErOpptatt, UkjentVara, VaraenSitterAlt] as const;

/** Those who come to a meeting where some may sit already, in the order of the seats. */
export const somDeltakere = (
  { medlemmer, varamedlemmer }: Pick<Sammensetning, 'medlemmer' | 'varamedlemmer'>,
  oppmoette: readonly Oppmoete[],
  sitter: readonly Deltaker[] = [],
): Result<readonly Deltaker[], Refusal<(typeof frammoeteRefusals)[number]['code']>> => {
  const opptatt = new Set(sitter.map((d) => d.plass));
  const varaer = new Set<string>();
  const deltakere: Deltaker[] = [];
  for (const { plass, vara: nr } of oppmoette) {
    const medlem = medlemmer.find((m) => m.plass === plass);
    if (!medlem) return refused(UkjentPlass(plass));
    if (opptatt.has(plass)) return refused(PlassenErOpptatt(plass));
    opptatt.add(plass);
    const { parti } = medlem;
    if (nr === null) {
      deltakere.push({ plass, parti, navn: medlem.navn, vara: false });
      continue;
    }
    const vara = varamedlemmer.find((v) => v.parti === parti && v.nr === nr);
    if (!vara) return refused(UkjentVara(parti, nr));
    // Those who sit from before are known by their names alone.
    const sitterAlt = sitter.some(
      (d) => d.vara && d.parti === parti && d.navn !== null && d.navn === vara.navn,
    );
    const noekkel = `${nr} ${parti}`;
    if (sitterAlt || varaer.has(noekkel)) return refused(VaraenSitterAlt(parti, nr));
    varaer.add(noekkel);
    deltakere.push({ plass, parti, navn: vara.navn, vara: true });
  }
  return ok(deltakere.sort((a, b) => a.plass - b.plass));
};
