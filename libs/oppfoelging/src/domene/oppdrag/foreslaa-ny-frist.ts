import { ok, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { NyFristForeslaatt } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';

/** The administration asks the body for another date. The frist that stands is not moved by asking. */
export type ForeslaaNyFrist = Command<'ForeslaaNyFrist', NyFristForeslaatt['data']>;

export const foreslaaNyFristRefusals = [OppdragetFinnesIkke, OppdragetErAvsluttet] as const;

export const foreslaaNyFrist: Decide<
  ForeslaaNyFrist,
  Oppdrag,
  NyFristForeslaatt,
  RefusalOf<typeof foreslaaNyFristRefusals>
> = ({ data }, oppdrag) => {
  const funnet = somAapent(oppdrag);
  return funnet.ok ? ok([{ type: 'NyFristForeslaatt', data }]) : funnet;
};
