import {
  ok,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Dato,
  type Decide,
  type RefusalOf,
} from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { FristBekreftet } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';

/** A person confirms what a date in the vedtak's text means, or chooses among several readings. */
export type BekreftFrist = Command<'BekreftFrist', { readonly dato: Dato }>;

export const IngenLesningAvFristen = refusal(
  'IngenLesningAvFristen',
  'strider-mot-regel',
  (dato: Dato) =>
    `Vedtakets tekst er ikke lest som ${skrivDato(dato)}. Bekreft en av lesningene, eller sett en plandato.`,
);

export const bekreftFristRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  IngenLesningAvFristen,
] as const;

export const bekreftFrist: Decide<
  BekreftFrist,
  Oppdrag,
  FristBekreftet,
  RefusalOf<typeof bekreftFristRefusals>
> = ({ data: { dato } }, oppdrag) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  const { frist, uavklartFrist } = funnet.value;
  // A plandato is no reading of the vedtak, and is never made one by confirming it.
  const lest = frist?.kilde === 'vedtatt' ? { ...frist, alternativer: [frist.dato] } : uavklartFrist;
  if (!lest?.alternativer.includes(dato)) return refused(IngenLesningAvFristen(dato));
  const { tekst } = lest;
  return ok([{ type: 'FristBekreftet', data: { frist: { dato, kilde: 'vedtatt', tekst, tolket: false } } }]);
};
