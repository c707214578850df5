import { ok, refusal, refused, type Command, type Dato, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { FristSatt } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';

/** The administration sets a plandato where the vedtak has no frist. */
export type SettFrist = Command<'SettFrist', { readonly dato: Dato; readonly tekst: string }>;

export const VedtattFristFlyttesBareVedVedtak = refusal(
  'VedtattFristFlyttesBareVedVedtak',
  'strider-mot-regel',
  'Fristen er vedtatt og flyttes bare ved vedtak. Foreslå en ny frist, så tas den opp i neste rapport.',
);

export const settFristRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  VedtattFristFlyttesBareVedVedtak,
] as const;

export const settFrist: Decide<SettFrist, Oppdrag, FristSatt, RefusalOf<typeof settFristRefusals>> = (
  { data },
  oppdrag,
) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  if (funnet.value.frist?.kilde === 'vedtatt') return refused(VedtattFristFlyttesBareVedVedtak());
  const frist = { ...data, kilde: 'satt av administrasjonen', tolket: false } as const;
  return ok([{ type: 'FristSatt', data: { frist } }]);
};
