import {
  dato,
  hpPeriode,
  type KommuneId,
  type OppdragId,
  type Punkt,
  type SakId,
  type VedtakId,
} from '@saksgang/kernel';
import type { Rapportrad } from '@saksgang/rapport';
import { statusskjemaSomXlsx, type Statusskjema } from './skriv-skjema';

/** A sheet of some oppdrag, for the specs of this lib. */
export const oppdragId = (n: number): OppdragId =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as OppdragId;

const rapportrad = (n: number): Rapportrad => ({
  oppdrag: oppdragId(n),
  sak: 'hp-2025-2028' as SakId,
  vedtak: '00000000-0000-4000-8000-000000000900' as VedtakId,
  punkt: `3.${n}` as Punkt,
  delpunkt: 'a',
  organ: 'kommunestyret',
  moetedato: dato('2024-12-10'),
  saksnummer: null,
  tittel: `=Oppdrag ${n}`,
  vedtakstekst: null,
  tekstform: null,
  forslagsstillere: null,
  utvalg: [],
  type: 'sak',
  maate: 'oppdrag',
  mottaker: 'kommunedirektøren',
  ansvarlig: null,
  frist: dato('2025-12-31'),
  fristkilde: 'vedtatt',
  fristtekst: null,
  rapportering: null,
  foreslaattFrist: null,
  status: 'Ikke fordelt',
  utsatt: null,
  saksgang: null,
  iRute: 'i rute',
  aapen: true,
  sistMeldt: null,
  merknad: null,
  dokumentasjon: [],
  revisjon: 7,
});

export const skjema = (antall: number): Statusskjema => ({
  kommune: 'lier' as KommuneId,
  hp: hpPeriode('2025-2028'),
  gjelder: dato('2025-09-15'),
  posisjon: '00000042',
  merknader: [],
  rader: Array.from({ length: antall }, (_, i) => rapportrad(i + 1)),
});

/** As it is sent out; the oppdrag stand from row 2 on, by number. */
export const sendtUt = (antall = 3): Uint8Array => statusskjemaSomXlsx(skjema(antall));
