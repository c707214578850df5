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
import { erAvsluttet, erMeldtFerdig, type Oppdrag } from './oppdrag';
import type { OppdragGjenaapnet, OppdragSendtTilbake } from './oppdrag.events';
import { OppdragetFinnesIkke, VedtaketErAvEtAnnetOrgan, VedtaketFinnesIkkeISaken } from './oppdrag.refusals';

/** Gives back what was reported as finished, by a vedtak of the body that gave it; what was closed is taken up again. */
export type SendOppdragTilbake = Command<
  'SendOppdragTilbake',
  { readonly sak: SakId; readonly vedtak: VedtakId; readonly punkt: Punkt },
  {
    /** The vedtakspunkt as the sak has it, and which oppdrag it sends back; null when the sak has no such point. */
    readonly vedtakspunkt: {
      readonly organ: string;
      readonly dato: Dato;
      readonly senderTilbake: readonly { readonly oppdrag: string; readonly grunn: string }[];
    } | null;
  }
>;

export const VedtaketSenderIkkeOppdragetTilbake = refusal(
  'VedtaketSenderIkkeOppdragetTilbake',
  'strider-mot-regel',
  'Vedtakspunktet sender ikke dette oppdraget tilbake. Oppgi punktet der organet sender det tilbake.',
);

export const OppdragetErIkkeMeldtFerdig = refusal(
  'OppdragetErIkkeMeldtFerdig',
  'i-konflikt',
  'Oppdraget er verken meldt ferdig eller avsluttet, så det er ikke noe å sende tilbake. Meld status på det i stedet.',
);

export const sendOppdragTilbakeRefusals = [
  OppdragetFinnesIkke,
  VedtaketFinnesIkkeISaken,
  VedtaketErAvEtAnnetOrgan,
  VedtaketSenderIkkeOppdragetTilbake,
  OppdragetErIkkeMeldtFerdig,
] as const;

export const sendOppdragTilbake: Decide<
  SendOppdragTilbake,
  Oppdrag,
  OppdragSendtTilbake | OppdragGjenaapnet,
  RefusalOf<typeof sendOppdragTilbakeRefusals>
> = ({ data, grunnlag: { vedtakspunkt } }, oppdrag) => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  if (!vedtakspunkt) return refused(VedtaketFinnesIkkeISaken());
  const { organ, dato, senderTilbake } = vedtakspunkt;
  if (organ !== oppdrag.organ) return refused(VedtaketErAvEtAnnetOrgan(organ, oppdrag.organ));
  const tilbake = senderTilbake.find((t) => t.oppdrag === oppdrag.id);
  if (!tilbake) return refused(VedtaketSenderIkkeOppdragetTilbake());
  const om = { vedtak: { ...data, organ, dato }, grunn: tilbake.grunn };
  if (erAvsluttet(oppdrag)) return ok([{ type: 'OppdragGjenaapnet', data: om }]);
  return erMeldtFerdig(oppdrag)
    ? ok([{ type: 'OppdragSendtTilbake', data: om }])
    : refused(OppdragetErIkkeMeldtFerdig());
};
