import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from '../oppdrag/oppdrag';
import { OppdragetFinnesIkke } from '../oppdrag/oppdrag.refusals';
import type { PaaminnelsePaabegynt } from './varsel.events';
import {
  EtSenereVarselErForfalt,
  PaaminnelsenErSendt,
  VarseletErIkkeForfalt,
  VarseletGjelderIkkeLenger,
} from './varsel.refusals';
import { forfaltVarsel, STANDARDPLAN, varslene } from './varslene';
import { varslingskjede } from './varslingskjede';

/** Claims a reminder that is due. Asked by an alarm that rings; the oppdrag says whether there is still a reason. */
export type PaabegynnPaaminnelse = Command<'PaabegynnPaaminnelse', { readonly varsel: string }>;

export const paabegynnPaaminnelseRefusals = [
  OppdragetFinnesIkke,
  PaaminnelsenErSendt,
  VarseletGjelderIkkeLenger,
  VarseletErIkkeForfalt,
  EtSenereVarselErForfalt,
] as const;

export const paabegynnPaaminnelse: Decide<
  PaabegynnPaaminnelse,
  Oppdrag,
  PaaminnelsePaabegynt,
  RefusalOf<typeof paabegynnPaaminnelseRefusals>
> = ({ data: { varsel: id }, meta: { naa } }, oppdrag) => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  const foer = oppdrag.paaminnelser.get(id);
  if (foer === 'sendt') return refused(PaaminnelsenErSendt());
  const alle = varslene(oppdrag, STANDARDPLAN);
  const varsel = alle.find((v) => v.id === id);
  if (!varsel || !oppdrag.frist) return refused(VarseletGjelderIkkeLenger());
  // Claimed and not sent: the one who claimed it was stopped, and it is sent again under the same message id.
  if (foer === 'paabegynt') return ok([]);
  if (varsel.naar > naa) return refused(VarseletErIkkeForfalt());
  if (forfaltVarsel(alle, naa) !== varsel) return refused(EtSenereVarselErForfalt());
  const { slag, dager, trinn } = varsel;
  const til = varslingskjede(oppdrag).slice(0, trinn);
  return ok([
    { type: 'PaaminnelsePaabegynt', data: { varsel: id, slag, dager, frist: oppdrag.frist.dato, til } },
  ]);
};
