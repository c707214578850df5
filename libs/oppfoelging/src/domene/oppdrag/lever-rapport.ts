import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { forekomster, skrivForekomst, type Forekomst } from './forekomster';
import type { Oppdrag } from './oppdrag';
import type { RapportLevert } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';

/** Delivers one of the reports that an oppdrag asks for again and again; also one that is late. */
export type LeverRapport = Command<'LeverRapport', RapportLevert['data']>;

export const OppdragetRapporteresIkkeJevnlig = refusal(
  'OppdragetRapporteresIkkeJevnlig',
  'strider-mot-regel',
  'Oppdraget ber ikke om rapporter til faste tider, eller vedtaket sier ikke hvor ofte. Meld status på oppdraget i stedet.',
);

export const UkjentRapporteringsperiode = refusal(
  'UkjentRapporteringsperiode',
  'strider-mot-regel',
  (periode: string, alle: readonly Forekomst[]) =>
    `Oppdraget skal ikke rapporteres for «${periode.slice(0, 40)}», eller ikke ennå. Oppgi en av disse: ${alle.slice(-6).map(skrivForekomst).join(', ')}.`,
);

export const RapporteringsperiodenErIkkeBegynt = refusal(
  'RapporteringsperiodenErIkkeBegynt',
  'strider-mot-regel',
  (forekomst: Forekomst) =>
    `Rapporten for ${skrivForekomst(forekomst)} kan ikke leveres før perioden er begynt. Kontroller perioden.`,
);

export const RapportenErLevert = refusal(
  'RapportenErLevert',
  'i-konflikt',
  (periode: string) =>
    `Rapporten for ${periode} er alt levert. Oppgi en annen periode, eller meld status på oppdraget om noe skal legges til.`,
);

export const RapportenManglerDokumentasjon = refusal(
  'RapportenManglerDokumentasjon',
  'strider-mot-regel',
  'Det er ikke oppgitt hvor rapporten er. Oppgi dokumentet eller saken den ble lagt fram i.',
);

export const leverRapportRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  OppdragetRapporteresIkkeJevnlig,
  UkjentRapporteringsperiode,
  RapporteringsperiodenErIkkeBegynt,
  RapportenErLevert,
  RapportenManglerDokumentasjon,
] as const;

export const leverRapport: Decide<
  LeverRapport,
  Oppdrag,
  RapportLevert,
  RefusalOf<typeof leverRapportRefusals>
> = ({ data, meta }, oppdrag) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  const dag = meta.skjedde ?? meta.idag;
  const alle = forekomster(funnet.value, dag);
  if (alle.length === 0) return refused(OppdragetRapporteresIkkeJevnlig());
  const { periode, dokumentasjon } = data;
  const forekomst = alle.find((f) => f.periode === periode);
  if (!forekomst) return refused(UkjentRapporteringsperiode(periode, alle));
  if (funnet.value.leverte.has(periode)) return refused(RapportenErLevert(periode));
  if (dag < forekomst.fra) return refused(RapporteringsperiodenErIkkeBegynt(forekomst));
  if (dokumentasjon.length === 0) return refused(RapportenManglerDokumentasjon());
  return ok([{ type: 'RapportLevert', data }]);
};
