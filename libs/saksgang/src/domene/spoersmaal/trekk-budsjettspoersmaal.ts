import { ok, refused, type Command, type Decide, type RefusalOf, type SpoersmaalId } from '@saksgang/kernel';
import { DagenMangler } from '../sak/sak.refusals';
import type { Spoersmaalene } from './spoersmaal';
import type { BudsjettspoersmaalTrukket } from './spoersmaal.events';
import {
  finnSpoersmaal,
  SkjeddeFoerDetForrige,
  SpoersmaaletErBesvart,
  SpoersmaaletErTrukket,
  SpoersmaaletFinnesIkke,
} from './spoersmaal.refusals';

/** Takes back a question that has no answer yet. It keeps its number. */
export type TrekkBudsjettspoersmaal = Command<'TrekkBudsjettspoersmaal', { readonly id: SpoersmaalId }>;

export const trekkBudsjettspoersmaalRefusals = [
  SpoersmaaletFinnesIkke,
  SpoersmaaletErTrukket,
  SpoersmaaletErBesvart,
  DagenMangler,
  SkjeddeFoerDetForrige,
] as const;

export const trekkBudsjettspoersmaal: Decide<
  TrekkBudsjettspoersmaal,
  Spoersmaalene,
  BudsjettspoersmaalTrukket,
  RefusalOf<typeof trekkBudsjettspoersmaalRefusals>
> = ({ data: { id }, meta: { skjedde } }, alle) => {
  const funnet = finnSpoersmaal(alle, id, skjedde);
  if (!funnet.ok) return funnet;
  const { spoersmaal, dato } = funnet.value;
  return spoersmaal.svar
    ? refused(SpoersmaaletErBesvart())
    : ok([{ type: 'BudsjettspoersmaalTrukket', data: { id, dato } }]);
};
