import type { Dato } from '@saksgang/kernel';
import { erAvsluttet, forekomster, type Dokumentasjon, type Forekomst } from '@saksgang/oppfoelging';
import type { RegistrertOppdrag } from './oppdragsregister';
import type { Levering, Leveringsretting, Uteblivelse } from './utvikling';

/** The report for a period, and the last day to deliver it. */
export interface Rapportfrist {
  readonly periode: string;
  readonly frist: Dato;
}

export interface ManglendeRapport extends Rapportfrist {
  /** The day it was put on record that it had not come; null until that is done. */
  readonly meldtUteblitt: Dato | null;
}

export interface LevertRapport extends ManglendeRapport {
  /** The number of the delivery among those of the oppdrag, by which it is put right or withdrawn. */
  readonly nummer: number;
  /** Null when the day is not known. */
  readonly levert: Dato | null;
  readonly forSent: boolean;
  readonly dokumentasjon: readonly Dokumentasjon[];
  readonly kommentar: string;
  /** The last that was put right in it, and why; null when nothing was. */
  readonly rettet: Leveringsretting | null;
}

/** A delivery that was withdrawn. */
export interface TrukketRapport {
  readonly periode: string;
  readonly nummer: number;
  readonly levert: Dato | null;
  readonly trukket: Leveringsretting;
}

/** The reports that an oppdrag asks for again and again, as of a day. */
export interface Rapportering {
  /** Null when the oppdrag is closed. */
  readonly neste: Rapportfrist | null;
  readonly leverte: readonly LevertRapport[];
  /** Those whose day has passed without a report: «ingen statusmelding». */
  readonly manglende: readonly ManglendeRapport[];
  /** What was withdrawn, in the order it was delivered. */
  readonly trukne: readonly TrukketRapport[];
}

/** Null when the vedtak asks for no reports at set times; after an oppdrag is closed, no more are due. */
export const rapporteringen = (
  { tilstand, utvikling }: Pick<RegistrertOppdrag, 'tilstand' | 'utvikling'>,
  dag: Dato,
): Rapportering | null => {
  const { avsluttet, leveringer, uteblitt } = utvikling;
  const siste = avsluttet !== null && avsluttet < dag ? avsluttet : dag;
  const alle = forekomster(tilstand, siste);
  if (alle.length === 0) return null;
  const utestaaende = alle.filter(({ periode }) => !tilstand.leverte.has(periode));
  const neste = utestaaende.find(({ frist }) => frist >= siste);
  return {
    neste: erAvsluttet(tilstand) || !neste ? null : rapportfrist(neste),
    leverte: alle.flatMap((en) => levert(en, tilstand.leverte.get(en.periode), leveringer, uteblitt)),
    manglende: utestaaende
      .filter(({ frist }) => frist < siste)
      .map((en) => ({ ...rapportfrist(en), meldtUteblitt: meldtUteblitt(en, uteblitt) })),
    trukne: leveringer.flatMap(({ rapport: { periode }, levert: dato, trukket }, i) =>
      trukket ? [{ periode, nummer: i + 1, levert: dato, trukket }] : [],
    ),
  };
};

const levert = (
  en: Forekomst,
  nummer: number | undefined,
  leveringer: readonly Levering[],
  uteblitt: readonly Uteblivelse[],
): readonly LevertRapport[] => {
  const levering = nummer === undefined ? undefined : leveringer[nummer - 1];
  if (nummer === undefined || !levering) return [];
  const { levert: dato, rapport, rettet } = levering;
  return [
    {
      ...rapportfrist(en),
      nummer,
      levert: dato,
      forSent: dato !== null && dato > en.frist,
      meldtUteblitt: meldtUteblitt(en, uteblitt),
      dokumentasjon: rapport.dokumentasjon,
      kommentar: rapport.kommentar,
      rettet,
    },
  ];
};

const meldtUteblitt = ({ periode, frist }: Forekomst, uteblitt: readonly Uteblivelse[]): Dato | null =>
  uteblitt.find(({ rapport }) => rapport.periode === periode && rapport.frist === frist)?.meldt ?? null;

const rapportfrist = ({ periode, frist }: Forekomst): Rapportfrist => ({ periode, frist });
