import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Skjerming } from './skjerming';
import type { SkjermetInnholdSett } from './skjerming.events';
import { SkjermingenFinnesIkke, SkjermingenGjelderIkke } from './skjerming.refusals';

/** Puts on record that somebody is about to read what is screened in a fact; it is read after that, never before. */
export type RegistrerInnsyn = Command<'RegistrerInnsyn', SkjermetInnholdSett['data']>;

export const registrerInnsynRefusals = [SkjermingenFinnesIkke, SkjermingenGjelderIkke] as const;

export const registrerInnsyn: Decide<
  RegistrerInnsyn,
  Skjerming,
  SkjermetInnholdSett,
  RefusalOf<typeof registrerInnsynRefusals>
> = ({ data }, state) => {
  if (state.slag === 'ingen') return refused(SkjermingenFinnesIkke(data.ref));
  if (state.slag === 'makulert') return refused(SkjermingenGjelderIkke(data.ref, state.slag));
  return ok([{ type: 'SkjermetInnholdSett', data }]);
};
