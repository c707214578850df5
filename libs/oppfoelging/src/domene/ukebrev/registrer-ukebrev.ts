import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { mottakernoekkel, type Ukebrevene } from './ukebrev';
import type { UkebrevSendt } from './ukebrev.events';
import { UkebrevetErIkkePaabegynt } from './ukebrev.refusals';

/** Records that a claimed letter was sent, and by which ways; also when the week is over meanwhile. */
export type RegistrerUkebrev = Command<'RegistrerUkebrev', UkebrevSendt['data']>;

export const registrerUkebrevRefusals = [UkebrevetErIkkePaabegynt] as const;

export const registrerUkebrev: Decide<
  RegistrerUkebrev,
  Ukebrevene,
  UkebrevSendt,
  RefusalOf<typeof registrerUkebrevRefusals>
> = ({ data }, { brev }) => {
  const paabegynt = brev.get(mottakernoekkel(data.mottaker));
  if (!paabegynt) return refused(UkebrevetErIkkePaabegynt());
  return ok(paabegynt.kanaler === null ? [{ type: 'UkebrevSendt', data }] : []);
};
