import {
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type RefusalOf,
  type VedtakId,
} from '@saksgang/kernel';
import { SakenFinnesIkke } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { VedtakEkspedert } from './vedtak.events';
import {
  EkspedertFoerVedtaket,
  sakMedVedtak,
  VedtaketFinnesIkke,
  VedtaksdatoMangler,
} from './vedtak.refusals';

/** Records that the vedtak has been sent to those who are to act. No legal effect hangs on it (R21). */
export type EkspederVedtak = Command<
  'EkspederVedtak',
  { readonly vedtak: VedtakId; readonly mottakere: readonly string[] }
>;

export const VedtaketErAltEkspedert = refusal(
  'VedtaketErAltEkspedert',
  'i-konflikt',
  'Vedtaket er alt ekspedert. Hent vedtaket for å se når det ble sendt.',
);

export const ekspederVedtakRefusals = [
  SakenFinnesIkke,
  VedtaketFinnesIkke,
  VedtaketErAltEkspedert,
  VedtaksdatoMangler,
  EkspedertFoerVedtaket,
] as const;

export const ekspederVedtak: Decide<
  EkspederVedtak,
  Sak,
  VedtakEkspedert,
  RefusalOf<typeof ekspederVedtakRefusals>
> = ({ data, meta }, sak) => {
  const funnet = sakMedVedtak(sak);
  if (!funnet.ok) return funnet;
  const vedtak = funnet.value.vedtak.get(data.vedtak);
  if (!vedtak) return refused(VedtaketFinnesIkke());
  if (vedtak.ekspedert !== null) return refused(VedtaketErAltEkspedert());
  if (meta.skjedde === null) return refused(VedtaksdatoMangler());
  if (meta.skjedde < vedtak.dato) return refused(EkspedertFoerVedtaket(vedtak.dato, meta.skjedde));
  return ok([{ type: 'VedtakEkspedert', data: { ...data, dato: meta.skjedde } }]);
};
