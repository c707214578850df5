import { ok, refused, type Command, type Decide, type RefusalOf, type Result } from '@saksgang/kernel';
import type { Oppdrag } from '../oppdrag/oppdrag';
import { ARBEIDSSTATUSER, type Arbeidsstatus, type StatusRapportert } from '../oppdrag/oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from '../oppdrag/oppdrag.refusals';
import { FristenErEndretEtterPaaminnelsen, StatusenKanIkkeMeldesUendret } from './varsel.refusals';

/** Answers a reminder: the work stands where it stood, and why. */
export type MeldUendretStatus = Command<
  'MeldUendretStatus',
  { readonly fristversjon: number; readonly kommentar: string }
>;

export const meldUendretStatusRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  FristenErEndretEtterPaaminnelsen,
  StatusenKanIkkeMeldesUendret,
] as const;

type Avslag = RefusalOf<typeof meldUendretStatusRefusals>;

/** The status that may be reported unchanged in answer to a reminder of one version of the frist. */
export const uendretStatus = (oppdrag: Oppdrag, fristversjon: number): Result<Arbeidsstatus, Avslag> => {
  const aapent = somAapent(oppdrag);
  if (!aapent.ok) return aapent;
  if (aapent.value.fristversjon !== fristversjon) return refused(FristenErEndretEtterPaaminnelsen());
  const status = ARBEIDSSTATUSER.find((en) => en === aapent.value.status);
  return status === undefined ? refused(StatusenKanIkkeMeldesUendret()) : ok(status);
};

export const meldUendretStatus: Decide<MeldUendretStatus, Oppdrag, StatusRapportert, Avslag> = (
  { data: { fristversjon, kommentar } },
  oppdrag,
) => {
  const status = uendretStatus(oppdrag, fristversjon);
  return status.ok ? ok([{ type: 'StatusRapportert', data: { status: status.value, kommentar } }]) : status;
};
