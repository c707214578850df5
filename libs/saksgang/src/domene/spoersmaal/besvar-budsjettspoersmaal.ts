import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { DagenMangler } from '../sak/sak.refusals';
import type { Spoersmaalene } from './spoersmaal';
import type { BudsjettspoersmaalBesvart } from './spoersmaal.events';
import {
  finnSpoersmaal,
  SkjeddeFoerDetForrige,
  SpoersmaaletErBesvart,
  SpoersmaaletErTrukket,
  SpoersmaaletFinnesIkke,
} from './spoersmaal.refusals';

/** Answers a question, to all groups at once. An answer after the frist is taken; the views show that it is late. */
export type BesvarBudsjettspoersmaal = Command<
  'BesvarBudsjettspoersmaal',
  Omit<BudsjettspoersmaalBesvart['data'], 'dato' | 'besvartAv'>
>;

export const besvarBudsjettspoersmaalRefusals = [
  SpoersmaaletFinnesIkke,
  SpoersmaaletErTrukket,
  SpoersmaaletErBesvart,
  DagenMangler,
  SkjeddeFoerDetForrige,
] as const;

export const besvarBudsjettspoersmaal: Decide<
  BesvarBudsjettspoersmaal,
  Spoersmaalene,
  BudsjettspoersmaalBesvart,
  RefusalOf<typeof besvarBudsjettspoersmaalRefusals>
> = ({ data, meta: { skjedde, rolle } }, alle) => {
  const funnet = finnSpoersmaal(alle, data.id, skjedde);
  if (!funnet.ok) return funnet;
  const { spoersmaal, dato } = funnet.value;
  if (spoersmaal.svar) return refused(SpoersmaaletErBesvart());
  return ok([{ type: 'BudsjettspoersmaalBesvart', data: { ...data, dato, besvartAv: rolle } }]);
};
