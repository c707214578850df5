import { kommuneOf, type Projection, type View } from '@saksgang/kernel';
import {
  rolleregister,
  type RolleBesatt,
  type RolleFratraadt,
  type RolleOverlevert,
  type Rolleregister,
  type StedfortrederUtpekt,
} from '@saksgang/oppfoelging';

/** Which oppdrag lie on a role is told by the oppdrag themselves. */
type Rollerad = RolleBesatt | RolleOverlevert | RolleFratraadt | StedfortrederUtpekt;

/** Who has had which role in a kommune, and who has stood in. */
export const rolleprojeksjon: Projection<Rollerad, Rollerad> = {
  name: 'roller',
  version: 1,
  reads: { RolleBesatt: true, RolleOverlevert: true, RolleFratraadt: true, StedfortrederUtpekt: true },
  project: ({ event, stream }) => [{ omraade: kommuneOf(stream) ?? '', rad: event }],
};

/** The roles as the write side's own facts give them. */
export const rollene: View<Rolleregister, Rollerad> = {
  initial: () => rolleregister.initialState,
  evolve: rolleregister.evolve,
};
