import { ok, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from '../oppdrag/oppdrag';
import {
  gjentakelseRefusals,
  kanVurderes,
  type Gjentakelse,
  type Gjentakelsesgrunnlag,
} from './gjentatt-bestilling';
import type { GjentattBestillingAvvist } from './opphav.events';

/** A person says that the two are not the same, so that it is not suggested again. */
export type AvvisGjentattBestilling = Command<'AvvisGjentattBestilling', Gjentakelse, Gjentakelsesgrunnlag>;

export const avvisGjentattBestillingRefusals = [...gjentakelseRefusals] as const;

export const avvisGjentattBestilling: Decide<
  AvvisGjentattBestilling,
  Oppdrag,
  GjentattBestillingAvvist,
  RefusalOf<typeof avvisGjentattBestillingRefusals>
> = ({ data, grunnlag }, oppdrag) => {
  const vurdert = kanVurderes(data, grunnlag, oppdrag, 'avvist');
  return vurdert.ok ? ok([{ type: 'GjentattBestillingAvvist', data }]) : vurdert;
};
