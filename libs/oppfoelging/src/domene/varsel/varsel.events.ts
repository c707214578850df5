import type { Dato, Event } from '@saksgang/kernel';

/** Before the frist, on its day, and after it has gone out. */
export type Varselslag = 'foer' | 'paa-dagen' | 'etter';

/** Who is told: a role or an organ, and the person who holds it when one is known. */
export interface Varslet {
  readonly rolle: string;
  readonly person: string | null;
}

export const KANALER = ['saksgang', 'epost'] as const;
export type Kanal = (typeof KANALER)[number];

/**
 * A reminder is claimed before it is sent, so that nobody else sends it. Whoever finds it claimed and not sent, after a
 * stop, sends it again under the same message id.
 */
export type PaaminnelsePaabegynt = Event<
  'PaaminnelsePaabegynt',
  {
    readonly varsel: string;
    readonly slag: Varselslag;
    /** Working days to the frist or since it, on the day it was claimed; 0 on the day itself. */
    readonly dager: number;
    readonly frist: Dato;
    /** Whether the date was read out of the text, and nobody has confirmed it. */
    readonly tolket: boolean;
    readonly til: readonly Varslet[];
  }
>;

export type PaaminnelseSendt = Event<
  'PaaminnelseSendt',
  {
    readonly varsel: string;
    /** The Message-ID of the e-mail (RFC 5322, 3.6.4); the same however often it was sent. */
    readonly meldingsId: string;
    readonly kanaler: readonly Kanal[];
  }
>;

/** The day of the frist has passed, and the oppdrag was open. */
export type FristUtloept = Event<'FristUtloept', { readonly frist: Dato; readonly fristversjon: number }>;

export type VarselEvent = PaaminnelsePaabegynt | PaaminnelseSendt | FristUtloept;
