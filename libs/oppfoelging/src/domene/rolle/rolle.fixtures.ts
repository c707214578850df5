import { dato, type OppdragId, type Punkt } from '@saksgang/kernel';
import { uuid } from '../oppdrag/oppdrag.fixtures';
import type { AapentOppdrag } from './aapne-oppdrag';
import type { RolleEvent, Stedfortreder } from './rolle.events';

/** Facts of the roles of one kommune, for the specs of this lib. */
export const ROLLE = 'kommunalsjef oppvekst';
export const oppdragNr = (n: number) => uuid(80 + n) as OppdragId;

/** What the handler fetches: an open oppdrag of the role, and with whom it lies. */
export const aapent = (n: number, person: string | null = 'person-7'): AapentOppdrag => ({
  oppdrag: oppdragNr(n),
  punkt: `3.${n}` as Punkt,
  tittel: `Oppdrag ${n}`,
  person,
});

export const besatt: RolleEvent = {
  type: 'RolleBesatt',
  data: { rolle: ROLLE, person: 'person-7', fra: dato('2024-01-01'), oppdrag: [] },
};

export const fratraadt: RolleEvent = {
  type: 'RolleFratraadt',
  data: { rolle: ROLLE, person: 'person-7', dato: dato('2024-06-01') },
};

export const overlevert: RolleEvent = {
  type: 'RolleOverlevert',
  data: { rolle: ROLLE, fraPerson: 'person-7', tilPerson: 'person-8', dato: dato('2024-06-01'), oppdrag: [] },
};

export const vikar = (fra: string, til: string | null, person = 'person-9'): Stedfortreder => ({
  person,
  fra: dato(fra),
  til: til === null ? null : dato(til),
});

export const utpekt = (stedfortreder: Stedfortreder): RolleEvent => ({
  type: 'StedfortrederUtpekt',
  data: { rolle: ROLLE, forPerson: 'person-7', ...stedfortreder },
});
