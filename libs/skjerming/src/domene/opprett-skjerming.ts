import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Skjerming } from './skjerming';
import type { SkjermingOpprettet } from './skjerming.events';
import {
  feilVedVurderingen,
  MeroffentlighetMaaVurderes,
  RevurderingenMaaVaereFramITid,
} from './skjerming.refusals';

/** Decides that something is to be kept out of public view; texts that are to be so then name it. */
export type OpprettSkjerming = Command<'OpprettSkjerming', SkjermingOpprettet['data']>;

export const SkjermingenFinnes = refusal(
  'SkjermingenFinnes',
  'i-konflikt',
  (ref: string) => `Referansen ${ref} er i bruk. Velg en referanse som ingen skjerming har hatt.`,
);

export const opprettSkjermingRefusals = [
  SkjermingenFinnes,
  RevurderingenMaaVaereFramITid,
  MeroffentlighetMaaVurderes,
] as const;

export const opprettSkjerming: Decide<
  OpprettSkjerming,
  Skjerming,
  SkjermingOpprettet,
  RefusalOf<typeof opprettSkjermingRefusals>
> = ({ data, meta: { idag } }, state) => {
  if (state.slag !== 'ingen') return refused(SkjermingenFinnes(data.ref));
  const feil = feilVedVurderingen(data.hjemmel, data.meroffentlighet, data.revurderes, idag);
  return feil ? refused(feil) : ok([{ type: 'SkjermingOpprettet', data }]);
};
