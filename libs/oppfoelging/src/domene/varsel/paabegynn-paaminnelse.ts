import { arbeidsdagerMellom, ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from '../oppdrag/oppdrag';
import { OppdragetFinnesIkke } from '../oppdrag/oppdrag.refusals';
import type { Vikar } from '../rolle/rolleregister';
import { erArbeidstid } from './arbeidstid';
import type { PaaminnelsePaabegynt } from './varsel.events';
import {
  DetErUtenomArbeidstid,
  EtSenereVarselErForfalt,
  PaaminnelsenErPaabegynt,
  VarseletErIkkeForfalt,
  VarseletGjelderIkkeLenger,
} from './varsel.refusals';
import { forfaltVarsel, planFor, varslene, type Varslingsplaner } from './varslene';
import { medStedfortredere, varslingskjede } from './varslingskjede';

/** What the handler has found in other streams. */
export interface Varselgrunnlag {
  readonly planer: Varslingsplaner;
  /** Those who stand in for somebody on the day. */
  readonly vikarer: readonly Vikar[];
}

/** Claims a reminder that is due. Asked by an alarm that rings; the oppdrag says whether there is still a reason. */
export type PaabegynnPaaminnelse = Command<
  'PaabegynnPaaminnelse',
  { readonly varsel: string },
  Varselgrunnlag
>;

export const paabegynnPaaminnelseRefusals = [
  OppdragetFinnesIkke,
  PaaminnelsenErPaabegynt,
  VarseletGjelderIkkeLenger,
  VarseletErIkkeForfalt,
  EtSenereVarselErForfalt,
  DetErUtenomArbeidstid,
] as const;

export const paabegynnPaaminnelse: Decide<
  PaabegynnPaaminnelse,
  Oppdrag,
  PaaminnelsePaabegynt,
  RefusalOf<typeof paabegynnPaaminnelseRefusals>
> = ({ data: { varsel: id }, meta: { naa, idag }, grunnlag: { planer, vikarer } }, oppdrag) => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  if (oppdrag.paaminnelser.has(id)) return refused(PaaminnelsenErPaabegynt());
  const plan = planFor(planer, oppdrag.type);
  const alle = varslene(oppdrag, plan, naa).find((om) => om.some((v) => v.id === id));
  const varsel = alle?.find((v) => v.id === id);
  if (!alle || !varsel) return refused(VarseletGjelderIkkeLenger());
  if (varsel.naar > naa) return refused(VarseletErIkkeForfalt());
  if (forfaltVarsel(alle, naa) !== varsel) return refused(EtSenereVarselErForfalt());
  if (!erArbeidstid(naa, plan.klokken)) return refused(DetErUtenomArbeidstid());
  const { slag, trinn } = varsel;
  const { dato: frist, tolket } = varsel.frist;
  // An alarm may ring late, and what the reminder says must be so on the day it is read.
  const dager = arbeidsdagerMellom(idag, frist) + arbeidsdagerMellom(frist, idag);
  const til = medStedfortredere(varslingskjede(oppdrag).slice(0, trinn), vikarer);
  return ok([{ type: 'PaaminnelsePaabegynt', data: { varsel: id, slag, dager, frist, tolket, til } }]);
};
