import {
  refusal,
  skrivDato,
  type Dato,
  type Punkt,
  type Result,
  ok,
  refused,
  type UtvalgKode,
  type VedtakId,
} from '@saksgang/kernel';
import { SakenFinnesIkke } from '../sak/sak.refusals';
import type { AnnenSak, Handlingsprogram, Sak } from '../sak/sak.state';
import type { Vedtak, Vedtakspunkt } from './vedtak';

export const VedtaketFinnesIkke = refusal(
  'VedtaketFinnesIkke',
  'finnes-ikke',
  'Vedtaket finnes ikke i denne saken. Kontroller vedtaks-id-en.',
);

export const PunktetFinnesIkke = refusal(
  'PunktetFinnesIkke',
  'finnes-ikke',
  (punkt: Punkt) => `Vedtaket har ikke noe punkt ${punkt}. Kontroller punktnummeret.`,
);

export const PunktetErOppgittToGanger = refusal(
  'PunktetErOppgittToGanger',
  'ugyldig',
  (punkt: Punkt) => `Punkt ${punkt} er oppgitt to ganger. Hvert punkt kan stå én gang.`,
);

export const PunktetManglerDelpunkt = refusal(
  'PunktetManglerDelpunkt',
  'strider-mot-regel',
  (punkt: Punkt) =>
    `Punkt ${punkt} er ikke klassifisert. Oppgi minst ett delpunkt med type, mottaker og frist.`,
);

export const DelpunktetErOppgittToGanger = refusal(
  'DelpunktetErOppgittToGanger',
  'ugyldig',
  (punkt: Punkt, delpunkt: string) =>
    `Delpunkt ${punkt} ${delpunkt} er oppgitt to ganger. Hvert delpunkt må ha sin egen bokstav.`,
);

export const UkjentRammelinje = refusal(
  'UkjentRammelinje',
  'finnes-ikke',
  (utvalg: UtvalgKode, nr: number) =>
    `Rammetabellen til ${utvalg} har ingen linje ${nr}. Kontroller nummeret.`,
);

export const RammelinjerUtenBudsjettvedtak = refusal(
  'RammelinjerUtenBudsjettvedtak',
  'strider-mot-regel',
  'Rammelinjer og summer følger bare kommunestyrets vedtak av årsbudsjettet. Ta dem bort, eller før dem som budsjettendring.',
  { regel: 'R11', hjemmel: 'kommuneloven § 14-5' },
);

export const VedtaksdatoMangler = refusal(
  'VedtaksdatoMangler',
  'ugyldig',
  'Vedtaket mangler dato. Oppgi dagen vedtaket ble gjort.',
);

export const EkspedertFoerVedtaket = refusal(
  'EkspedertFoerVedtaket',
  'ugyldig',
  (vedtak: Dato, ekspedert: Dato) =>
    `Vedtaket er fra ${skrivDato(vedtak)} og kan ikke være ekspedert ${skrivDato(ekspedert)}. Kontroller dagen.`,
  { regel: 'R21' },
);

export const BudsjettetErAlleredeVedtatt = refusal(
  'BudsjettetErAlleredeVedtatt',
  'i-konflikt',
  'Økonomiplan og årsbudsjett er alt vedtatt for denne perioden. Endringer gjøres som budsjettendring.',
  { regel: 'R29', hjemmel: 'kommuneloven § 11-9' },
);

export const SakenErUnderBehandling = refusal(
  'SakenErUnderBehandling',
  'i-konflikt',
  'Saken behandles i Saksgang, og vedtaket kommer av voteringen der. Protokollfør det som skjedde i stedet.',
);

export const sakMedVedtak = (
  sak: Sak,
): Result<Handlingsprogram | AnnenSak, ReturnType<typeof SakenFinnesIkke>> =>
  sak.slag === 'ingen' ? refused(SakenFinnesIkke()) : ok(sak);

/** A vedtak that is in the sak, or why not. */
export const finnVedtak = (
  sak: Sak,
  id: VedtakId,
): Result<Vedtak, ReturnType<typeof SakenFinnesIkke | typeof VedtaketFinnesIkke>> => {
  const funnet = sakMedVedtak(sak);
  if (!funnet.ok) return funnet;
  const vedtak = funnet.value.vedtak.get(id);
  return vedtak ? ok(vedtak) : refused(VedtaketFinnesIkke());
};

/** A vedtakspunkt that is in the sak, or why not. */
export const finnPunkt = (
  sak: Sak,
  { vedtak: id, punkt: nummer }: { readonly vedtak: VedtakId; readonly punkt: Punkt },
): Result<
  { vedtak: Vedtak; punkt: Vedtakspunkt },
  ReturnType<typeof SakenFinnesIkke | typeof VedtaketFinnesIkke | typeof PunktetFinnesIkke>
> => {
  const vedtak = finnVedtak(sak, id);
  if (!vedtak.ok) return vedtak;
  const punkt = vedtak.value.punkter.get(nummer);
  return punkt ? ok({ vedtak: vedtak.value, punkt }) : refused(PunktetFinnesIkke(nummer));
};
