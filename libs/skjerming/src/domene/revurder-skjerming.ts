import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Skjerming } from './skjerming';
import type { SkjermingRevurdert } from './skjerming.events';
import {
  feilVedVurderingen,
  MeroffentlighetMaaVurderes,
  RevurderingenMaaVaereFramITid,
  SkjermingenFinnesIkke,
  SkjermingenGjelderIkke,
  somGjeldende,
} from './skjerming.refusals';

/** Looks at a screening again, and keeps it. */
export type RevurderSkjerming = Command<'RevurderSkjerming', SkjermingRevurdert['data']>;

export const revurderSkjermingRefusals = [
  SkjermingenFinnesIkke,
  SkjermingenGjelderIkke,
  RevurderingenMaaVaereFramITid,
  MeroffentlighetMaaVurderes,
] as const;

export const revurderSkjerming: Decide<
  RevurderSkjerming,
  Skjerming,
  SkjermingRevurdert,
  RefusalOf<typeof revurderSkjermingRefusals>
> = ({ data, meta: { idag } }, state) => {
  const gjeldende = somGjeldende(state, data.ref);
  if (!gjeldende.ok) return gjeldende;
  const feil = feilVedVurderingen(gjeldende.value.hjemmel, data.meroffentlighet, data.revurderes, idag);
  return feil ? refused(feil) : ok([{ type: 'SkjermingRevurdert', data }]);
};
