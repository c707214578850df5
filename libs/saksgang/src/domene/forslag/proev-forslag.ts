import { ok, type RefusalOf, type Result } from '@saksgang/kernel';
import type { Balanse } from '../ramme/balanse';
import { somHandlingsprogram, type HandlingsprogrammetFinnesIkke } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import { hindringene, type FremmeForslag, type fremmeForslagRefusals } from './fremme-forslag';
import { aapenUnderReglementet } from './reglementskrav';
import { forslagsbalansen, forslagsvirkningen, type Forslagsvirkning } from './virkning';

/** What would become of a forslag that was put forward now. */
export interface Forslagsproeve {
  /** Every reason for which it would be refused; the first is the one that FremmeForslag would give. */
  readonly avslag: readonly RefusalOf<typeof fremmeForslagRefusals>[];
  readonly balanse: Balanse;
  readonly virkning: Forslagsvirkning;
}

/** Tests a forslag by the rules that FremmeForslag holds it against, and decides nothing. */
export const proevForslag = (
  sak: Sak,
  command: FremmeForslag,
): Result<Forslagsproeve, ReturnType<typeof HandlingsprogrammetFinnesIkke>> => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const aapen = aapenUnderReglementet(sak, command.grunnlag);
  return ok({
    avslag: [...(aapen.ok ? [] : [aapen.refusal]), ...hindringene(funnet.value, command)],
    balanse: forslagsbalansen(funnet.value, command.data),
    virkning: forslagsvirkningen(funnet.value, command.data),
  });
};
