import { ok, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { OppdragFordelt } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';

/** Gives an oppdrag to a role and the person who holds it. */
export type FordelOppdrag = Command<'FordelOppdrag', OppdragFordelt['data']>;

export const fordelOppdragRefusals = [OppdragetFinnesIkke, OppdragetErAvsluttet] as const;

export const fordelOppdrag: Decide<
  FordelOppdrag,
  Oppdrag,
  OppdragFordelt,
  RefusalOf<typeof fordelOppdragRefusals>
> = ({ data }, oppdrag) => {
  const funnet = somAapent(oppdrag);
  return funnet.ok ? ok([{ type: 'OppdragFordelt', data }]) : funnet;
};
