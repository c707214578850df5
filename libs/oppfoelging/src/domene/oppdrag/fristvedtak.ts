import {
  ok,
  refusal,
  refused,
  type Dato,
  type Punkt,
  type RefusalOf,
  type Result,
  type SakId,
  type VedtakId,
} from '@saksgang/kernel';
import type { AktivtOppdrag } from './oppdrag';
import type { Avslutningsvedtak } from './oppdrag.events';
import { VedtaketErAvEtAnnetOrgan, VedtaketFinnesIkkeISaken } from './oppdrag.refusals';

/** Where a vedtak over a frist lies. */
export interface Fristvedtaksadresse {
  readonly sak: SakId;
  readonly vedtak: VedtakId;
  readonly punkt: Punkt;
}

/** The vedtakspunkt as the sak has it; null when the sak has no such point. */
export interface Fristvedtaksgrunnlag {
  readonly vedtakspunkt: { readonly organ: string; readonly dato: Dato } | null;
}

export const VedtaketErDetSomGaOppdraget = refusal(
  'VedtaketErDetSomGaOppdraget',
  'strider-mot-regel',
  'Vedtaket er det som ga oppdraget, og kan ikke avgjøre sin egen frist på nytt. Oppgi det senere vedtaket der organet avgjorde fristen.',
);

export const fristvedtakRefusals = [
  VedtaketFinnesIkkeISaken,
  VedtaketErAvEtAnnetOrgan,
  VedtaketErDetSomGaOppdraget,
] as const;

/** A later vedtak of the body that gave the oppdrag, or why this is none. */
export const senereVedtak = (
  { sak, vedtak, punkt }: Fristvedtaksadresse,
  { vedtakspunkt }: Fristvedtaksgrunnlag,
  oppdrag: AktivtOppdrag,
): Result<Avslutningsvedtak, RefusalOf<typeof fristvedtakRefusals>> => {
  if (!vedtakspunkt) return refused(VedtaketFinnesIkkeISaken());
  const { organ, dato } = vedtakspunkt;
  if (organ !== oppdrag.organ) return refused(VedtaketErAvEtAnnetOrgan(organ, oppdrag.organ));
  if (vedtak === oppdrag.vedtak) return refused(VedtaketErDetSomGaOppdraget());
  return ok({ sak, vedtak, punkt, organ, dato });
};
