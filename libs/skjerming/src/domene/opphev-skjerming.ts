import { ok, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Skjerming } from './skjerming';
import type { SkjermingOpphevet } from './skjerming.events';
import { SkjermingenFinnesIkke, SkjermingenGjelderIkke, somGjeldende } from './skjerming.refusals';

/** Lifts a screening: everybody may read what it covered. */
export type OpphevSkjerming = Command<'OpphevSkjerming', SkjermingOpphevet['data']>;

export const opphevSkjermingRefusals = [SkjermingenFinnesIkke, SkjermingenGjelderIkke] as const;

export const opphevSkjerming: Decide<
  OpphevSkjerming,
  Skjerming,
  SkjermingOpphevet,
  RefusalOf<typeof opphevSkjermingRefusals>
> = ({ data }, state) => {
  const gjeldende = somGjeldende(state, data.ref);
  return gjeldende.ok ? ok([{ type: 'SkjermingOpphevet', data }]) : gjeldende;
};
