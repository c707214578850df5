import {
  dato,
  hpPeriode,
  type OppdragId,
  type Punkt,
  type SakId,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import type {
  Avslutningsvedtak,
  Dokumentasjon,
  Frist,
  OppdragEvent,
  OppdragRegistrert,
  UavklartFrist,
} from './oppdrag.events';

/** Facts of one oppdrag, for the specs of this lib. */
export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;

export const ID = {
  oppdrag: uuid(81) as OppdragId,
  annetOppdrag: uuid(82) as OppdragId,
  vedtak: uuid(31) as VedtakId,
  tertialvedtak: uuid(32) as VedtakId,
  hp: 'hp-2025-2028' as SakId,
  tertial: 'tertial-2-2025' as SakId,
} as const;

/** «innen utgangen av 2025», as it was read out of the vedtak; nobody has confirmed it. */
export const vedtattFrist: Frist = {
  dato: dato('2025-12-31'),
  kilde: 'vedtatt',
  tekst: 'innen utgangen av 2025',
  tolket: true,
};

export const plandato: Frist = {
  dato: dato('2025-06-30'),
  kilde: 'satt av administrasjonen',
  tekst: 'legges fram i 1. tertial',
  tolket: false,
};

/** «innen 2026» may be the last day before 2026, or the last day of it. */
export const tvetydigFrist: UavklartFrist = {
  slag: 'tvetydig',
  tekst: 'innen 2026',
  lesning: '2025-12-31 eller 2026-12-31',
  alternativer: [dato('2025-12-31'), dato('2026-12-31')],
};

/** «to ganger årlig», as in Lier's point 3.35. */
export const toGangerAarlig: UavklartFrist = {
  slag: 'gjentakende',
  tekst: 'to ganger årlig',
  lesning: '2 per år',
  alternativer: [],
};

/** What kommunestyret ordered of kommunedirektøren in point 3.23, without a frist. */
export const bestilling = (mer: Partial<OppdragRegistrert['data']> = {}): OppdragRegistrert['data'] => ({
  oppdrag: ID.oppdrag,
  hp: hpPeriode('2025-2028'),
  sak: ID.hp,
  vedtak: ID.vedtak,
  punkt: '3.23' as Punkt,
  delpunkt: 'a',
  tittel: 'Sak om skolebøker',
  type: 'sak',
  maate: 'oppdrag',
  organ: 'kommunestyret',
  vedtaksdato: dato('2024-12-10'),
  mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt', overordnet: null },
  utvalg: [],
  tilOrgan: null,
  frist: null,
  uavklartFrist: null,
  virkningsdato: null,
  betingelse: null,
  rammelinjer: [],
  ...mer,
});

export const oppdragRegistrert = (mer: Partial<OppdragRegistrert['data']> = {}): OppdragEvent => ({
  type: 'OppdragRegistrert',
  data: bestilling(mer),
});

export const oppdragFordelt: OppdragEvent = {
  type: 'OppdragFordelt',
  data: { ansvarlig: 'kommunalsjef oppvekst', person: 'person-7' },
};

export const fristSatt: OppdragEvent = { type: 'FristSatt', data: { frist: plandato } };

export const saksframlegg: Dokumentasjon = { slag: 'sak', referanse: 'KS 61/25' };

export const rapportertUtfoert = (...dokumentasjon: readonly Dokumentasjon[]): OppdragEvent => ({
  type: 'OppdragRapportertUtfoert',
  data: { dokumentasjon, kommentar: 'Saken er lagt fram.', av: 'person-7' },
});

export const rapportLevert = (periode: string): OppdragEvent => ({
  type: 'RapportLevert',
  data: { periode, dokumentasjon: [saksframlegg], kommentar: 'Rapporten er lagt fram.' },
});

export const rapportTrukket = (retter: number, periode: string): OppdragEvent => ({
  type: 'RapportTrukket',
  data: { retter, periode, grunn: 'Det var et utkast.' },
});

export const avvikMeldt = (tilOrgan = 'kommunestyret'): OppdragEvent => ({
  type: 'AvvikMeldt',
  data: { tilOrgan, avvik: 'Tiltaket strider mot opplæringsloven.' },
});

/** The point of the tertialrapport by which kommunestyret deals with oppdrag. */
export const avslutningsvedtak: Avslutningsvedtak = {
  sak: ID.tertial,
  vedtak: ID.tertialvedtak,
  punkt: '2' as Punkt,
  organ: 'kommunestyret',
  dato: dato('2025-10-14'),
};

export const oppdragAvsluttet = (maate: 'utfoert' | 'utgaar' = 'utfoert'): OppdragEvent => ({
  type: 'OppdragAvsluttet',
  data: { vedtak: avslutningsvedtak, maate },
});

export const oppdragGjenaapnet: OppdragEvent = {
  type: 'OppdragGjenaapnet',
  data: { vedtak: { ...avslutningsvedtak, punkt: '4' as Punkt }, grunn: 'Saken svarte ikke på vedtaket.' },
};

/** An oppdrag that was documented as done and then closed by vedtak. */
export const avsluttet = (): readonly OppdragEvent[] => [
  oppdragRegistrert(),
  rapportertUtfoert(saksframlegg),
  oppdragAvsluttet(),
];
