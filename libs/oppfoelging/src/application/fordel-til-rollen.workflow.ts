import type { OppdragId, Workflow, WorkflowOutput } from '@saksgang/kernel';
import type { FordelOppdrag } from '../domene/oppdrag/fordel-oppdrag';
import type { RolleEvent } from '../domene/rolle/rolle.events';

/** What is sent: the oppdrag, and to whom it goes. */
export type OppdragTilFordeling = FordelOppdrag['data'] & { readonly oppdrag: OppdragId };

/** Gives each oppdrag of a role that changed hands to the one who has it now. */
export const fordelTilRollenWorkflow: Workflow<RolleEvent> = {
  name: 'fordel-til-rollen',
  // It meets the facts of every stream, so what it does not know comes last.
  react: ({ event }) => {
    if (event.type === 'RolleBesatt') return fordelt(event.data.oppdrag, event.data.rolle, event.data.person);
    if (event.type === 'RolleOverlevert')
      return fordelt(event.data.oppdrag, event.data.rolle, event.data.tilPerson);
    if (event.type === 'AnsvarFoert' && event.data.overtattAv !== null)
      return fordelt([event.data.oppdrag], event.data.rolle, event.data.overtattAv);
    return [{ kind: 'ignore', reason: 'hendelsen gir ingen noe oppdrag' }];
  },
};

const fordelt = (alle: readonly OppdragId[], ansvarlig: string, person: string): readonly WorkflowOutput[] =>
  alle.map((oppdrag) => {
    const data: OppdragTilFordeling = { oppdrag, ansvarlig, person };
    return { kind: 'send', name: oppdrag, type: 'FordelOppdrag', data };
  });
