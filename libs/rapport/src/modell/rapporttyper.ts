import { aarAv, dato, type Dato, type HpPeriode } from '@saksgang/kernel';
import { aaret, maanedeneI, sisteHele, tertialeneI, type Periode } from './perioder';

export const RAPPORTTYPER = ['status', 'maanedsrapport', 'tertialrapport', 'aarsmelding'] as const;
export type Rapporttype = (typeof RAPPORTTYPER)[number];

/** What a report may have in it, in the order in which it stands. */
export const KAPITLER = ['oversikt', 'aaret', 'prognose', 'punkter', 'ordlyd', 'forslag'] as const;
export type Kapittel = (typeof KAPITLER)[number];

interface Oppsett {
  /** As people say it. */
  readonly navn: string;
  /** The last whole period at the end of a day; null where the reader says which days it is of. */
  readonly periode: ((dag: Dato) => Periode) | null;
  readonly kapitler: readonly Kapittel[];
  /** What is shown of the points where the reader does not say: all of them, or those that are open. */
  readonly vis: 'alle' | 'aapne';
}

/**
 * All that the reports differ in. The month is for the administration and proposes nothing; the tertial is a sak, with
 * what the body may decide over it; the year is a chapter of the årsmelding, which is decided over elsewhere.
 */
export const OPPSETT: Readonly<Record<Rapporttype, Oppsett>> = {
  status: {
    navn: 'status',
    periode: null,
    kapitler: ['oversikt', 'punkter', 'ordlyd', 'forslag'],
    vis: 'alle',
  },
  maanedsrapport: {
    navn: 'månedsrapport',
    periode: (dag) => sisteHele(maanedeneI, dag),
    kapitler: ['oversikt', 'prognose', 'punkter'],
    vis: 'aapne',
  },
  tertialrapport: {
    navn: 'tertialrapport',
    periode: (dag) => sisteHele(tertialeneI, dag),
    kapitler: ['oversikt', 'prognose', 'punkter', 'ordlyd', 'forslag'],
    vis: 'alle',
  },
  aarsmelding: {
    navn: 'årsmelding',
    periode: (dag) => sisteHele((aar) => [aaret(aar)], dag),
    kapitler: ['oversikt', 'aaret', 'punkter', 'ordlyd'],
    vis: 'alle',
  },
};

/** The days that a report is of, where the reader has said some, all or none of them. */
export const rapportperiode = (
  type: Rapporttype,
  dag: Dato,
  oppgitt: { readonly fra: Dato | null; readonly til: Dato | null },
): Periode => {
  const til = oppgitt.til ?? dag;
  return OPPSETT[type].periode?.(til) ?? { navn: '', fra: oppgitt.fra ?? dato(`${aarAv(til)}-01-01`), til };
};

/** `Tertialrapport 2. tertial 2025: status politiske vedtak, handlingsprogram 2025-2028`. */
export const rapporttittel = (type: Rapporttype, periode: string, hp: HpPeriode): string => {
  const kapittel = `tatus politiske vedtak, handlingsprogram ${hp}`;
  if (periode === '') return `S${kapittel}`;
  const { navn } = OPPSETT[type];
  return `${navn.charAt(0).toUpperCase()}${navn.slice(1)} ${periode}: s${kapittel}`;
};
