import type { Dato, Event, StreamName } from '@saksgang/kernel';
import type { Hjemmel } from './hjemmel';

/** That giving access all the same was considered (offentleglova § 11), and why it is not given. */
export type Meroffentlighet = string;

/** The kommune has decided to keep something out of public view, under a paragraph that lets it. */
export type SkjermingOpprettet = Event<
  'SkjermingOpprettet',
  {
    readonly ref: string;
    readonly hjemmel: Hjemmel;
    /** What is kept out of view, in words that give nothing of it away. */
    readonly gjelder: string;
    /** Null where the law forbids giving access, so that there is nothing to consider. */
    readonly meroffentlighet: Meroffentlighet | null;
    /** Whether it is about a person, who may have it erased. */
    readonly personopplysninger: boolean;
    /** The day to look at it again. */
    readonly revurderes: Dato;
  }
>;

/** It was looked at again and stands. */
export type SkjermingRevurdert = Event<
  'SkjermingRevurdert',
  { readonly ref: string; readonly meroffentlighet: Meroffentlighet | null; readonly revurderes: Dato }
>;

/** Everybody may see it from now on. */
export type SkjermingOpphevet = Event<'SkjermingOpphevet', { readonly ref: string; readonly grunn: string }>;

/** Its key is to be destroyed: nobody can read it again, and every proof of what was written still holds. */
export type SkjermingMakulert = Event<'SkjermingMakulert', { readonly ref: string; readonly grunn: string }>;

/** Somebody was given to read what is screened in one fact of the log. */
export type SkjermetInnholdSett = Event<
  'SkjermetInnholdSett',
  {
    readonly ref: string;
    readonly stroem: StreamName;
    readonly revisjon: number;
    readonly formaal: string;
  }
>;

export type SkjermingEvent =
  SkjermingOpprettet | SkjermingRevurdert | SkjermingOpphevet | SkjermingMakulert | SkjermetInnholdSett;
