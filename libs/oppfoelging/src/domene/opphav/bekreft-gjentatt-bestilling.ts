import { ok, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from '../oppdrag/oppdrag';
import {
  gjentakelseRefusals,
  kanVurderes,
  type Gjentakelse,
  type Gjentakelsesgrunnlag,
} from './gjentatt-bestilling';
import type { GjentattBestillingBekreftet } from './opphav.events';

/** A person says that the same was ordered before. */
export type BekreftGjentattBestilling = Command<
  'BekreftGjentattBestilling',
  Gjentakelse,
  Gjentakelsesgrunnlag
>;

export const bekreftGjentattBestillingRefusals = [...gjentakelseRefusals] as const;

export const bekreftGjentattBestilling: Decide<
  BekreftGjentattBestilling,
  Oppdrag,
  GjentattBestillingBekreftet,
  RefusalOf<typeof bekreftGjentattBestillingRefusals>
> = ({ data, grunnlag }, oppdrag) => {
  const vurdert = kanVurderes(data, grunnlag, oppdrag, 'bekreftet');
  return vurdert.ok ? ok([{ type: 'GjentattBestillingBekreftet', data }]) : vurdert;
};
