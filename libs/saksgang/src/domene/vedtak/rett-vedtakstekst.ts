import {
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type Punkt,
  type RefusalOf,
  type VedtakId,
} from '@saksgang/kernel';
import { FeilRolle, SakenFinnesIkke } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { VedtakstekstRettet } from './vedtak.events';
import { finnPunkt, PunktetFinnesIkke, VedtaketFinnesIkke } from './vedtak.refusals';

/** Corrects a clerical error in the text of a vedtak; both texts are quoted, and both are kept (R20). */
export type RettVedtakstekst = Command<
  'RettVedtakstekst',
  { readonly vedtak: VedtakId; readonly punkt: Punkt; readonly fra: string; readonly til: string }
>;

export const TekstenErEnAnnen = refusal(
  'TekstenErEnAnnen',
  'i-konflikt',
  'Teksten du retter fra, er ikke vedtakets tekst slik den står. Hent vedtaket på nytt og gjengi teksten ordrett.',
  { regel: 'R20' },
);

export const rettVedtakstekstRefusals = [
  FeilRolle,
  SakenFinnesIkke,
  VedtaketFinnesIkke,
  PunktetFinnesIkke,
  TekstenErEnAnnen,
] as const;

export const rettVedtakstekst: Decide<
  RettVedtakstekst,
  Sak,
  VedtakstekstRettet,
  RefusalOf<typeof rettVedtakstekstRefusals>
> = ({ data, meta }, sak) => {
  if (meta.rolle !== 'moetesekretaer') return refused(FeilRolle(meta.rolle, 'møtesekretæren'));
  const funnet = finnPunkt(sak, data);
  if (!funnet.ok) return funnet;
  return funnet.value.punkt.tekst === data.fra
    ? ok([{ type: 'VedtakstekstRettet', data }])
    : refused(TekstenErEnAnnen());
};
