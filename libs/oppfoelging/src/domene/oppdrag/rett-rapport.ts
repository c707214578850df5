import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { forekomster } from './forekomster';
import { RapportenManglerDokumentasjon, RapporteringsperiodenErIkkeBegynt } from './lever-rapport';
import type { AktivtOppdrag, Oppdrag } from './oppdrag';
import type { RapportRettet } from './oppdrag.events';
import { OppdragetFinnesIkke } from './oppdrag.refusals';

/**
 * Puts right what a delivered report was said to be: the day, the document or the words. `retter` is the number of the
 * delivery among those of the oppdrag. Also of an oppdrag that is closed: what was delivered is no different for that.
 */
export type RettRapport = Command<'RettRapport', Omit<RapportRettet['data'], 'periode'>>;

export const LeveringenStaarIkke = refusal(
  'LeveringenStaarIkke',
  'i-konflikt',
  (nr: number) =>
    `Oppdraget har ingen levert rapport med nummer ${nr}, eller leveringen er trukket. Hent oppdraget på nytt; numrene står ved de leverte rapportene.`,
);

export const LeveringsdagenErIkkeKommet = refusal(
  'LeveringsdagenErIkkeKommet',
  'strider-mot-regel',
  'Rapporten kan ikke være levert etter dagen den rettes. Oppgi dagen den ble levert.',
);

export const rettRapportRefusals = [
  OppdragetFinnesIkke,
  LeveringenStaarIkke,
  LeveringsdagenErIkkeKommet,
  RapporteringsperiodenErIkkeBegynt,
  RapportenManglerDokumentasjon,
] as const;

export const rettRapport: Decide<
  RettRapport,
  Oppdrag,
  RapportRettet,
  RefusalOf<typeof rettRapportRefusals>
> = ({ data, meta: { skjedde, idag } }, oppdrag) => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  const periode = levertPeriode(oppdrag, data.retter);
  if (periode === null) return refused(LeveringenStaarIkke(data.retter));
  const dag = skjedde ?? idag;
  if (data.levert > dag) return refused(LeveringsdagenErIkkeKommet());
  const forekomst = forekomster(oppdrag, dag).find((f) => f.periode === periode);
  if (forekomst && data.levert < forekomst.fra) return refused(RapporteringsperiodenErIkkeBegynt(forekomst));
  if (data.dokumentasjon.length === 0) return refused(RapportenManglerDokumentasjon());
  return ok([{ type: 'RapportRettet', data: { ...data, periode } }]);
};

/** The period of a delivery that stands; null when there is none with that number. */
export const levertPeriode = ({ leverte }: AktivtOppdrag, levering: number): string | null =>
  [...leverte].find(([, nr]) => nr === levering)?.[0] ?? null;
