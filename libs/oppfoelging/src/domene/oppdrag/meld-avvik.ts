import { ok, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { AvvikMeldt } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';

/** Tells a body of facts or law of central importance for carrying its vedtak out (kommuneloven § 13-1, R18). */
export type MeldAvvik = Command<'MeldAvvik', AvvikMeldt['data']>;

export const meldAvvikRefusals = [OppdragetFinnesIkke, OppdragetErAvsluttet] as const;

export const meldAvvik: Decide<MeldAvvik, Oppdrag, AvvikMeldt, RefusalOf<typeof meldAvvikRefusals>> = (
  { data },
  oppdrag,
) => {
  const funnet = somAapent(oppdrag);
  return funnet.ok ? ok([{ type: 'AvvikMeldt', data }]) : funnet;
};
