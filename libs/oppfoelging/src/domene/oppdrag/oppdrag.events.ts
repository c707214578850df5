import type {
  Dato,
  Event,
  HpPeriode,
  Kroner,
  LinjeId,
  OppdragId,
  Punkt,
  SakId,
  UtvalgKode,
  VedtakId,
} from '@saksgang/kernel';
import type { OpphavEvent } from '../opphav/opphav.events';
import type { VarselEvent } from '../varsel/varsel.events';
import type { Avslutningsvedtak } from './avslutningsvedtak';
import type { Tertial } from './tertial';

export type { Avslutningsvedtak, Tertial };

/**
 * How a delpunkt is followed up: as an oppdrag that is done and closed, as money that is in the budget, or as a
 * guideline that never ends.
 */
export type Oppfoelgingsmaate = 'oppdrag' | 'ramme' | 'loepende';

/** Who is to act, as the vedtak was read. */
export interface Mottaker {
  readonly navn: string;
  readonly slag: string;
  readonly kilde: 'trykt' | 'tolket';
  readonly overordnet: string | null;
}

/** A date, where it comes from, the words it was read from, and whether a person has confirmed the reading. */
export interface Frist {
  readonly dato: Dato;
  readonly kilde: 'vedtatt' | 'satt av administrasjonen';
  readonly tekst: string;
  readonly tolket: boolean;
}

/** A reading that gives no single date: recurring, an event, or several possible dates. */
export interface UavklartFrist {
  readonly slag: 'gjentakende' | 'hendelse' | 'tvetydig' | 'virkning';
  readonly tekst: string;
  readonly lesning: string;
  readonly alternativer: readonly Dato[];
}

/** What shows that something was done: a document, a sak, or a reference in the accounts. */
export interface Dokumentasjon {
  readonly slag: 'dokument' | 'sak' | 'regnskap';
  readonly referanse: string;
}

/** Why an oppdrag waits, and since when. */
export interface Utsettelse {
  readonly dato: Dato;
  readonly grunn: string;
}

/** A delpunkt of a vedtak is now followed up. It is registered with the vedtak, before anyone has been told (R21). */
export type OppdragRegistrert = Event<
  'OppdragRegistrert',
  {
    readonly oppdrag: OppdragId;
    readonly hp: HpPeriode | null;
    readonly sak: SakId;
    readonly vedtak: VedtakId;
    readonly punkt: Punkt;
    readonly delpunkt: string;
    readonly tittel: string;
    readonly type: string;
    readonly maate: Oppfoelgingsmaate;
    readonly organ: string;
    readonly vedtaksdato: Dato;
    readonly mottaker: Mottaker;
    readonly utvalg: readonly UtvalgKode[];
    readonly tilOrgan: string | null;
    readonly frist: Frist | null;
    readonly uavklartFrist: UavklartFrist | null;
    readonly virkningsdato: Dato | null;
    readonly betingelse: string | null;
    readonly rammelinjer: readonly LinjeId[];
  }
>;

/** Somebody is responsible: a role, and the person who holds it. */
export type OppdragFordelt = Event<
  'OppdragFordelt',
  { readonly ansvarlig: string; readonly person: string | null }
>;

export type FristSatt = Event<'FristSatt', { readonly frist: Frist }>;

/** A person has confirmed what a date in the text means. */
export type FristBekreftet = Event<'FristBekreftet', { readonly frist: Frist }>;

/** The administration asks for another date; the frist of a vedtak stands until the body moves it. */
export type NyFristForeslaatt = Event<'NyFristForeslaatt', { readonly dato: Dato; readonly grunn: string }>;

/** The body that gave the oppdrag has decided another date. */
export type FristFlyttet = Event<
  'FristFlyttet',
  { readonly vedtak: Avslutningsvedtak; readonly frist: Frist }
>;

/** The body has decided that the frist stands, though the administration asked for another date. */
export type FristforslagAvslaatt = Event<
  'FristforslagAvslaatt',
  { readonly vedtak: Avslutningsvedtak; readonly foreslaatt: Dato }
>;

export const ARBEIDSSTATUSER = ['ikke-paabegynt', 'paagaar', 'paa-vent'] as const;
export type Arbeidsstatus = (typeof ARBEIDSSTATUSER)[number];

