import type { ForslagId, Punkt } from '@saksgang/kernel';
import type { SakEvent } from '../sak/sak.events';
import { forslagFremmet, ID, linjeNr, uuid } from '../sak/sak.fixtures';
import type { Verbalforslag } from './forslag.events';

/** A second forslag beside the one of `sak.fixtures`, for the specs of this room. */
export const ANNET = uuid(22) as ForslagId;
export const NYTT = uuid(23) as ForslagId;
export const TREDJE = uuid(24) as ForslagId;

export const verbalt = (punkt: string): Verbalforslag => ({
  punkt: punkt as Punkt,
  tittel: 'Skolebøker',
  tekst: 'Kommunedirektøren bes legge fram sak om skolebøker.',
  delpunkter: [],
});

/** Høyre gives 300 and takes 300; Venstre gives 500, and takes nothing. */
export const HOEYRES: SakEvent = forslagFremmet({
  type: 'rammeendring',
  linjer: [linjeNr(1, 300), linjeNr(2, -300)],
  verbalforslag: [verbalt('3.1')],
});
export const VENSTRES: SakEvent = forslagFremmet({
  id: ANNET,
  type: 'rammeendring',
  partier: ['Venstre'],
  medlemmer: [{ navn: 'Kari Nordmann', parti: null }],
  linjer: [linjeNr(3, 500)],
  verbalforslag: [verbalt('3.2')],
  balanse: { svar: 'kan-ikke-kontrolleres', mangler: [] },
});

export const TRUKKET: SakEvent = { type: 'ForslagTrukket', data: { forslag: ID.forslag } };
