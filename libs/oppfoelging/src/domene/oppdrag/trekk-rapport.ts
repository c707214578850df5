import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { RapportTrukket } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';
import { LeveringenStaarIkke, levertPeriode } from './rett-rapport';

/** Withdraws a delivery that was none; the report for its period is then asked for again, and may be delivered anew. */
export type TrekkRapport = Command<'TrekkRapport', Omit<RapportTrukket['data'], 'periode'>>;

export const trekkRapportRefusals = [OppdragetFinnesIkke, OppdragetErAvsluttet, LeveringenStaarIkke] as const;

export const trekkRapport: Decide<
  TrekkRapport,
  Oppdrag,
  RapportTrukket,
  RefusalOf<typeof trekkRapportRefusals>
> = ({ data }, oppdrag) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  const periode = levertPeriode(funnet.value, data.retter);
  if (periode === null) return refused(LeveringenStaarIkke(data.retter));
  return ok([{ type: 'RapportTrukket', data: { ...data, periode } }]);
};
