import type { Workflow, WorkflowOutput } from '@saksgang/kernel';
import type { SakEvent } from '@saksgang/saksgang';
import { erFulgtOpp, oppdragIdFor } from './registrer-oppdrag.workflow';

/** Lets the oppdrag of a vedtak wait when it is not to be carried out for now, and go on when it is again (R41). */
export const utsettOppdragWorkflow: Workflow<SakEvent> = {
  name: 'utsett-oppdrag',
  react: ({ event }) => {
    if (event.type !== 'IverksettingUtsatt' && event.type !== 'IverksettingGjenopptatt')
      return [{ kind: 'ignore', reason: 'hendelsen endrer ikke hva som venter' }];
    const type = event.type === 'IverksettingUtsatt' ? 'SettOppdragPaaVent' : 'TaOppdragAvVent';
    const { vedtak, dato, grunn, delpunkter } = event.data;
    return delpunkter.map((d): WorkflowOutput => {
      if (!erFulgtOpp(d.type)) return { kind: 'ignore', reason: `${d.type} har ikke noe oppdrag` };
      const oppdrag = oppdragIdFor(vedtak, d.punkt, d.delpunkt);
      return { kind: 'send', name: `${d.punkt}${d.delpunkt}`, type, data: { oppdrag, dato, grunn } };
    });
  },
};
