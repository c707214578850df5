import {
  aarAv,
  type Dato,
  type HpPeriode,
  type OppdragId,
  type Position,
  type UtvalgKode,
} from '@saksgang/kernel';
import type { Prognosetabell } from '@saksgang/rammer';
import { etterPunkt, STATUSTEKST, type Oppdragsrad } from '@saksgang/register';
import { aarsoversikt, type Aarsoversikt } from './aarsoversikt';
import { avstem, type Avstemming } from './avstemming';
import { oppdragsbilde, raderForHp } from './oppdragsbilde';
import { rapportrad, type Radoppslag, type Rapportrad } from './rapportrad';
import type { Periode } from './perioder';
import { OPPSETT, rapporttittel, type Kapittel, type Rapporttype } from './rapporttyper';
import { vedtaksforslag, type Vedtaksforslag } from './vedtaksforslag';

export const GRUPPERINGER = ['utvalg', 'ansvarlig', 'parti'] as const;
export type Gruppering = (typeof GRUPPERINGER)[number];

export const VISNINGER = ['alle', 'aapne', 'forsinket', 'frist-ikke-satt', 'til-behandling'] as const;
export type Visningsvalg = (typeof VISNINGER)[number];

/** How the report is put together, and what is left out of its table. The counts are of the whole HP in any case. */
export interface Rapportvalg {
  readonly grupper: Gruppering;
  readonly vis: Visningsvalg;
  readonly utvalg: UtvalgKode | null;
  readonly ansvarlig: string | null;
  readonly parti: string | null;
}

/** What a report is made of: facts up to a place in the log, and the day and the period it is of. */
export interface Rapportgrunnlag extends Radoppslag {
  readonly kommune: string;
  readonly hp: HpPeriode;
  readonly utvalg: readonly { readonly kode: UtvalgKode; readonly navn: string }[];
  readonly posisjon: Position;
  readonly dag: Dato;
  readonly type: Rapporttype;
  readonly periode: Periode;
  readonly prognose: Prognosetabell;
  readonly rader: readonly Oppdragsrad[];
}

/** Some rows under a heading. A row that concerns several utvalg stands under each. */
export interface Rapportgruppe {
  readonly navn: string;
  readonly oppdrag: readonly OppdragId[];
}

/** The open oppdrag by how they are going. */
export interface Oversikt {
  readonly iRute: number;
  readonly forsinket: number;
  readonly fristIkkeSatt: number;
  readonly tilPolitiskBehandling: number;
  /** Those whose sak must be on its way now, or can no longer be in time. */
  readonly sisteSaksgangNaer: number;
}

/** The chapter "Status politiske vedtak". */
export interface Statusrapport {
  readonly type: Rapporttype;
  readonly tittel: string;
  readonly kapitler: readonly Kapittel[];
  readonly kommune: string;
  readonly hp: HpPeriode;
  readonly posisjon: Position;
  readonly gjelder: Dato;
  readonly valg: Rapportvalg;
  readonly oversikt: Oversikt;
  readonly avstemming: Avstemming;
  /** The year by HP and tertial; null where the report is not of a year. */
  readonly aaret: Aarsoversikt | null;
  /** The frames and what they are expected to come to; null where the report does not tell of it. */
  readonly prognose: Prognosetabell | null;
  readonly grupper: readonly Rapportgruppe[];
  readonly rader: readonly Rapportrad[];
  readonly vedtaksforslag: readonly Vedtaksforslag[];
}

const TIL_BEHANDLING = STATUSTEKST['utfoert-til-politisk-behandling'];

