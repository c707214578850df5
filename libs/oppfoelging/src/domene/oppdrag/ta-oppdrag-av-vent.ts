import { ok, refused, type Command, type Decide, type OppdragId, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { OppdragTattAvVent } from './oppdrag.events';
import { OppdragetFinnesIkke } from './oppdrag.refusals';

/** Lets an oppdrag that waited go on. Sent by the workflow; for one that does not wait there is nothing to do. */
export type TaOppdragAvVent = Command<
  'TaOppdragAvVent',
  OppdragTattAvVent['data'] & { readonly oppdrag: OppdragId }
>;

export const taOppdragAvVentRefusals = [OppdragetFinnesIkke] as const;

export const taOppdragAvVent: Decide<
  TaOppdragAvVent,
  Oppdrag,
  OppdragTattAvVent,
  RefusalOf<typeof taOppdragAvVentRefusals>
> = ({ data: { dato, grunn } }, oppdrag) => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  return ok(oppdrag.utsatt ? [{ type: 'OppdragTattAvVent', data: { dato, grunn } }] : []);
};
