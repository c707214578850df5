import {
  ok,
  refusal,
  refused,
  type Command,
  type Dato,
  type Decide,
  type Punkt,
  type RefusalOf,
  type SakId,
  type VedtakId,
} from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { OppdragAvsluttet } from './oppdrag.events';
import {
  OppdragetErAvsluttet,
  OppdragetFinnesIkke,
  somAapent,
  VedtaketErAvEtAnnetOrgan,
  VedtaketFinnesIkkeISaken,
} from './oppdrag.refusals';

/** Closes an oppdrag by the vedtak of the body that gave it. No single person closes an oppdrag. */
export type AvsluttOppdrag = Command<
  'AvsluttOppdrag',
  { readonly sak: SakId; readonly vedtak: VedtakId; readonly punkt: Punkt },
  {
    /** The vedtakspunkt as the sak has it, and which oppdrag it closes; null when the sak has no such point. */
    readonly vedtakspunkt: {
      readonly organ: string;
      readonly dato: Dato;
      readonly avslutter: readonly { readonly oppdrag: string; readonly maate: 'utfoert' | 'utgaar' }[];
    } | null;
  }
>;

export const VedtaketAvslutterIkkeOppdraget = refusal(
  'VedtaketAvslutterIkkeOppdraget',
  'strider-mot-regel',
  'Vedtakspunktet avslutter ikke dette oppdraget. Oppgi punktet der organet anser oppdraget som avsluttet.',
);

export const DokumentasjonMangler = refusal(
  'DokumentasjonMangler',
  'strider-mot-regel',
  'Oppdraget er ikke dokumentert utført. Rapporter det utført med dokument, sak eller regnskapsreferanse først.',
);

export const avsluttOppdragRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  VedtaketFinnesIkkeISaken,
  VedtaketErAvEtAnnetOrgan,
  VedtaketAvslutterIkkeOppdraget,
  DokumentasjonMangler,
] as const;

export const avsluttOppdrag: Decide<
  AvsluttOppdrag,
  Oppdrag,
  OppdragAvsluttet,
  RefusalOf<typeof avsluttOppdragRefusals>
> = ({ data, grunnlag: { vedtakspunkt } }, oppdrag) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  const { id, organ, maate: oppfoelging, dokumentert } = funnet.value;
  if (!vedtakspunkt) return refused(VedtaketFinnesIkkeISaken());
  if (vedtakspunkt.organ !== organ) return refused(VedtaketErAvEtAnnetOrgan(vedtakspunkt.organ, organ));
  const avslutning = vedtakspunkt.avslutter.find((a) => a.oppdrag === id);
  if (!avslutning) return refused(VedtaketAvslutterIkkeOppdraget());
  const { maate } = avslutning;
  if (maate === 'utfoert' && oppfoelging === 'oppdrag' && !dokumentert)
    return refused(DokumentasjonMangler());
  const vedtak = { ...data, organ: vedtakspunkt.organ, dato: vedtakspunkt.dato };
  return ok([{ type: 'OppdragAvsluttet', data: { vedtak, maate } }]);
};
