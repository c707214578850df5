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
import { HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import { VedtaksdatoMangler } from '../vedtak/vedtak.refusals';
import type { InnstillingOffentliggjort } from './behandling.events';

/** Lays formannskapet's innstilling out to the public; the fourteen days run from then (kommuneloven § 14-3). */
export type OffentliggjoerInnstilling = Command<'OffentliggjoerInnstilling', Record<string, never>>;

export const IngenInnstillingAaOffentliggjoere = refusal(
  'IngenInnstillingAaOffentliggjoere',
  'i-konflikt',
  'Formannskapets innstilling er ikke protokollført. Protokollfør den før den offentliggjøres.',
);

export const InnstillingenErAltOffentliggjort = refusal(
  'InnstillingenErAltOffentliggjort',
  'i-konflikt',
  'Innstillingen er alt offentliggjort. Protokollfør en ny innstilling først dersom den er endret.',
);

export const OffentliggjortFoerInnstillingen = refusal(
  'OffentliggjortFoerInnstillingen',
  'ugyldig',
  (innstilling: Dato, offentliggjort: Dato) =>
    `Innstillingen er fra ${skrivDato(innstilling)} og kan ikke være offentliggjort ${skrivDato(offentliggjort)}. Kontroller dagen.`,
  { regel: 'R3', hjemmel: 'kommuneloven § 14-3' },
);

export const offentliggjoerInnstillingRefusals = [
  HandlingsprogrammetFinnesIkke,
  IngenInnstillingAaOffentliggjoere,
  InnstillingenErAltOffentliggjort,
  VedtaksdatoMangler,
  OffentliggjortFoerInnstillingen,
] as const;

export const offentliggjoerInnstilling: Decide<
  OffentliggjoerInnstilling,
  Sak,
  InnstillingOffentliggjort,
  RefusalOf<typeof offentliggjoerInnstillingRefusals>
> = ({ meta }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const { innstilling, offentliggjort } = funnet.value.behandling;
  if (innstilling?.organ !== 'formannskapet') return refused(IngenInnstillingAaOffentliggjoere());
  if (offentliggjort !== null) return refused(InnstillingenErAltOffentliggjort());
  if (meta.skjedde === null) return refused(VedtaksdatoMangler());
  if (meta.skjedde < innstilling.dato)
    return refused(OffentliggjortFoerInnstillingen(innstilling.dato, meta.skjedde));
  return ok([{ type: 'InnstillingOffentliggjort', data: { dato: meta.skjedde } }]);
};
