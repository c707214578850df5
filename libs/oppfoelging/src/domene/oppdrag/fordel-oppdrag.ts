import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { PersonenHarIkkeRollen } from '../rolle/rolle.refusals';
import type { Rollebesetning } from '../rolle/rolleregister';
import type { Oppdrag } from './oppdrag';
import type { OppdragFordelt } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';

/** Gives an oppdrag to a role and the person who holds it. */
export type FordelOppdrag = Command<
  'FordelOppdrag',
  OppdragFordelt['data'],
  /** Who has the role; null when it is not on record, and what is asked is all that is known. */
  Pick<Rollebesetning, 'person'> | null
>;

export const fordelOppdragRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  PersonenHarIkkeRollen,
] as const;

export const fordelOppdrag: Decide<
  FordelOppdrag,
  Oppdrag,
  OppdragFordelt,
  RefusalOf<typeof fordelOppdragRefusals>
> = ({ data: { ansvarlig, person }, grunnlag: rollen }, oppdrag) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  if (rollen && person !== null && person !== rollen.person)
    return refused(PersonenHarIkkeRollen(ansvarlig, person));
  return ok([{ type: 'OppdragFordelt', data: { ansvarlig, person: person ?? rollen?.person ?? null } }]);
};
