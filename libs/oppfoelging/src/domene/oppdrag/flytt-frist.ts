import {
  ok,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Dato,
  type Decide,
  type Punkt,
  type RefusalOf,
  type SakId,
  type VedtakId,
} from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { FristFlyttet } from './oppdrag.events';
import {
  OppdragetErAvsluttet,
  OppdragetFinnesIkke,
  somAapent,
  VedtaketErAvEtAnnetOrgan,
  VedtaketFinnesIkkeISaken,
} from './oppdrag.refusals';

/**
 * Moves the frist by a later vedtak of the body that gave the oppdrag. What the administration has proposed binds nobody,
 * so the body may decide any date, and one where the vedtak had none.
 */
export type FlyttFrist = Command<
  'FlyttFrist',
  {
    readonly sak: SakId;
    readonly vedtak: VedtakId;
    readonly punkt: Punkt;
    readonly dato: Dato;
    /** The frist in the words of the vedtak. */
    readonly tekst: string;
  },
  { readonly vedtakspunkt: { readonly organ: string; readonly dato: Dato } | null }
>;

export const VedtaketErDetSomGaOppdraget = refusal(
  'VedtaketErDetSomGaOppdraget',
  'strider-mot-regel',
  'Vedtaket er det som ga oppdraget, og kan ikke flytte sin egen frist. Oppgi det senere vedtaket der organet satte en ny frist.',
);

export const FristenErDenSamme = refusal(
  'FristenErDenSamme',
  'i-konflikt',
  (dato: Dato) => `Fristen er alt vedtatt til ${skrivDato(dato)}, så vedtaket flytter den ikke.`,
);

export const flyttFristRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  VedtaketFinnesIkkeISaken,
  VedtaketErAvEtAnnetOrgan,
  VedtaketErDetSomGaOppdraget,
  FristenErDenSamme,
] as const;

export const flyttFrist: Decide<FlyttFrist, Oppdrag, FristFlyttet, RefusalOf<typeof flyttFristRefusals>> = (
  { data: { sak, vedtak, punkt, dato: til, tekst }, grunnlag: { vedtakspunkt } },
  oppdrag,
) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  const { organ: besluttende, vedtak: gaOppdraget, frist } = funnet.value;
  if (!vedtakspunkt) return refused(VedtaketFinnesIkkeISaken());
  const { organ, dato } = vedtakspunkt;
  if (organ !== besluttende) return refused(VedtaketErAvEtAnnetOrgan(organ, besluttende));
  if (vedtak === gaOppdraget) return refused(VedtaketErDetSomGaOppdraget());
  if (frist?.kilde === 'vedtatt' && frist.dato === til) return refused(FristenErDenSamme(til));
  return ok([
    {
      type: 'FristFlyttet',
      data: {
        vedtak: { sak, vedtak, punkt, organ, dato },
        frist: { dato: til, kilde: 'vedtatt', tekst, tolket: false },
      },
    },
  ]);
};
