import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { FeilFase, HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { TilleggsinnstillingLagtFram } from './rullering.events';

/** Kommunedirektøren lays the tilleggsinnstilling on top of the beslutningsgrunnlag. */
export type LeggFramTilleggsinnstilling = Command<'LeggFramTilleggsinnstilling', Record<string, never>>;

export const leggFramTilleggsinnstillingRefusals = [HandlingsprogrammetFinnesIkke, FeilFase] as const;

export const leggFramTilleggsinnstilling: Decide<
  LeggFramTilleggsinnstilling,
  Sak,
  TilleggsinnstillingLagtFram,
  RefusalOf<typeof leggFramTilleggsinnstillingRefusals>
> = (_command, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const { hp, fase } = funnet.value;
  return fase === 'beslutningsgrunnlag'
    ? ok([{ type: 'TilleggsinnstillingLagtFram', data: { hp } }])
    : refused(FeilFase(fase, 'Tilleggsinnstillingen legges fram én gang, etter beslutningsgrunnlaget.'));
};
