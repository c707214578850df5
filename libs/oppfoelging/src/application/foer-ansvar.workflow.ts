import { idOf, type OppdragId, type Workflow } from '@saksgang/kernel';
import type { OppdragEvent } from '../domene/oppdrag/oppdrag.events';
import type { FoerAnsvar } from '../domene/rolle/foer-ansvar';

/** Tells the roles of the kommune of every oppdrag that somebody gets, and of one that somebody has again. */
export const foerAnsvarWorkflow: Workflow<OppdragEvent> = {
  name: 'foer-ansvar',
  react: ({ event, stream }) => {
    if (event.type !== 'OppdragFordelt' && event.type !== 'OppdragGjenaapnet')
      return [{ kind: 'ignore', reason: 'hendelsen endrer ikke hvem som er ansvarlig' }];
    const data: FoerAnsvar['data'] = { oppdrag: idOf(stream) as OppdragId };
    return [{ kind: 'send', name: 'ansvar', type: 'FoerAnsvar', data }];
  },
};
