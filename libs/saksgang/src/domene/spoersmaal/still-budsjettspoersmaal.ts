import {
  ok,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Dato,
  type Decide,
  type RefusalOf,
} from '@saksgang/kernel';
import { ForslagetFinnesIkke } from '../forslag/forslag.refusals';
import { DagenMangler, HandlingsprogrammetFinnesIkke } from '../sak/sak.refusals';
import type { Spoersmaalene } from './spoersmaal';
import type { BudsjettspoersmaalStilt } from './spoersmaal.events';

/** Asks kommunedirektøren about the budget, or for a calculation. The question gets the next number of the HP. */
export type StillBudsjettspoersmaal = Command<
  'StillBudsjettspoersmaal',
  Omit<BudsjettspoersmaalStilt['data'], 'nr' | 'dato'>,
  {
    readonly hpFinnes: boolean;
    /** Whether the sak has the forslag that the question names; true when it names none. */
    readonly forslagetFinnes: boolean;
  }
>;

export const FristenErFoerSpoersmaalet = refusal(
  'FristenErFoerSpoersmaalet',
  'ugyldig',
  (frist: Dato, dag: Dato) =>
    `Fristen ${skrivDato(frist)} er før spørsmålet stilles ${skrivDato(dag)}. Oppgi en frist samme dag eller senere.`,
);

export const SpoersmaaletManglerSpoerrer = refusal(
  'SpoersmaaletManglerSpoerrer',
  'ugyldig',
  'Spørsmålet sier ikke hvem som spør. Oppgi parti, navn eller begge.',
);

export const stillBudsjettspoersmaalRefusals = [
  HandlingsprogrammetFinnesIkke,
  SpoersmaaletManglerSpoerrer,
  ForslagetFinnesIkke,
  DagenMangler,
  FristenErFoerSpoersmaalet,
] as const;

export const stillBudsjettspoersmaal: Decide<
  StillBudsjettspoersmaal,
  Spoersmaalene,
  BudsjettspoersmaalStilt,
  RefusalOf<typeof stillBudsjettspoersmaalRefusals>
> = ({ data, meta: { skjedde }, grunnlag }, alle) => {
  if (!grunnlag.hpFinnes) return refused(HandlingsprogrammetFinnesIkke());
  if (data.fra.parti === null && data.fra.navn === null) return refused(SpoersmaaletManglerSpoerrer());
  if (!grunnlag.forslagetFinnes) return refused(ForslagetFinnesIkke());
  if (skjedde === null) return refused(DagenMangler());
  if (data.frist < skjedde) return refused(FristenErFoerSpoersmaalet(data.frist, skjedde));
  return ok([{ type: 'BudsjettspoersmaalStilt', data: { ...data, nr: alle.size + 1, dato: skjedde } }]);
};
