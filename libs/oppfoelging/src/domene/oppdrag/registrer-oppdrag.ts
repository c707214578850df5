import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { OppdragRegistrert } from './oppdrag.events';

/** Registers what a delpunkt orders. Sent by the workflow, once for each delpunkt. */
export type RegistrerOppdrag = Command<'RegistrerOppdrag', OppdragRegistrert['data']>;

export const OppdragetFinnesAlt = refusal(
  'OppdragetFinnesAlt',
  'i-konflikt',
  'Dette delpunktet er alt registrert som oppdrag. Følg opp det som er registrert.',
);

export const registrerOppdragRefusals = [OppdragetFinnesAlt] as const;

export const registrerOppdrag: Decide<
  RegistrerOppdrag,
  Oppdrag,
  OppdragRegistrert,
  RefusalOf<typeof registrerOppdragRefusals>
> = ({ data }, oppdrag) =>
  oppdrag.finnes ? refused(OppdragetFinnesAlt()) : ok([{ type: 'OppdragRegistrert', data }]);
