import {
  dagerMellom,
  RecentMap,
  type Dato,
  type HpPeriode,
  type LinjeId,
  type OppdragId,
  type Punkt,
  type SakId,
  type UtvalgKode,
  type VedtakId,
} from '@saksgang/kernel';
import {
  gjeldendeFrist,
  type Avslutningsvedtak,
  type Dokumentasjon,
  type Frist,
  type Oppdragsstatus,
  type Oppfoelgingsmaate,
  type UavklartFrist,
  type Utsettelse,
} from '@saksgang/oppfoelging';
import type { Beloep } from '@saksgang/saksgang';
import { effekten, type Aarseffekt } from './effekt';
import { opphavskjede, type Kjedeledd, type Opphavsoppslag } from './opphavskjede';
import type { RegistrertOppdrag } from './oppdragsregister';
import { rapporteringen, type Rapportering } from './rapportering';
import { kjedenTil, saksgangen, type Saksgang } from './saksgang';
import type { Moeteorgan } from './sakskjede';

/** Computed from the frist and the clock, never typed. */
export type IRute = 'i rute' | 'forsinket' | 'frist ikke satt';

export interface Oppdragslinje {
  readonly utvalg: UtvalgKode;
  readonly nr: number | null;
  readonly id: LinjeId;
}

/** The frame that the lines of an oppdrag stand in. */
export interface Rammeoppslag {
  readonly linje: (id: LinjeId) => Oppdragslinje;
  /** What holds of the line by vedtak; null when the line is not there. */
  readonly vedtatt: (id: LinjeId) => Beloep | null;
}

/** What lies elsewhere and belongs to the answer of an oppdrag. */
export interface Oppslag {
  readonly ramme: Rammeoppslag;
  readonly opphav: Opphavsoppslag;
  /** The bodies with the days they are to meet. */
  readonly organer: readonly Moeteorgan[];
}

export interface Oppdragssvar {
  readonly id: OppdragId;
  readonly hp: HpPeriode | null;
  readonly sak: SakId;
  readonly vedtak: VedtakId;
  readonly punkt: Punkt;
  readonly delpunkt: string;
  readonly tittel: string;
  readonly type: string;
  readonly maate: Oppfoelgingsmaate;
  readonly mottaker: string;
  readonly mottakerslag: string;
  readonly mottakerkilde: 'trykt' | 'tolket';
  readonly utvalg: string | null;
  readonly organ: string;
  readonly vedtaksdato: Dato;
  readonly ansvarlig: string | null;
  readonly person: string | null;
  readonly frist: Frist | null;
  readonly uavklartFrist: UavklartFrist | null;
  /** The reports that the vedtak asks for again and again; null when it asks for none at set times. */
  readonly rapportering: Rapportering | null;
  /** The date that the administration has asked for, until the body has decided. */
  readonly fristforslag: { readonly dato: Dato; readonly grunn: string } | null;
  /** How often a date that stood was set later. */
  readonly utsettelser: number;
  readonly virkningsdato: Dato | null;
  readonly status: string;
  /** Why the vedtak is not to be carried out for now, and since when; null when it is. */
  readonly utsatt: Utsettelse | null;
  readonly iRute: IRute;
  /** Whether the sak can still be decided in time; null when it is done or waits, has no frist, or asks for no sak. */
  readonly saksgang: Saksgang | null;
  readonly sistMeldt: Dato | null;
  readonly sisteKommentar: string | null;
  /** Whole days from the vedtak to the day that is asked for, or to the vedtak that closed it. */
  readonly alderDager: number;
  /** The last day on which something became different; null when nothing has since it was registered. */
  readonly sistEndret: Dato | null;
  /** The last day on which somebody reported, and nothing was different but the words. */
  readonly sistOmskrevet: Dato | null;
  readonly dokumentasjon: readonly Dokumentasjon[];
  readonly betingelse: string | null;
  readonly linjer: readonly Oppdragslinje[];
  /** What the money has come to, year by year; null for what is not followed up as money. */
  readonly effekt: readonly Aarseffekt[] | null;
  /** Where it was before, oldest first, with itself in it; empty when nothing is known. */
  readonly opphav: readonly Kjedeledd[];
  /** The other vedtakspunkter that order the same. */
  readonly knyttet: readonly Avslutningsvedtak[];
  readonly revisjon: number;
}

/** The states as people read them. */
export const STATUSTEKST: Readonly<Record<Oppdragsstatus, string>> = {
  'ikke-fordelt': 'Ikke fordelt',
  'ikke-paabegynt': 'Ikke påbegynt',
  paagaar: 'Pågår',
  'paa-vent': 'På vent',
  'meldt-utfoert-ikke-dokumentert': 'Meldt utført, ikke dokumentert',
  'utfoert-til-politisk-behandling': 'Utført – til politisk behandling',
  'kan-ikke-gjennomfoeres': 'Kan ikke gjennomføres, avvik meldt',
  avsluttet: 'Avsluttet',
  utgaar: 'Utgår (vedtak)',
  'innarbeidet-i-budsjett': 'Innarbeidet i budsjett',
  'foelges-loepende': 'Følges løpende',
};

