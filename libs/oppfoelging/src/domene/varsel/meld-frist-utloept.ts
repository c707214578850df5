import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from '../oppdrag/oppdrag';
import { OppdragetFinnesIkke } from '../oppdrag/oppdrag.refusals';
import type { FristUtloept } from './varsel.events';
import { FristenErIkkeUtloept, VarseletGjelderIkkeLenger } from './varsel.refusals';
import { fristSomKanUtloepe, utloeper } from './varslene';

/** Says that a frist has gone out while the oppdrag was open. Asked by an alarm that rings. */
export type MeldFristUtloept = Command<'MeldFristUtloept', { readonly fristversjon: number }>;

export const meldFristUtloeptRefusals = [
  OppdragetFinnesIkke,
  VarseletGjelderIkkeLenger,
  FristenErIkkeUtloept,
] as const;

export const meldFristUtloept: Decide<
  MeldFristUtloept,
  Oppdrag,
  FristUtloept,
  RefusalOf<typeof meldFristUtloeptRefusals>
> = ({ data: { fristversjon }, meta: { naa } }, oppdrag) => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  const frist = fristSomKanUtloepe(oppdrag);
  if (frist === null || fristversjon !== oppdrag.fristversjon) return refused(VarseletGjelderIkkeLenger());
  if (utloeper(frist) > naa) return refused(FristenErIkkeUtloept(frist));
  if (oppdrag.utloept === fristversjon) return ok([]);
  return ok([{ type: 'FristUtloept', data: { frist, fristversjon } }]);
};
