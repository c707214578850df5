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
import type { IverksettingGjenopptatt } from './lovlighetskontroll.events';

/** Lets what was put off be carried out after all: some points, or everything that waits. */
export type GjenopptaIverksetting = Command<'GjenopptaIverksetting', Iverksettingsvalg>;

export const IverksettingenErIkkeUtsatt = refusal(
  'IverksettingenErIkkeUtsatt',
  'i-konflikt',
  (punkt: Punkt | null) =>
    `${punkt === null ? 'Ingenting i vedtaket er utsatt' : `Punkt ${punkt} er ikke utsatt`}. Oppgi punkter som venter.`,
);

export const GjenopptattFoerUtsettelsen = refusal(
  'GjenopptattFoerUtsettelsen',
  'ugyldig',
  (utsatt: Dato, dag: Dato) =>
    `Det ble utsatt ${skrivDato(utsatt)} og kan ikke være gjenopptatt ${skrivDato(dag)}. Kontroller dagen.`,
);

export const gjenopptaIverksettingRefusals = [
  SakenFinnesIkke,
  VedtaketFinnesIkke,
  IngenPunkterOppgitt,
  PunktetFinnesIkke,
  DagenMangler,
  BesluttetFoerVedtaket,
  IverksettingenErIkkeUtsatt,
  GjenopptattFoerUtsettelsen,
] as const;

export const gjenopptaIverksetting: Decide<
  GjenopptaIverksetting,
  Sak,
  IverksettingGjenopptatt,
  RefusalOf<typeof gjenopptaIverksettingRefusals>
> = ({ data, meta: { skjedde } }, sak) => {
  const funnet = finnIverksetting(sak, data, skjedde);
  if (!funnet.ok) return funnet;
  const { vedtak, dato } = funnet.value;
  if (vedtak.utsatt.size === 0) return refused(IverksettingenErIkkeUtsatt(null));
  const ikke = data.punkter?.find((p) => !vedtak.utsatt.has(p));
  if (ikke !== undefined) return refused(IverksettingenErIkkeUtsatt(ikke));
  const valgte = data.punkter ?? [...vedtak.utsatt.keys()];
  const senere = valgte.flatMap((p) => vedtak.utsatt.get(p)?.dato ?? []).find((utsatt) => utsatt > dato);
  if (senere !== undefined) return refused(GjenopptattFoerUtsettelsen(senere, dato));
  const delpunkter = delpunkteneTil(vedtak, valgte);
  return ok([{ type: 'IverksettingGjenopptatt', data: { ...data, dato, delpunkter } }]);
};
