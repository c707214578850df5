import type { Dato } from '@saksgang/kernel';
import { erAvsluttet, forekomster, type Dokumentasjon, type Forekomst } from '@saksgang/oppfoelging';
import type { RegistrertOppdrag } from './oppdragsregister';

/** The report for a period, and the last day to deliver it. */
export interface Rapportfrist {
  readonly periode: string;
  readonly frist: Dato;
}

export interface LevertRapport extends Rapportfrist {
  /** Null when the day is not known. */
  readonly levert: Dato | null;
  readonly forSent: boolean;
  readonly dokumentasjon: readonly Dokumentasjon[];
  readonly kommentar: string;
}

/** The reports that an oppdrag asks for again and again, as of a day. */
export interface Rapportering {
  /** Null when the oppdrag is closed. */
  readonly neste: Rapportfrist | null;
  readonly leverte: readonly LevertRapport[];
  /** Those whose day has passed without a report: «ingen statusmelding». */
  readonly manglende: readonly Rapportfrist[];
}

/** Null when the vedtak asks for no reports at set times; after an oppdrag is closed, no more are due. */
export const rapporteringen = (
  { tilstand, utvikling }: Pick<RegistrertOppdrag, 'tilstand' | 'utvikling'>,
  dag: Dato,
): Rapportering | null => {
  const { avsluttet, leveringer } = utvikling;
  const siste = avsluttet !== null && avsluttet < dag ? avsluttet : dag;
  const alle = forekomster(tilstand, siste);
  if (alle.length === 0) return null;
  const utestaaende = alle.filter(({ periode }) => !tilstand.leverte.has(periode)).map(rapportfrist);
  return {
    neste: erAvsluttet(tilstand) ? null : (utestaaende.find(({ frist }) => frist >= siste) ?? null),
    leverte: alle.flatMap((en) =>
      leveringer
        .filter(({ rapport }) => rapport.periode === en.periode)
        .map(({ levert, rapport: { dokumentasjon, kommentar } }) => ({
          ...rapportfrist(en),
          levert,
          forSent: levert !== null && levert > en.frist,
          dokumentasjon,
          kommentar,
        })),
    ),
    manglende: utestaaende.filter(({ frist }) => frist < siste),
  };
};

const rapportfrist = ({ periode, frist }: Forekomst): Rapportfrist => ({ periode, frist });
