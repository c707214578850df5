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
import { SakenFinnesIkke, UkjentUtvalg, ukjentUtvalgI } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import { delpunkterMedLinjeider, feilIDelpunkter, type DelpunktInn } from './punkter';
import type { DelpunkterFoert } from './vedtak.events';
import {
  DelpunktetErOppgittToGanger,
  finnPunkt,
  PunktetFinnesIkke,
  PunktetManglerDelpunkt,
  UkjentRammelinje,
  VedtaketFinnesIkke,
} from './vedtak.refusals';

/** Classifies a vedtakspunkt that came out of a vote: what it orders, of whom, by when. */
export type FoerDelpunkter = Command<
  'FoerDelpunkter',
  { readonly vedtak: VedtakId; readonly punkt: Punkt; readonly delpunkter: readonly DelpunktInn[] }
>;

export const DelpunkteneErAltFoert = refusal(
  'DelpunkteneErAltFoert',
  'i-konflikt',
  (punkt: Punkt) =>
    `Delpunktene til punkt ${punkt} er alt ført, og oppdragene er registrert. Endringer gjøres på oppdragene.`,
);

export const foerDelpunkterRefusals = [
  SakenFinnesIkke,
  VedtaketFinnesIkke,
  PunktetFinnesIkke,
  DelpunkteneErAltFoert,
  PunktetManglerDelpunkt,
  DelpunktetErOppgittToGanger,
  UkjentRammelinje,
  UkjentUtvalg,
] as const;

export const foerDelpunkter: Decide<
  FoerDelpunkter,
  Sak,
  DelpunkterFoert,
  RefusalOf<typeof foerDelpunkterRefusals>
> = ({ data }, sak) => {
  const funnet = finnPunkt(sak, data);
  if (!funnet.ok) return funnet;
  const { vedtak, punkt } = funnet.value;
  if (punkt.delpunkter.length > 0) return refused(DelpunkteneErAltFoert(data.punkt));
  const feil = feilIDelpunkter(data);
  if (feil) return refused(feil);
  const utvalg = data.delpunkter.flatMap((d) => d.utvalg);
  const ukjent = sak.slag === 'handlingsprogram' ? ukjentUtvalgI(sak, utvalg) : null;
  if (ukjent) return refused(ukjent);
  const linjer = sak.slag === 'handlingsprogram' ? [...sak.linjer.values()] : [];
  const delpunkter = delpunkterMedLinjeider(data.delpunkter, linjer);
  if (!delpunkter.ok) return delpunkter;
  const { organ, dato } = vedtak;
  return ok([
    {
      type: 'DelpunkterFoert',
      data: { ...data, organ, dato, tittel: punkt.tittel, delpunkter: delpunkter.value },
    },
  ]);
};
