import { aarAv, type Dato, type HpPeriode, type OppdragId, type Punkt } from '@saksgang/kernel';
import { erNaer } from './lovfrist';
import type { RegistrertOppdrag } from './oppdragsregister';
import { etterPunkt } from './oppdragssvar';
import { rapporteringen } from './rapportering';

/** A report that a vedtak asks for at a set time, and how it stands at the end of a day. */
export interface BestiltRapport {
  readonly oppdrag: OppdragId;
  readonly punkt: Punkt;
  readonly delpunkt: string;
  readonly tittel: string;
  readonly ansvarlig: string | null;
  readonly periode: string;
  /** The last day to deliver it. */
  readonly frist: Dato;
  readonly tilstand: 'levert' | 'levert for sent' | 'i rute' | 'nær' | 'ingen statusmelding';
  /** The day it came; null when it has not, or the day is not known. */
  readonly levert: Dato | null;
  /** The day it was put on record that it had not come. */
  readonly meldtUteblitt: Dato | null;
}

/** The reports that the vedtak of an HP ask for in a year, those that fall due first at the top. */
export const bestilteRapporter = (
  alle: Iterable<RegistrertOppdrag>,
  hp: HpPeriode,
  aar: number,
  dag: Dato,
): readonly BestiltRapport[] =>
  [...alle]
    .filter(({ registrert }) => registrert.hp === hp)
    .sort((a, b) => etterPunkt(a.registrert, b.registrert))
    .flatMap((oppdrag) => rapporteneTil(oppdrag, dag))
    .filter(({ frist }) => aarAv(frist) === aar)
    .sort((a, b) => (a.frist < b.frist ? -1 : a.frist > b.frist ? 1 : 0));

const rapporteneTil = (oppdrag: RegistrertOppdrag, dag: Dato): readonly BestiltRapport[] => {
  const rapportering = rapporteringen(oppdrag, dag);
  if (rapportering === null) return [];
  const { oppdrag: id, punkt, delpunkt, tittel } = oppdrag.registrert;
  const ansvarlig = oppdrag.tilstand.ansvarlig?.rolle ?? null;
  const felles = { oppdrag: id, punkt, delpunkt, tittel, ansvarlig };
  const { leverte, manglende, neste } = rapportering;
  return [
    ...leverte.map(({ periode, frist, levert, forSent, meldtUteblitt }) => ({
      ...felles,
      periode,
      frist,
      tilstand: forSent ? ('levert for sent' as const) : ('levert' as const),
      levert,
      meldtUteblitt,
    })),
    ...manglende.map(({ periode, frist, meldtUteblitt }) => ({
      ...felles,
      periode,
      frist,
      tilstand: 'ingen statusmelding' as const,
      levert: null,
      meldtUteblitt,
    })),
    ...(neste === null
      ? []
      : [
          {
            ...felles,
            ...neste,
            tilstand: erNaer(dag, neste.frist) ? ('nær' as const) : ('i rute' as const),
            levert: null,
            meldtUteblitt: null,
          },
        ]),
  ];
};
