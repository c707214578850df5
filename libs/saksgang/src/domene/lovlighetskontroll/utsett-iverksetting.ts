import {
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type Punkt,
  type RefusalOf,
} from '@saksgang/kernel';
import { DagenMangler, SakenFinnesIkke } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import { PunktetFinnesIkke, VedtaketFinnesIkke } from '../vedtak/vedtak.refusals';
import {
  BesluttetFoerVedtaket,
  delpunkteneTil,
  finnIverksetting,
  IngenPunkterOppgitt,
  type Iverksettingsvalg,
} from './iverksetting';
import type { IverksettingUtsatt } from './lovlighetskontroll.events';

/** Puts off carrying out a vedtak or some of its points. A krav about lawfulness does not do so by itself (R41). */
export type UtsettIverksetting = Command<'UtsettIverksetting', Iverksettingsvalg>;

export const IverksettingenErAltUtsatt = refusal(
  'IverksettingenErAltUtsatt',
  'i-konflikt',
  (punkt: Punkt | null) =>
    `${punkt === null ? 'Hele vedtaket' : `Punkt ${punkt}`} er alt utsatt. Oppgi bare det som ikke er det.`,
);

export const utsettIverksettingRefusals = [
  SakenFinnesIkke,
  VedtaketFinnesIkke,
  IngenPunkterOppgitt,
  PunktetFinnesIkke,
  DagenMangler,
  BesluttetFoerVedtaket,
  IverksettingenErAltUtsatt,
] as const;

export const utsettIverksetting: Decide<
  UtsettIverksetting,
  Sak,
  IverksettingUtsatt,
  RefusalOf<typeof utsettIverksettingRefusals>
> = ({ data, meta: { skjedde } }, sak) => {
  const funnet = finnIverksetting(sak, data, skjedde);
  if (!funnet.ok) return funnet;
  const { vedtak, dato } = funnet.value;
  if (vedtak.utsatt.has('hele')) return refused(IverksettingenErAltUtsatt(null));
  const alt = data.punkter?.find((p) => vedtak.utsatt.has(p));
  if (alt !== undefined) return refused(IverksettingenErAltUtsatt(alt));
  const nye = [...(data.punkter ?? vedtak.punkter.keys())].filter((p) => !vedtak.utsatt.has(p));
  const delpunkter = delpunkteneTil(vedtak, nye);
  return ok([{ type: 'IverksettingUtsatt', data: { ...data, dato, delpunkter } }]);
};
