import type { MoeteId, RefusalOf } from '@saksgang/kernel';
import type { Moetebilde } from '../moete/deltaker';
import type { Organ } from '../vedtak/vedtak';
import type { Modus } from './behandling.events';
import { MoetetFinnesIkke, MoetetGjelderEtAnnetOrgan, MoetetPaagaarIkke } from './behandling.refusals';

export const moeteRefusals = [MoetetFinnesIkke, MoetetGjelderEtAnnetOrgan, MoetetPaagaarIkke] as const;

/** Whether a body can treat a sak in the meeting that is named; none need be. */
export const feilIMoetet = (
  id: MoeteId | null,
  moete: Moetebilde | null,
  { organ, modus }: { readonly organ: Organ; readonly modus: Modus },
): RefusalOf<typeof moeteRefusals> | null => {
  if (id === null) return null;
  if (!moete) return MoetetFinnesIkke();
  if (moete.organ !== organ) return MoetetGjelderEtAnnetOrgan();
  return moete.pagaar || modus === 'protokollfoere' ? null : MoetetPaagaarIkke();
};
