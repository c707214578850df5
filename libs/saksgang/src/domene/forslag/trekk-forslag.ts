import { ok, refused, type Command, type Decide, type ForslagId, type RefusalOf } from '@saksgang/kernel';
import { HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { ForslagTrukket } from './forslag.events';
import {
  ForslagetErIkkeFremmetLenger,
  ForslagetFinnesIkke,
  SakenErTattTilBehandling,
} from './forslag.refusals';

/** Takes a forslag back, before the body has taken the sak up. */
export type TrekkForslag = Command<'TrekkForslag', { readonly forslag: ForslagId }>;

export const trekkForslagRefusals = [
  HandlingsprogrammetFinnesIkke,
  ForslagetFinnesIkke,
  ForslagetErIkkeFremmetLenger,
  SakenErTattTilBehandling,
] as const;

export const trekkForslag: Decide<
  TrekkForslag,
  Sak,
  ForslagTrukket,
  RefusalOf<typeof trekkForslagRefusals>
> = ({ data }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const forslag = funnet.value.forslag.get(data.forslag);
  if (!forslag) return refused(ForslagetFinnesIkke());
  if (forslag.status !== 'fremmet') return refused(ForslagetErIkkeFremmetLenger(forslag.status));
  if (funnet.value.behandling.tattTilBehandling) return refused(SakenErTattTilBehandling());
  return ok([{ type: 'ForslagTrukket', data }]);
};
