import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { paagaaendeRefusals, somPaagaaende, type Moete } from './moete';
import type { MoeteledelsenOverlatt } from './moete.events';
import { PlassenErIkkeTilStede } from './moete.refusals';

/** Lets another of those present lead the meeting from here on (settemøteleder). */
export type OverlatMoeteledelsen = Command<'OverlatMoeteledelsen', MoeteledelsenOverlatt['data']>;

export const PlassenLederAltMoetet = refusal(
  'PlassenLederAltMoetet',
  'i-konflikt',
  (plass: number) => `Plass ${plass} leder alt møtet. Oppgi plassen til en annen som er til stede.`,
);

export const overlatMoeteledelsenRefusals = [
  ...paagaaendeRefusals,
  PlassenErIkkeTilStede,
  PlassenLederAltMoetet,
] as const;

export const overlatMoeteledelsen: Decide<
  OverlatMoeteledelsen,
  Moete,
  MoeteledelsenOverlatt,
  RefusalOf<typeof overlatMoeteledelsenRefusals>
> = ({ data, meta }, state) => {
  const moete = somPaagaaende(state, meta);
  if (!moete.ok) return moete;
  const { deltakere, moeteleder } = moete.value;
  if (data.til === moeteleder) return refused(PlassenLederAltMoetet(data.til));
  return deltakere.some((d) => d.plass === data.til)
    ? ok([{ type: 'MoeteledelsenOverlatt', data }])
    : refused(PlassenErIkkeTilStede(data.til));
};