/** What is put off waits, wherever the work was; what the body has closed stays closed. */
export const statusteksten = ({ status, utsatt }: RegistrertOppdrag['tilstand']): string =>
  STATUSTEKST[utsatt && status !== 'avsluttet' && status !== 'utgaar' ? 'paa-vent' : status];

const FERDIG: ReadonlySet<Oppdragsstatus> = new Set([
  'utfoert-til-politisk-behandling',
  'avsluttet',
  'utgaar',
]);

/** Late from the day after the frist, or a report that is missing, until it is done: a frist lasts to the end of its day. */
export const iRute = (tilstand: RegistrertOppdrag['tilstand'], dag: Dato): IRute => {
  const frist = gjeldendeFrist(tilstand, dag);
  if (frist === null) return 'frist ikke satt';
  return dag > frist && !FERDIG.has(tilstand.status) ? 'forsinket' : 'i rute';
};

/** Null where no sak is waited for: there is none, the oppdrag is done, or it waits for something else. */
export const saksgangTil = (
  registrert: RegistrertOppdrag['registrert'],
  tilstand: RegistrertOppdrag['tilstand'],
  dag: Dato,
  organer: readonly Moeteorgan[],
): Saksgang | null => {
  const { status, utsatt } = tilstand;
  const ventes = utsatt === null && status !== 'kan-ikke-gjennomfoeres' && !FERDIG.has(status);
  const kjede = ventes ? kjedenTil(registrert, gjeldendeFrist(tilstand, dag), organer) : null;
  return kjede && saksgangen(kjede, dag);
};

export const oppdragssvar = (oppdrag: RegistrertOppdrag, dag: Dato, oppslag: Oppslag): Oppdragssvar => {
  const { registrert, tilstand, revisjon, sistMeldt, sisteKommentar, utvikling } = oppdrag;
  return {
    id: registrert.oppdrag,
    hp: registrert.hp,
    sak: registrert.sak,
    vedtak: registrert.vedtak,
    punkt: registrert.punkt,
    delpunkt: registrert.delpunkt,
    tittel: registrert.tittel,
    type: registrert.type,
    maate: registrert.maate,
    mottaker: registrert.mottaker.navn,
    mottakerslag: registrert.mottaker.slag,
    mottakerkilde: registrert.mottaker.kilde,
    utvalg: registrert.utvalg.length === 0 ? null : registrert.utvalg.join(', '),
    organ: registrert.organ,
    vedtaksdato: registrert.vedtaksdato,
    ansvarlig: tilstand.ansvarlig?.rolle ?? null,
    person: tilstand.ansvarlig?.person ?? null,
    frist: tilstand.frist,
    uavklartFrist: tilstand.uavklartFrist,
    rapportering: rapporteringen(oppdrag, dag),
    fristforslag: tilstand.fristforslag,
    utsettelser: utvikling.utsettelser,
    virkningsdato: registrert.virkningsdato,
    status: statusteksten(tilstand),
    utsatt: tilstand.utsatt,
    iRute: iRute(tilstand, dag),
    saksgang: saksgangTil(registrert, tilstand, dag, oppslag.organer),
    sistMeldt,
    sisteKommentar,
    alderDager: dagerMellom(registrert.vedtaksdato, utvikling.avsluttet ?? dag),
    sistEndret: utvikling.sistEndret,
    sistOmskrevet: utvikling.sistOmskrevet,
    dokumentasjon: utvikling.dokumentasjon,
    betingelse: registrert.betingelse,
    linjer: registrert.rammelinjer.map(oppslag.ramme.linje),
    effekt:
      registrert.maate === 'ramme'
        ? effekten(registrert.hp, registrert.rammelinjer.map(oppslag.ramme.vedtatt), utvikling.effekter)
        : null,
    opphav: opphavskjede(registrert, [...tilstand.opphav.values()], oppslag.opphav),
    knyttet: tilstand.knyttet,
    revisjon,
  };
};

type Punktadresse = Pick<Oppdragssvar, 'punkt' | 'delpunkt'>;

/** 3.9 comes before 3.10, and within a point a before b. */
export const etterPunkt = (a: Punktadresse, b: Punktadresse): number => {
  const [x, y] = [tallene(a.punkt), tallene(b.punkt)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const forskjell = (x[i] ?? -1) - (y[i] ?? -1);
    if (forskjell !== 0) return forskjell;
  }
  return a.delpunkt === b.delpunkt ? 0 : a.delpunkt.localeCompare(b.delpunkt);
};

/** A list of thousands is sorted each time it is read, and each number is met many times in it. */
const lesteTall = new RecentMap<Punkt, readonly number[]>(10_000);

const tallene = (punkt: Punkt): readonly number[] => {
  const lest = lesteTall.get(punkt);
  if (lest) return lest;
  const tall = punkt.split('.').map(Number);
  lesteTall.set(punkt, tall);
  return tall;
};
