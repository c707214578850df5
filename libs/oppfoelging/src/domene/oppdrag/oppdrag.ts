import {
  streamName,
  type Dato,
  type Evolution,
  type HpPeriode,
  type KommuneId,
  type OppdragId,
  type Punkt,
  type StreamName,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import type { Opphav } from '../opphav/opphav.events';
import type {
  Avslutningsvedtak,
  Frist,
  Mottaker,
  NyFristForeslaatt,
  OppdragEvent,
  Oppfoelgingsmaate,
  UavklartFrist,
  Utsettelse,
} from './oppdrag.events';

/** The states that people see. `i rute` and `forsinket` are not among them: they are computed from the clock. */
export type Oppdragsstatus =
  | 'ikke-fordelt'
  | 'ikke-paabegynt'
  | 'paagaar'
  | 'paa-vent'
  | 'meldt-utfoert-ikke-dokumentert'
  | 'utfoert-til-politisk-behandling'
  | 'kan-ikke-gjennomfoeres'
  | 'avsluttet'
  | 'utgaar'
  | 'innarbeidet-i-budsjett'
  | 'foelges-loepende';

export interface AktivtOppdrag {
  readonly finnes: true;
  readonly id: OppdragId;
  /** The HP whose vedtak it follows from; null when it follows from another sak. */
  readonly hp: HpPeriode | null;
  /** The type of the delpunkt. */
  readonly type: string;
  readonly tittel: string;
  readonly maate: Oppfoelgingsmaate;
  /** The body whose vedtak it is, and by whose vedtak alone it closes. */
  readonly organ: string;
  readonly vedtak: VedtakId;
  /** As printed; unique only within its vedtak. */
  readonly punkt: Punkt;
  readonly vedtaksdato: Dato;
  /** The first day of the effect, when the vedtak gives one. */
  readonly virkningsdato: Dato | null;
  readonly mottaker: Mottaker;
  readonly status: Oppdragsstatus;
  readonly ansvarlig: { readonly rolle: string; readonly person: string | null } | null;
  readonly frist: Frist | null;
  /** Counts the dates that the frist has had, so that what was said of one does not hold for the next. */
  readonly fristversjon: number;
  readonly uavklartFrist: UavklartFrist | null;
  /** What the administration has asked for and the body has not decided. */
  readonly fristforslag: NyFristForeslaatt['data'] | null;
  /** The periods whose report is delivered, where there is one for each, with the number of the delivery that stands. */
  readonly leverte: ReadonlyMap<string, number>;
  /** How many deliveries have come, also those that were withdrawn. */
  readonly leveringer: number;
  /** The reports that have been said not to have come by a day: the period and the day. */
  readonly uteblitte: ReadonlySet<string>;
  readonly dokumentert: boolean;
  /** The person who has reported it as done; null when nobody has, or it goes on. */
  readonly utfoertAv: string | null;
  readonly avvikMeldtTil: readonly string[];
  /** Set while the vedtak is not to be carried out; the status is where the work was, and goes on from. */
  readonly utsatt: Utsettelse | null;
  /** How far each reminder has come, by its id. */
  readonly paaminnelser: ReadonlyMap<string, 'paabegynt' | 'sendt'>;
  /** The version of the frist that has been said to have gone out. */
  readonly utloept: number | null;
  /** Where it was before, in the order it was entered. */
  readonly opphav: ReadonlyMap<Uuid, Opphav>;
  /** The other vedtakspunkter that order the same. */
  readonly knyttet: readonly Avslutningsvedtak[];
  /** What a person has said of whether an earlier oppdrag was the same order. */
  readonly gjentakelser: ReadonlyMap<OppdragId, 'bekreftet' | 'avvist'>;
}

export type Oppdrag = { readonly finnes: false } | AktivtOppdrag;

export const oppdragStream = (kommune: KommuneId, id: OppdragId): StreamName =>
  streamName('oppdrag', kommune, id);

/** A report that is given another date may fail to come once more. */
export const uteblivelsen = (periode: string, frist: Dato): string => `${periode} ${frist}`;

const FOERSTE_STATUS: Readonly<Record<Oppfoelgingsmaate, Oppdragsstatus>> = {
  oppdrag: 'ikke-fordelt',
  ramme: 'innarbeidet-i-budsjett',
  loepende: 'foelges-loepende',
};

export const erAvsluttet = ({ status }: AktivtOppdrag): boolean =>
  status === 'avsluttet' || status === 'utgaar';

/** The administration has said that there is no more to do, and the body has not answered. */
export const erMeldtFerdig = ({ status }: AktivtOppdrag): boolean =>
  status === 'meldt-utfoert-ikke-dokumentert' ||
  status === 'utfoert-til-politisk-behandling' ||
  status === 'kan-ikke-gjennomfoeres';

const evolve = (oppdrag: Oppdrag, event: OppdragEvent): Oppdrag => {
  if (event.type === 'OppdragRegistrert') {
    const {
      oppdrag: id,
      hp,
      punkt,
      tittel,
      type,
      maate,
      organ,
      vedtak,
      vedtaksdato,
      virkningsdato,
      mottaker,
      frist,
      uavklartFrist,
    } = event.data;
    return {
      finnes: true,
      id,
      hp,
      type,
      tittel,
      maate,
      organ,
      vedtak,
      punkt,
      vedtaksdato,
      virkningsdato,
      mottaker,
      status: FOERSTE_STATUS[maate],
      ansvarlig: null,
      frist,
      fristversjon: 1,
      uavklartFrist,
      fristforslag: null,
      leverte: new Map(),
      leveringer: 0,
      uteblitte: new Set(),
      dokumentert: false,
      utfoertAv: null,
      avvikMeldtTil: [],
      utsatt: null,
      paaminnelser: new Map(),
      utloept: null,
      opphav: new Map(),
      knyttet: [],
      gjentakelser: new Map(),
    };
  }
  return oppdrag.finnes ? evolveAktivt(oppdrag, event) : oppdrag;
};

const evolveAktivt = (
  oppdrag: AktivtOppdrag,
  event: Exclude<OppdragEvent, { type: 'OppdragRegistrert' }>,
): AktivtOppdrag => {
  switch (event.type) {
    case 'OppdragFordelt': {
      const { ansvarlig, person } = event.data;
      const status = oppdrag.status === 'ikke-fordelt' ? 'ikke-paabegynt' : oppdrag.status;
      return { ...oppdrag, status, ansvarlig: { rolle: ansvarlig, person } };
    }
    case 'FristSatt':
      return { ...medFrist(oppdrag, event.data.frist), fristforslag: null };
    case 'FristBekreftet':
      return { ...medFrist(oppdrag, event.data.frist), uavklartFrist: null };
    case 'NyFristForeslaatt':
      return { ...oppdrag, fristforslag: event.data };
    case 'FristFlyttet':
      return { ...medFrist(oppdrag, event.data.frist), uavklartFrist: null, fristforslag: null };
    case 'FristforslagAvslaatt':
      return { ...oppdrag, fristforslag: null };
    case 'EffektRapportert':
      return oppdrag;
    case 'StatusRapportert':
      return { ...oppdrag, status: event.data.status, utfoertAv: null };
    case 'OppdragRapportertUtfoert': {
      const dokumentert = oppdrag.dokumentert || event.data.dokumentasjon.length > 0;
      const status = dokumentert ? 'utfoert-til-politisk-behandling' : 'meldt-utfoert-ikke-dokumentert';
      return { ...oppdrag, dokumentert, status, utfoertAv: event.data.av };
    }
    case 'RapportLevert': {
      const status =
        oppdrag.status === 'ikke-fordelt' || oppdrag.status === 'ikke-paabegynt' ? 'paagaar' : oppdrag.status;
      const leveringer = oppdrag.leveringer + 1;
      const leverte = new Map(oppdrag.leverte).set(event.data.periode, leveringer);
      return { ...oppdrag, status, leveringer, leverte };
    }
    case 'RapportUteblitt': {
      const { periode, frist } = event.data;
      return { ...oppdrag, uteblitte: new Set([...oppdrag.uteblitte, uteblivelsen(periode, frist)]) };
    }
    case 'RapportRettet':
      return oppdrag;
    case 'RapportTrukket': {
      const { retter } = event.data;
      return { ...oppdrag, leverte: new Map([...oppdrag.leverte].filter(([, nr]) => nr !== retter)) };
    }
    case 'AvvikMeldt':
      return { ...oppdrag, avvikMeldtTil: [...oppdrag.avvikMeldtTil, event.data.tilOrgan] };
    case 'OppdragKanIkkeGjennomfoeres':
      return { ...oppdrag, status: 'kan-ikke-gjennomfoeres' };
    case 'OppdragAvsluttet':
      return {
        ...oppdrag,
        status: event.data.maate === 'utgaar' ? 'utgaar' : 'avsluttet',
        fristforslag: null,
      };
    case 'OppdragGjenaapnet':
    case 'OppdragSendtTilbake': {
      const status =
        oppdrag.maate === 'oppdrag' && oppdrag.ansvarlig ? 'paagaar' : FOERSTE_STATUS[oppdrag.maate];
      return { ...oppdrag, status, dokumentert: false, utfoertAv: null, avvikMeldtTil: [] };
    }
    case 'OppdragSattPaaVent':
      return { ...oppdrag, utsatt: event.data };
    case 'OppdragTattAvVent':
      return { ...oppdrag, utsatt: null };
    case 'PaaminnelsePaabegynt':
      return medPaaminnelse(oppdrag, event.data.varsel, 'paabegynt');
    case 'PaaminnelseSendt':
      return medPaaminnelse(oppdrag, event.data.varsel, 'sendt');
    case 'FristUtloept':
      return { ...oppdrag, utloept: event.data.fristversjon };
    case 'OpphavFoert':
      return { ...oppdrag, opphav: new Map(oppdrag.opphav).set(event.data.id, event.data) };
    case 'VedtakKnyttet':
      return { ...oppdrag, knyttet: [...oppdrag.knyttet, event.data.vedtak] };
    case 'GjentattBestillingBekreftet':
      return medGjentakelse(oppdrag, event.data.tidligere, 'bekreftet');
    case 'GjentattBestillingAvvist':
      return medGjentakelse(oppdrag, event.data.tidligere, 'avvist');
    case 'OpphavFjernet':
      return { ...oppdrag, opphav: new Map([...oppdrag.opphav].filter(([id]) => id !== event.data.id)) };
  }
};

const medFrist = (oppdrag: AktivtOppdrag, frist: Frist): AktivtOppdrag => ({
  ...oppdrag,
  frist,
  fristversjon: oppdrag.fristversjon + 1,
});

const medGjentakelse = (
  oppdrag: AktivtOppdrag,
  tidligere: OppdragId,
  svar: 'bekreftet' | 'avvist',
): AktivtOppdrag => ({
  ...oppdrag,
  gjentakelser: new Map(oppdrag.gjentakelser).set(tidligere, svar),
});

const medPaaminnelse = (
  oppdrag: AktivtOppdrag,
  varsel: string,
  kommet: 'paabegynt' | 'sendt',
): AktivtOppdrag => ({
  ...oppdrag,
  paaminnelser: new Map(oppdrag.paaminnelser).set(varsel, kommet),
});

export const oppdrag: Evolution<Oppdrag, OppdragEvent> = { initialState: { finnes: false }, evolve };
