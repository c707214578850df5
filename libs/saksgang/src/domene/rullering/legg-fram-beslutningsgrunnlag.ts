import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { FeilFase, HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { BeslutningsgrunnlagLagtFram } from './rullering.events';

/** Kommunedirektøren lays the beslutningsgrunnlag before the politicians. */
export type LeggFramBeslutningsgrunnlag = Command<'LeggFramBeslutningsgrunnlag', Record<string, never>>;

export const leggFramBeslutningsgrunnlagRefusals = [HandlingsprogrammetFinnesIkke, FeilFase] as const;

export const leggFramBeslutningsgrunnlag: Decide<
  LeggFramBeslutningsgrunnlag,
  Sak,
  BeslutningsgrunnlagLagtFram,
  RefusalOf<typeof leggFramBeslutningsgrunnlagRefusals>
> = (_command, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const { hp, fase } = funnet.value;
  return fase === 'startet'
    ? ok([{ type: 'BeslutningsgrunnlagLagtFram', data: { hp } }])
    : refused(
        FeilFase(fase, 'Beslutningsgrunnlaget legges fram én gang, rett etter at rulleringen er startet.'),
      );
};
