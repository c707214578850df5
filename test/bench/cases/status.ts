import { asked } from '@saksgang/http';
import type { OppdragId } from '@saksgang/kernel';
import { oppdragStream, RapporterStatusCommand, StatusRequest } from '@saksgang/oppfoelging';
import { KOMMUNE, rapportert, registrert, SAK } from '../facts';
import type { CaseKind } from './case-kind';

export const nthOppdrag = (n: number): OppdragId =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as OppdragId;

/** An oppdrag that is reported on: what people send most of, all year. */
export const status: CaseKind = {
  name: 'status',
  stream: (n) => oppdragStream(KOMMUNE, nthOppdrag(n)),
  opened: (n, facts) => [
    registrert(nthOppdrag(n), SAK),
    ...Array.from({ length: facts - 1 }, (_, i) => rapportert(i)),
  ],
  fact: rapportert,
  body: (turn) => rapportert(turn).data,
  request: StatusRequest,
  send: (bus, n, request, meta) => {
    const { status: til, kommentar } = request as StatusRequest;
    const command = asked<RapporterStatusCommand['command']>(
      'RapporterStatus',
      { status: til, kommentar },
      meta,
    );
    return bus.execute(new RapporterStatusCommand(nthOppdrag(n), command));
  },
};
