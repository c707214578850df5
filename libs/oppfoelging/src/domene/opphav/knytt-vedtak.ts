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
import type { Oppdrag } from '../oppdrag/oppdrag';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from '../oppdrag/oppdrag.refusals';
import type { VedtakKnyttet } from './opphav.events';

/**
 * One more vedtak orders the same, so that it is done once and answered for in both. The frist stays as it is: a vedtak
 * that sets another is one of `FlyttFrist`.
 */
export type KnyttVedtak = Command<
  'KnyttVedtak',
  { readonly sak: SakId; readonly vedtak: VedtakId; readonly punkt: Punkt },
  /** The punkt as its sak has it; null when it is not there. */
  { readonly vedtakspunkt: { readonly organ: string; readonly dato: Dato } | null }
>;

export const BestillendeVedtakFinnesIkke = refusal(
  'BestillendeVedtakFinnesIkke',
  'finnes-ikke',
  'Vedtakspunktet finnes ikke i saken. Etterregistrer saken og vedtaket først, og oppgi saken, vedtaket og punktet.',
);

export const VedtaketErAltKnyttet = refusal(
  'VedtaketErAltKnyttet',
  'i-konflikt',
  'Oppdraget følger alt av dette vedtakspunktet.',
);

export const knyttVedtakRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  BestillendeVedtakFinnesIkke,
  VedtaketErAltKnyttet,
] as const;

export const knyttVedtak: Decide<
  KnyttVedtak,
  Oppdrag,
  VedtakKnyttet,
  RefusalOf<typeof knyttVedtakRefusals>
> = ({ data: { sak, vedtak, punkt }, grunnlag: { vedtakspunkt } }, oppdrag) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  if (vedtakspunkt === null) return refused(BestillendeVedtakFinnesIkke());
  const { knyttet } = funnet.value;
  if ([funnet.value, ...knyttet].some((v) => v.vedtak === vedtak && v.punkt === punkt))
    return refused(VedtaketErAltKnyttet());
  const { organ, dato } = vedtakspunkt;
  return ok([{ type: 'VedtakKnyttet', data: { vedtak: { sak, vedtak, punkt, organ, dato } } }]);
};
