import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { PaaminnelsenErIkkePaabegynt } from '../varsel/varsel.refusals';
import type { LovfristvarselSendt } from './lovfrist.events';
import type { Lovfristvarslene } from './lovfristvarsler';

/** Records that a claimed warning of a clock was sent, and by which ways. */
export type RegistrerLovfristvarsel = Command<'RegistrerLovfristvarsel', LovfristvarselSendt['data']>;

export const registrerLovfristvarselRefusals = [PaaminnelsenErIkkePaabegynt] as const;

export const registrerLovfristvarsel: Decide<
  RegistrerLovfristvarsel,
  Lovfristvarslene,
  LovfristvarselSendt,
  RefusalOf<typeof registrerLovfristvarselRefusals>
> = ({ data }, varslene) => {
  const kommet = varslene.get(data.varsel);
  if (kommet === undefined) return refused(PaaminnelsenErIkkePaabegynt());
  return ok(kommet === 'sendt' ? [] : [{ type: 'LovfristvarselSendt', data }]);
};
