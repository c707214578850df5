import { ok, refused, type Command, type Decide, type OppdragId, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { OppdragSattPaaVent, Utsettelse } from './oppdrag.events';
import { OppdragetFinnesIkke } from './oppdrag.refusals';

/** Lets an oppdrag wait with its vedtak. Sent by the workflow; once it waits, there is nothing more to do. */
export type SettOppdragPaaVent = Command<'SettOppdragPaaVent', Utsettelse & { readonly oppdrag: OppdragId }>;

export const settOppdragPaaVentRefusals = [OppdragetFinnesIkke] as const;

export const settOppdragPaaVent: Decide<
  SettOppdragPaaVent,
  Oppdrag,
  OppdragSattPaaVent,
  RefusalOf<typeof settOppdragPaaVentRefusals>
> = ({ data: { dato, grunn } }, oppdrag) => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  return ok(oppdrag.utsatt ? [] : [{ type: 'OppdragSattPaaVent', data: { dato, grunn } }]);
};
