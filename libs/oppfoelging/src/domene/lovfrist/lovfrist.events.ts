import type { Dato, Event, HpPeriode } from '@saksgang/kernel';
import type { Kanal, Varslet } from '../varsel/varsel.events';

/** How a clock of the law, or of the year wheel, stands when it is told of: soon too late, or too late. */
export type Lovfristvarseltilstand = 'nær' | 'brutt';

/** A clock as it was told of. */
export interface VarsletLovfrist {
  /** Which clock of the budget year it is, in few letters: `budsjett`, `to-rapporter`. */
  readonly noekkel: string;
  readonly navn: string;
  readonly hjemmel: string;
  readonly klasse: 'LOV' | 'PRAKSIS';
  /** The last day on which it can be met. */
  readonly dato: Dato;
  readonly tilstand: Lovfristvarseltilstand;
  readonly forklaring: string;
}

/** That a clock has turned red, or is broken, is claimed before it is told of, so that nobody else tells of it. */
export type LovfristvarselPaabegynt = Event<
  'LovfristvarselPaabegynt',
  {
    readonly hp: HpPeriode;
    readonly varsel: string;
    readonly frist: VarsletLovfrist;
    readonly til: readonly Varslet[];
  }
>;

export type LovfristvarselSendt = Event<
  'LovfristvarselSendt',
  {
    readonly hp: HpPeriode;
    readonly varsel: string;
    /** The Message-ID of the e-mail (RFC 5322, 3.6.4); the same however often it was sent. */
    readonly meldingsId: string;
    readonly kanaler: readonly Kanal[];
  }
>;

export type LovfristEvent = LovfristvarselPaabegynt | LovfristvarselSendt;
