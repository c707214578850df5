import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { StatusRapportert } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';

/** Reports how far the work has come. */
export type RapporterStatus = Command<'RapporterStatus', StatusRapportert['data']>;

export const IngenArbeidsstatusPaaDette = refusal(
  'IngenArbeidsstatusPaaDette',
  'strider-mot-regel',
  'En bevilgning er innarbeidet i budsjettet og en føring følges løpende; de har ingen arbeidsstatus. Meld avvik dersom vedtaket ikke følges.',
);

export const rapporterStatusRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  IngenArbeidsstatusPaaDette,
] as const;

export const rapporterStatus: Decide<
  RapporterStatus,
  Oppdrag,
  StatusRapportert,
  RefusalOf<typeof rapporterStatusRefusals>
> = ({ data }, oppdrag) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  return funnet.value.maate === 'oppdrag'
    ? ok([{ type: 'StatusRapportert', data }])
    : refused(IngenArbeidsstatusPaaDette());
};
