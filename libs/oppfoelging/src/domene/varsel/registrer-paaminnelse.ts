import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from '../oppdrag/oppdrag';
import { OppdragetFinnesIkke } from '../oppdrag/oppdrag.refusals';
import type { PaaminnelseSendt } from './varsel.events';
import { PaaminnelsenErIkkePaabegynt } from './varsel.refusals';

/** Records that a claimed reminder was sent, and by which ways. */
export type RegistrerPaaminnelse = Command<'RegistrerPaaminnelse', PaaminnelseSendt['data']>;

export const registrerPaaminnelseRefusals = [OppdragetFinnesIkke, PaaminnelsenErIkkePaabegynt] as const;

export const registrerPaaminnelse: Decide<
  RegistrerPaaminnelse,
  Oppdrag,
  PaaminnelseSendt,
  RefusalOf<typeof registrerPaaminnelseRefusals>
> = ({ data }, oppdrag) => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  switch (oppdrag.paaminnelser.get(data.varsel)) {
    case undefined:
      return refused(PaaminnelsenErIkkePaabegynt());
    case 'paabegynt':
      return ok([{ type: 'PaaminnelseSendt', data }]);
    case 'sendt':
      return ok([]);
  }
};
