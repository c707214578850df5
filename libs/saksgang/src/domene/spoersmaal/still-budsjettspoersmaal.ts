import {
  ok,
  plussDager,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Dato,
  type Decide,
  type MoeteId,
  type RefusalOf,
} from '@saksgang/kernel';
import { MoetetFinnesIkke } from '../behandling/behandling.refusals';
import { ForslagetFinnesIkke } from '../forslag/forslag.refusals';
import type { ReglementVedtatt } from '../kommune/reglement';
import { DagenMangler, HandlingsprogrammetFinnesIkke } from '../sak/sak.refusals';
import type { Spoersmaalene } from './spoersmaal';
import type { BudsjettspoersmaalStilt } from './spoersmaal.events';

/** Asks kommunedirektøren about the budget, or for a calculation. The question gets the next number of the HP. */
export type StillBudsjettspoersmaal = Command<
  'StillBudsjettspoersmaal',
  Omit<BudsjettspoersmaalStilt['data'], 'nr' | 'dato' | 'frist'> & {
    /** The day that it is to be answered by; null is the one of the reglement, counted back from the meeting. */
    readonly frist: Dato | null;
    readonly moete: MoeteId | null;
  },
  {
    readonly hpFinnes: boolean;
    /** Whether the sak has the forslag that the question names; true when it names none. */
    readonly forslagetFinnes: boolean;
    /** The reglement of the day; null is that nothing is fixed. */
    readonly reglement: ReglementVedtatt['data'] | null;
    /** The day of the meeting that the question names; null when it names none, or there is none. */
    readonly moetedag: Dato | null;
  }
>;

export const FristenErFoerSpoersmaalet = refusal(
  'FristenErFoerSpoersmaalet',
  'ugyldig',
  (frist: Dato, dag: Dato) =>
    `Fristen ${skrivDato(frist)} er før spørsmålet stilles ${skrivDato(dag)}. Oppgi en frist samme dag eller senere.`,
);

export const FristenMaaOppgis = refusal('FristenMaaOppgis', 'ugyldig', (fastsatt: boolean) =>
  fastsatt
    ? 'Spørsmålet har ingen frist. Oppgi fristen, eller møtet som reglementets frist regnes fra.'
    : 'Spørsmålet har ingen frist, og reglementet fastsetter ingen. Oppgi når svaret må foreligge.',
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
  MoetetFinnesIkke,
  FristenMaaOppgis,
  FristenErFoerSpoersmaalet,
] as const;

export const stillBudsjettspoersmaal: Decide<
  StillBudsjettspoersmaal,
  Spoersmaalene,
  BudsjettspoersmaalStilt,
  RefusalOf<typeof stillBudsjettspoersmaalRefusals>
> = ({ data: { frist: oppgitt, moete, ...data }, meta: { skjedde }, grunnlag }, alle) => {
  if (!grunnlag.hpFinnes) return refused(HandlingsprogrammetFinnesIkke());
  if (data.fra.parti === null && data.fra.navn === null) return refused(SpoersmaaletManglerSpoerrer());
  if (!grunnlag.forslagetFinnes) return refused(ForslagetFinnesIkke());
  if (skjedde === null) return refused(DagenMangler());
  if (moete !== null && grunnlag.moetedag === null) return refused(MoetetFinnesIkke());
  const dager = grunnlag.reglement?.reglement.fristForBudsjettspoersmaal ?? null;
  const frist = oppgitt ?? fristenFoer(grunnlag.moetedag, dager);
  if (frist === null) return refused(FristenMaaOppgis(dager !== null));
  if (frist < skjedde) return refused(FristenErFoerSpoersmaalet(frist, skjedde));
  return ok([
    { type: 'BudsjettspoersmaalStilt', data: { ...data, frist, nr: alle.size + 1, dato: skjedde } },
  ]);
};

const fristenFoer = (moetedag: Dato | null, dager: number | null): Dato | null =>
  moetedag === null || dager === null ? null : plussDager(moetedag, -dager);