export type StatusRapportert = Event<
  'StatusRapportert',
  { readonly status: Arbeidsstatus; readonly kommentar: string }
>;

export type OppdragRapportertUtfoert = Event<
  'OppdragRapportertUtfoert',
  { readonly dokumentasjon: readonly Dokumentasjon[]; readonly kommentar: string; readonly av: string }
>;

/**
 * What money that a vedtak moved has come to. A later report on the same tertial corrects the earlier one, which stays
 * in the log.
 */
export type EffektRapportert = Event<
  'EffektRapportert',
  {
    readonly aar: string;
    readonly tertial: Tertial;
    /** Kroner from the start of the year to the end of the tertial, with the sign of the rammelinje: a cut is negative. */
    readonly oppnaadd: Kroner;
    /** What the whole year is expected to come to, in kroner with the same sign. */
    readonly prognose: Kroner;
    /** What is done instead where the effect is not reached. */
    readonly erstatningstiltak: string | null;
    readonly kommentar: string;
  }
>;

/** One of the reports that are asked for again and again is delivered; it says nothing of the next. */
export type RapportLevert = Event<
  'RapportLevert',
  {
    /** As people say it: `2025`, `1. halvår 2025`. */
    readonly periode: string;
    readonly dokumentasjon: readonly Dokumentasjon[];
    readonly kommentar: string;
  }
>;

/** The last day to deliver the report for a period has passed, and none had come: «ingen statusmelding». */
export type RapportUteblitt = Event<'RapportUteblitt', { readonly periode: string; readonly frist: Dato }>;

/**
 * What a delivered report was said to be is put right. `retter` is the number of the delivery, counted from 1 in the order
 * they came to the oppdrag; the first words stay in the log.
 */
export type RapportRettet = Event<
  'RapportRettet',
  {
    readonly retter: number;
    readonly periode: string;
    /** The day it was delivered. */
    readonly levert: Dato;
    readonly dokumentasjon: readonly Dokumentasjon[];
    readonly kommentar: string;
    readonly grunn: string;
  }
>;

/** A delivery was none: the report for the period is asked for again. `retter` as for `RapportRettet`. */
export type RapportTrukket = Event<
  'RapportTrukket',
  { readonly retter: number; readonly periode: string; readonly grunn: string }
>;

/** The body that decided has been told of something that matters for carrying it out (R18). */
export type AvvikMeldt = Event<'AvvikMeldt', { readonly tilOrgan: string; readonly avvik: string }>;

export type OppdragKanIkkeGjennomfoeres = Event<'OppdragKanIkkeGjennomfoeres', { readonly grunn: string }>;

export type OppdragAvsluttet = Event<
  'OppdragAvsluttet',
  { readonly vedtak: Avslutningsvedtak; readonly maate: 'utfoert' | 'utgaar' }
>;

export type OppdragGjenaapnet = Event<
  'OppdragGjenaapnet',
  { readonly vedtak: Avslutningsvedtak; readonly grunn: string }
>;

/** It was reported as finished, and the body has not taken that for an answer: the work goes on. */
export type OppdragSendtTilbake = Event<
  'OppdragSendtTilbake',
  { readonly vedtak: Avslutningsvedtak; readonly grunn: string }
>;

/** The vedtak that gave the oppdrag is not to be carried out for now (R41). */
export type OppdragSattPaaVent = Event<'OppdragSattPaaVent', Utsettelse>;

/** The vedtak is to be carried out after all, and the oppdrag goes on where it was. */
export type OppdragTattAvVent = Event<'OppdragTattAvVent', { readonly dato: Dato; readonly grunn: string }>;

export type OppdragEvent =
  | OppdragRegistrert
  | OppdragFordelt
  | FristSatt
  | FristBekreftet
  | NyFristForeslaatt
  | FristFlyttet
  | FristforslagAvslaatt
  | StatusRapportert
  | OppdragRapportertUtfoert
  | EffektRapportert
  | RapportLevert
  | RapportUteblitt
  | RapportRettet
  | RapportTrukket
  | AvvikMeldt
  | OppdragKanIkkeGjennomfoeres
  | OppdragAvsluttet
  | OppdragGjenaapnet
  | OppdragSendtTilbake
  | OppdragSattPaaVent
  | OppdragTattAvVent
  | OpphavEvent
  | VarselEvent;
