import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Skjerming } from './skjerming';
import type { SkjermingMakulert } from './skjerming.events';
import { SkjermingenFinnesIkke, SkjermingenGjelderIkke } from './skjerming.refusals';

/** Destroys what a screening covers, for good. `bekreftelse` repeats the reference, so that nobody does it by a slip. */
export type MakulerSkjerming = Command<
  'MakulerSkjerming',
  SkjermingMakulert['data'] & { readonly bekreftelse: string }
>;

export const BarePersonopplysningerMakuleres = refusal(
  'BarePersonopplysningerMakuleres',
  'i-konflikt',
  (ref: string) =>
    `Skjermingen ${ref} gjelder ikke personopplysninger, og skal bevares (arkivlova § 9). Opphev den hvis innholdet kan gis ut.`,
);

export const BekreftelsenErEnAnnen = refusal(
  'BekreftelsenErEnAnnen',
  'ugyldig',
  (ref: string) => `Makulering kan ikke gjøres om. Skriv ${ref} også i bekreftelse for å gjennomføre den.`,
);

export const makulerSkjermingRefusals = [
  SkjermingenFinnesIkke,
  SkjermingenGjelderIkke,
  BarePersonopplysningerMakuleres,
  BekreftelsenErEnAnnen,
] as const;

export const makulerSkjerming: Decide<
  MakulerSkjerming,
  Skjerming,
  SkjermingMakulert,
  RefusalOf<typeof makulerSkjermingRefusals>
> = ({ data: { ref, grunn, bekreftelse } }, state) => {
  if (state.slag === 'ingen') return refused(SkjermingenFinnesIkke(ref));
  if (state.slag === 'makulert') return refused(SkjermingenGjelderIkke(ref, state.slag));
  if (!state.personopplysninger) return refused(BarePersonopplysningerMakuleres(ref));
  if (bekreftelse !== ref) return refused(BekreftelsenErEnAnnen(ref));
  return ok([{ type: 'SkjermingMakulert', data: { ref, grunn } }]);
};
