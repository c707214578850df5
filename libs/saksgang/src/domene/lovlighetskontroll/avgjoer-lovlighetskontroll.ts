import {
  ok,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Dato,
  type Decide,
  type RefusalOf,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import { DagenMangler, SakenFinnesIkke } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import { finnVedtak, VedtaketFinnesIkke } from '../vedtak/vedtak.refusals';
import type { Kravsutfall, LovlighetskontrollAvgjort } from './lovlighetskontroll.events';

/** Records what the body that decided answers to a krav: it upholds its vedtak, or sets it aside. */
export type AvgjoerLovlighetskontroll = Command<
  'AvgjoerLovlighetskontroll',
  {
    readonly krav: Uuid;
    readonly vedtak: VedtakId;
    readonly utfall: Kravsutfall;
    readonly begrunnelse: string;
  }
>;

export const KravetFinnesIkke = refusal(
  'KravetFinnesIkke',
  'finnes-ikke',
  'Vedtaket har ikke noe slikt krav om lovlighetskontroll. Kontroller krav-id-en.',
);

export const KravetErAvgjort = refusal(
  'KravetErAvgjort',
  'i-konflikt',
  'Kravet er alt avgjort av organet. Hent vedtaket for å se utfallet.',
);

export const AvgjortFoerKravet = refusal(
  'AvgjortFoerKravet',
  'ugyldig',
  (krav: Dato, avgjort: Dato) =>
    `Kravet er fra ${skrivDato(krav)} og kan ikke være avgjort ${skrivDato(avgjort)}. Kontroller dagen.`,
);

export const avgjoerLovlighetskontrollRefusals = [
  SakenFinnesIkke,
  VedtaketFinnesIkke,
  KravetFinnesIkke,
  KravetErAvgjort,
  DagenMangler,
  AvgjortFoerKravet,
] as const;

export const avgjoerLovlighetskontroll: Decide<
  AvgjoerLovlighetskontroll,
  Sak,
  LovlighetskontrollAvgjort,
  RefusalOf<typeof avgjoerLovlighetskontrollRefusals>
> = ({ data, meta: { skjedde } }, sak) => {
  const funnet = finnVedtak(sak, data.vedtak);
  if (!funnet.ok) return funnet;
  const { organ, krav: kravene } = funnet.value;
  const krav = kravene.get(data.krav);
  if (!krav) return refused(KravetFinnesIkke());
  if (krav.avgjort) return refused(KravetErAvgjort());
  if (skjedde === null) return refused(DagenMangler());
  if (skjedde < krav.dato) return refused(AvgjortFoerKravet(krav.dato, skjedde));
  const sendesStatsforvalteren = data.utfall === 'opprettholdt';
  return ok([
    { type: 'LovlighetskontrollAvgjort', data: { ...data, organ, dato: skjedde, sendesStatsforvalteren } },
  ]);
};
