import { dato } from '@saksgang/kernel';
import type { SakEvent } from '../sak/sak.events';
import { ID, sakRegistrert } from '../sak/sak.fixtures';
import { GJELDER_IKKE_BUDSJETTET, type Organ } from '../vedtak/vedtak';

/** A sak in which a body has made a vedtak that has been given it to make. */
export const vedtattI = (organ: Organ): readonly SakEvent[] => [
  sakRegistrert,
  {
    type: 'VedtakEtterregistrert',
    data: {
      vedtak: ID.vedtak,
      tittel: 'Ny skolegård',
      organ,
      dato: dato('2024-12-10'),
      saksnummer: null,
      deler: ['annet'],
      balanse: GJELDER_IKKE_BUDSJETTET,
      merknader: [],
      ikkeOppgitt: [],
      offentliggjort: null,
      stemmer: null,
    },
  },
];
