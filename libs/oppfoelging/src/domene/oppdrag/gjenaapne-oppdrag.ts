import {
  ok,
  refused,
  type Command,
  type Dato,
  type Decide,
  type Punkt,
  type RefusalOf,
  type SakId,
  type VedtakId,
} from '@saksgang/kernel';
import { erAvsluttet, type Oppdrag } from './oppdrag';
import type { OppdragGjenaapnet } from './oppdrag.events';
import {
  OppdragetErIkkeAvsluttet,
  OppdragetFinnesIkke,
  VedtaketErAvEtAnnetOrgan,
  VedtaketFinnesIkkeISaken,
} from './oppdrag.refusals';

/** Takes up a closed oppdrag again, by a vedtak of the body that gave it (R36). */
export type GjenaapneOppdrag = Command<
  'GjenaapneOppdrag',
  { readonly sak: SakId; readonly vedtak: VedtakId; readonly punkt: Punkt; readonly grunn: string },
  { readonly vedtakspunkt: { readonly organ: string; readonly dato: Dato } | null }
>;

export const gjenaapneOppdragRefusals = [
  OppdragetFinnesIkke,
  OppdragetErIkkeAvsluttet,
  VedtaketFinnesIkkeISaken,
  VedtaketErAvEtAnnetOrgan,
] as const;

export const gjenaapneOppdrag: Decide<
  GjenaapneOppdrag,
  Oppdrag,
  OppdragGjenaapnet,
  RefusalOf<typeof gjenaapneOppdragRefusals>
> = ({ data: { sak, vedtak, punkt, grunn }, grunnlag: { vedtakspunkt } }, oppdrag) => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  if (!erAvsluttet(oppdrag)) return refused(OppdragetErIkkeAvsluttet());
  if (!vedtakspunkt) return refused(VedtaketFinnesIkkeISaken());
  const { organ, dato } = vedtakspunkt;
  if (organ !== oppdrag.organ) return refused(VedtaketErAvEtAnnetOrgan(organ, oppdrag.organ));
  return ok([{ type: 'OppdragGjenaapnet', data: { vedtak: { sak, vedtak, punkt, organ, dato }, grunn } }]);
};
