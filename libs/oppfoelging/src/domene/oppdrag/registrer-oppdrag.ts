import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { OppdragRegistrert, OppdragSattPaaVent, Utsettelse } from './oppdrag.events';

/** Registers what a delpunkt orders. Sent by the workflow, once for each delpunkt. */
export type RegistrerOppdrag = Command<
  'RegistrerOppdrag',
  OppdragRegistrert['data'],
  /** Why the point waits, when the sak says that it does; delpunkter may be read while it waits (R41). */
  Utsettelse | null
>;

export const OppdragetFinnesAlt = refusal(
  'OppdragetFinnesAlt',
  'i-konflikt',
  'Dette delpunktet er alt registrert som oppdrag. Følg opp det som er registrert.',
);

export const registrerOppdragRefusals = [OppdragetFinnesAlt] as const;

export const registrerOppdrag: Decide<
  RegistrerOppdrag,
  Oppdrag,
  OppdragRegistrert | OppdragSattPaaVent,
  RefusalOf<typeof registrerOppdragRefusals>
> = ({ data, grunnlag: utsatt }, oppdrag) => {
  if (oppdrag.finnes) return refused(OppdragetFinnesAlt());
  const registrert: OppdragRegistrert = { type: 'OppdragRegistrert', data };
  return ok(utsatt === null ? [registrert] : [registrert, { type: 'OppdragSattPaaVent', data: utsatt }]);
};
