import {
  dato,
  hpPeriode,
  kroner,
  type LinjeId,
  type OppdragId,
  type Punkt,
  type SakId,
  type UtvalgKode,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import type { Frist, OppdragEvent, OppdragRegistrert, UavklartFrist } from '@saksgang/oppfoelging';
import { oppdragene, type Oppdragsrad } from './oppdragsregister';
import type { Oppslag, Rammeoppslag } from './oppdragssvar';

/** Facts of an oppdrag, for the specs of this lib. */
const uuid = (n: number): Uuid => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;

export const oppdragId = (n: number): OppdragId => uuid(n) as OppdragId;
export const LINJE = uuid(500) as LinjeId;

/** A frame in which line 12 of OKI cuts 9 mill. the first year, and 12 mill. the second; the rest is unknown. */
export const RAMMEN: Rammeoppslag = {
  linje: (id) => ({ id, utvalg: 'OKI' as UtvalgKode, nr: 12 }),
  vedtatt: (id) =>
    id === LINJE
      ? { '2025': kroner(-9_000_000), '2026': kroner(-12_000_000), '2027': null, '2028': null }
      : null,
};

/** A register in which no other oppdrag is found, in a kommune without a møteplan. */
export const OPPSLAG: Oppslag = { ramme: RAMMEN, opphav: () => [], organer: [] };

export const vedtattFrist = (dag: string, tolket = true): Frist => ({
  dato: dato(dag),
  kilde: 'vedtatt',
  tekst: `innen ${dag}`,
  tolket,
});

export const oppdragRegistrert = (
  n: number,
  mer: Partial<OppdragRegistrert['data']> = {},
): OppdragRegistrert => ({
  type: 'OppdragRegistrert',
  data: {
    oppdrag: oppdragId(n),
    hp: hpPeriode('2025-2028'),
    sak: 'hp-2025-2028' as SakId,
    vedtak: uuid(900) as VedtakId,
    punkt: '3.16' as Punkt,
    delpunkt: 'a',
    tittel: 'Sak om skolebøker',
    type: 'sak',
    maate: 'oppdrag',
    organ: 'kommunestyret',
    vedtaksdato: dato('2024-12-10'),
    mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'tolket', overordnet: null },
    utvalg: ['OKI' as UtvalgKode, 'HOV' as UtvalgKode],
    tilOrgan: null,
    frist: vedtattFrist('2025-09-01'),
    uavklartFrist: null,
    virkningsdato: null,
    betingelse: null,
    rammelinjer: [LINJE],
    ...mer,
  },
});

export const fordelt: OppdragEvent = {
  type: 'OppdragFordelt',
  data: { ansvarlig: 'skolesjef', person: 'person-7' },
};

export const statusRapportert = (kommentar: string): OppdragEvent => ({
  type: 'StatusRapportert',
  data: { status: 'paagaar', kommentar },
});

export const utfoert = (...referanser: readonly string[]): OppdragEvent => ({
  type: 'OppdragRapportertUtfoert',
  data: {
    dokumentasjon: referanser.map((referanse) => ({ slag: 'sak', referanse })),
    kommentar: 'Ferdig.',
    av: 'person-7',
  },
});

export const avvikMeldt: OppdragEvent = {
  type: 'AvvikMeldt',
  data: { tilOrgan: 'kommunestyret', avvik: 'Forlaget leverer ikke.' },
};

export const kanIkkeGjennomfoeres: OppdragEvent = {
  type: 'OppdragKanIkkeGjennomfoeres',
  data: { grunn: 'Forlaget er nedlagt.' },
};

const vedtak = {
  sak: 'tertial-2-2025' as SakId,
  vedtak: uuid(901) as VedtakId,
  punkt: '2' as Punkt,
  organ: 'kommunestyret',
  dato: dato('2025-10-14'),
};

export const avsluttet = (maate: 'utfoert' | 'utgaar'): OppdragEvent => ({
  type: 'OppdragAvsluttet',
  data: { vedtak, maate },
});

export const sattPaaVent: OppdragEvent = {
  type: 'OppdragSattPaaVent',
  data: { dato: dato('2024-12-21'), grunn: 'Lovligheten prøves.' },
};

export const tattAvVent: OppdragEvent = {
  type: 'OppdragTattAvVent',
  data: { dato: dato('2025-01-20'), grunn: 'Vedtaket er lovlig.' },
};

export const gjenaapnet: OppdragEvent = {
  type: 'OppdragGjenaapnet',
  data: { vedtak, grunn: 'Bøkene kom ikke.' },
};

/** Twice a year, in the words of a vedtak. */
const JEVNLIG: UavklartFrist = {
  slag: 'gjentakende',
  tekst: 'to ganger årlig',
  lesning: '2 per år',
  alternativer: [],
};

/** An oppdrag that asks for a report twice a year, after facts, each with the day it happened. */
export const rapportoppdraget = (...hendelser: readonly (readonly [string | null, OppdragEvent])[]) => {
  const registrert = oppdragRegistrert(1, { type: 'rapportering', frist: null, uavklartFrist: JEVNLIG });
  const rader = [['2024-12-10', registrert] as const, ...hendelser].map(([dag, event], i): Oppdragsrad => ({
    id: oppdragId(1),
    revisjon: i,
    skjedde: dag === null ? null : dato(dag),
    event,
  }));
  const [funnet] = rader.reduce(oppdragene.evolve, oppdragene.initial()).values();
  if (!funnet) throw new Error('oppdraget er ikke registrert');
  return funnet;
};
