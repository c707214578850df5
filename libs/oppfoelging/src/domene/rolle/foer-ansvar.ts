import { ok, refused, type Command, type Decide, type OppdragId, type RefusalOf } from '@saksgang/kernel';
import { OppdragetFinnesIkke } from '../oppdrag/oppdrag.refusals';
import type { AnsvarFoert } from './rolle.events';
import { besetningAv, rollenoekkel, type Rolleregister } from './rolleregister';

/**
 * Keeps which role an oppdrag lies on. Sent by the workflow when an oppdrag is given to somebody or taken up again. One
 * that was on its way to a person while he handed the role over, or that was closed then, goes to the one who has it now.
 */
export type FoerAnsvar = Command<
  'FoerAnsvar',
  { readonly oppdrag: OppdragId },
  /** Who the oppdrag says is responsible; null when there is no such oppdrag. */
  { readonly ansvarlig: { readonly rolle: string; readonly person: string | null } | null } | null
>;

export const foerAnsvarRefusals = [OppdragetFinnesIkke] as const;

export const foerAnsvar: Decide<
  FoerAnsvar,
  Rolleregister,
  AnsvarFoert,
  RefusalOf<typeof foerAnsvarRefusals>
> = ({ data: { oppdrag }, grunnlag }, register) => {
  if (!grunnlag) return refused(OppdragetFinnesIkke());
  const { ansvarlig } = grunnlag;
  if (!ansvarlig) return ok([]);
  const { rolle, person } = ansvarlig;
  const harRollen = besetningAv(register, rolle)?.person ?? null;
  const overtattAv = harRollen === person ? null : harRollen;
  if (overtattAv === null && register.ansvar.get(oppdrag) === rollenoekkel(rolle)) return ok([]);
  return ok([{ type: 'AnsvarFoert', data: { oppdrag, rolle, overtattAv } }]);
};
