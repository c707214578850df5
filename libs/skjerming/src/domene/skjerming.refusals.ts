import { ok, ord, refusal, refused, skrivDato, type Dato, type Refusal, type Result } from '@saksgang/kernel';
import { erTaushetsplikt, type Hjemmel } from './hjemmel';
import type { FoertSkjerming, Skjerming } from './skjerming';

export const SkjermingenFinnesIkke = refusal(
  'SkjermingenFinnesIkke',
  'finnes-ikke',
  (ref: string) =>
    `Skjermingen ${ref} er ikke opprettet i kommunen. Kontroller referansen, eller opprett skjermingen først.`,
);

export const SkjermingenGjelderIkke = refusal(
  'SkjermingenGjelderIkke',
  'i-konflikt',
  (ref: string, tilstand: 'opphevet' | 'makulert') =>
    `Skjermingen ${ref} er ${tilstand}. Opprett en ny skjerming med en annen referanse.`,
);

export const RevurderingenMaaVaereFramITid = refusal(
  'RevurderingenMaaVaereFramITid',
  'ugyldig',
  (dag: Dato) => `Dagen for ny vurdering, ${skrivDato(dag)}, er ikke fram i tid. Oppgi en dag etter i dag.`,
);

export const MeroffentlighetMaaVurderes = refusal(
  'MeroffentlighetMaaVurderes',
  'ugyldig',
  (hjemmel: Hjemmel) =>
    `Etter ${ord(hjemmel)} kan innsyn gis, så meroffentlighet skal vurderes (offentleglova § 11). Oppgi i meroffentlighet hvorfor innsyn ikke gis.`,
);

/** The screening, when it is in force. */
export const somGjeldende = (
  state: Skjerming,
  ref: string,
): Result<FoertSkjerming, ReturnType<typeof SkjermingenFinnesIkke | typeof SkjermingenGjelderIkke>> => {
  if (state.slag === 'ingen') return refused(SkjermingenFinnesIkke(ref));
  return state.slag === 'gjeldende' ? ok(state) : refused(SkjermingenGjelderIkke(ref, state.slag));
};

/** What is wrong with an assessment; null when nothing is. */
export const feilVedVurderingen = (
  hjemmel: Hjemmel,
  meroffentlighet: string | null,
  revurderes: Dato,
  idag: Dato,
): Refusal<'RevurderingenMaaVaereFramITid' | 'MeroffentlighetMaaVurderes'> | null => {
  if (revurderes <= idag) return RevurderingenMaaVaereFramITid(revurderes);
  return meroffentlighet === null && !erTaushetsplikt(hjemmel) ? MeroffentlighetMaaVurderes(hjemmel) : null;
};
