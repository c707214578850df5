import { ok, type RefusalOf, type Result } from '@saksgang/kernel';
import type { Balanse } from '../ramme/balanse';
import { somHandlingsprogram, type HandlingsprogrammetFinnesIkke } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { aapenForForslagRefusals } from './forslag.refusals';
import { aapenForForslag } from './forslag.refusals';
import { feileneIForslag, type Innholdsavslag } from './forslagskrav';
import type { FremmeForslag } from './fremme-forslag';
import { forslagsbalansen, forslagsvirkningen, type Forslagsvirkning } from './virkning';

/** What would become of a forslag that was put forward now. */
export interface Forslagsproeve {
  /** Every reason for which it would be refused; the first is the one that FremmeForslag would give. */
  readonly avslag: readonly (Innholdsavslag | RefusalOf<typeof aapenForForslagRefusals>)[];
  readonly balanse: Balanse;
  readonly virkning: Forslagsvirkning;
}

/** Tests a forslag by the rules that FremmeForslag holds it against, and decides nothing. */
export const proevForslag = (
  sak: Sak,
  forslag: FremmeForslag['data'],
): Result<Forslagsproeve, ReturnType<typeof HandlingsprogrammetFinnesIkke>> => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const aapen = aapenForForslag(sak);
  return ok({
    avslag: [...(aapen.ok ? [] : [aapen.refusal]), ...feileneIForslag(funnet.value, forslag)],
    balanse: forslagsbalansen(funnet.value, forslag),
    virkning: forslagsvirkningen(funnet.value, forslag),
  });
};