/** Made by the same function of the same facts, so that it can be made again and hold to the byte. */
export const statusrapport = (grunnlag: Rapportgrunnlag, valg: Rapportvalg): Statusrapport => {
  const { type, kommune, hp, posisjon, dag, periode } = grunnlag;
  const { kapitler } = OPPSETT[type];
  const egne = raderForHp(grunnlag.rader, hp);
  const oppdrag = [...oppdragsbilde(egne, dag).values()].sort((a, b) =>
    etterPunkt(a.registrert, b.registrert),
  );
  const alle = oppdrag.map((o) => rapportrad(o, grunnlag, dag));
  const rader = alle.filter(passer(valg));
  return {
    type,
    tittel: rapporttittel(type, periode.navn, hp),
    kapitler,
    kommune,
    hp,
    posisjon,
    gjelder: dag,
    valg,
    oversikt: oversikten(alle),
    avstemming: avstem(egne, periode.fra, periode.til),
    aaret: kapitler.includes('aaret') ? aarsoversikt(grunnlag.rader, aarAv(periode.til)) : null,
    prognose: kapitler.includes('prognose') ? grunnlag.prognose : null,
    grupper: grupperte(rader, valg, grunnlag.utvalg),
    rader,
    vedtaksforslag: kapitler.includes('forslag') ? vedtaksforslag(oppdrag, hp, dag) : [],
  };
};

const oversikten = (alle: readonly Rapportrad[]): Oversikt => {
  const aapne = alle.filter((r) => r.aapen && r.maate === 'oppdrag');
  const antall = (holder: (r: Rapportrad) => boolean) => aapne.filter(holder).length;
  return {
    iRute: antall((r) => r.iRute === 'i rute'),
    forsinket: antall((r) => r.iRute === 'forsinket'),
    fristIkkeSatt: antall((r) => r.iRute === 'frist ikke satt'),
    tilPolitiskBehandling: antall((r) => r.status === TIL_BEHANDLING),
    sisteSaksgangNaer: antall((r) => r.saksgang !== null && r.saksgang.tilstand !== 'i rute'),
  };
};

const VIS: Readonly<Record<Visningsvalg, (rad: Rapportrad) => boolean>> = {
  alle: () => true,
  aapne: (r) => r.aapen,
  forsinket: (r) => r.iRute === 'forsinket',
  'frist-ikke-satt': (r) => r.aapen && r.maate === 'oppdrag' && r.iRute === 'frist ikke satt',
  'til-behandling': (r) => r.status === TIL_BEHANDLING,
};

const passer =
  ({ vis, utvalg, ansvarlig, parti }: Rapportvalg) =>
  (rad: Rapportrad): boolean =>
    VIS[vis](rad) &&
    (utvalg === null || rad.utvalg.includes(utvalg)) &&
    (ansvarlig === null || rad.ansvarlig === ansvarlig) &&
    (parti === null || partiene(rad.forslagsstillere).includes(parti));

/** The parties as the source prints them: `AP/SP/MDG`. */
const partiene = (forslagsstillere: string | null): readonly string[] =>
  (forslagsstillere ?? '').split(/[/,]/).map((p) => p.trim());

const grupperte = (
  rader: readonly Rapportrad[],
  { grupper: etter, utvalg: bare }: Rapportvalg,
  utvalg: Rapportgrunnlag['utvalg'],
): readonly Rapportgruppe[] => {
  const navnPaa = (kode: UtvalgKode): string => {
    const navn = utvalg.find((u) => u.kode === kode)?.navn;
    return navn === undefined || navn === kode ? kode : `${kode} – ${navn}`;
  };
  const under: Readonly<Record<Gruppering, (rad: Rapportrad) => readonly string[]>> = {
    utvalg: (r) =>
      r.utvalg.length === 0
        ? ['Uten utvalg']
        : r.utvalg.filter((kode) => bare === null || kode === bare).map(navnPaa),
    ansvarlig: (r) => [r.ansvarlig ?? 'Ikke fordelt'],
    parti: (r) => [r.forslagsstillere ?? 'Forslagsstiller ikke oppgitt'],
  };
  const grupper = new Map<string, OppdragId[]>();
  for (const rad of rader)
    for (const navn of under[etter](rad)) grupper.set(navn, [...(grupper.get(navn) ?? []), rad.oppdrag]);
  return [...grupper].sort(([a], [b]) => (a < b ? -1 : 1)).map(([navn, oppdrag]) => ({ navn, oppdrag }));
};
