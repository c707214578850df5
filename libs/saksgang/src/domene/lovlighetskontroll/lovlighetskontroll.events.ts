import type { Dato, Event, Punkt, Uuid, VedtakId } from '@saksgang/kernel';
import type { Modus } from '../behandling/behandling.events';
import type { Delpunkttype } from '../vedtak/delpunkt';
import type { Organ, RettsligMerknad } from '../vedtak/vedtak';

/** A member of kommunestyret who stands behind a krav; the party is null when it is not given. */
export interface Kravstiller {
  readonly navn: string;
  readonly parti: string | null;
}

/** Members of kommunestyret have asked the body that decided whether its vedtak is lawful (R40). */
export type LovlighetskontrollKrevd = Event<
  'LovlighetskontrollKrevd',
  {
    readonly krav: Uuid;
    readonly vedtak: VedtakId;
    /** The body that decided; the krav is addressed to it. */
    readonly organ: Organ;
    readonly medlemmer: readonly Kravstiller[];
    readonly dato: Dato;
    /** The names of those of whom it is not known whether they are members, since the seats bear no names. */
    readonly ikkeKontrollert: readonly string[];
    readonly begrunnelse: string;
    readonly modus: Modus;
    readonly merknader: readonly RettsligMerknad[];
  }
>;

/** What the body may answer: its vedtak stands, it is set aside, or the krav is one that the law does not give. */
export const KRAVSUTFALL = ['opprettholdt', 'opphevet', 'avvist'] as const;
export type Kravsutfall = (typeof KRAVSUTFALL)[number];

/** The body has dealt with the krav. A vedtak that it upholds goes to statsforvalteren (R40). */
export type LovlighetskontrollAvgjort = Event<
  'LovlighetskontrollAvgjort',
  {
    readonly krav: Uuid;
    readonly vedtak: VedtakId;
    readonly organ: Organ;
    readonly dato: Dato;
    readonly utfall: Kravsutfall;
    readonly begrunnelse: string;
    readonly sendesStatsforvalteren: boolean;
  }
>;

/** A delpunkt that waits or goes on with its point; its oppdrag follows. */
export interface Delpunktreferanse {
  readonly punkt: Punkt;
  readonly delpunkt: string;
  readonly type: Delpunkttype;
}

interface Iverksetting {
  readonly vedtak: VedtakId;
  /** The points that it is about; null is the whole vedtak. */
  readonly punkter: readonly Punkt[] | null;
  readonly dato: Dato;
  readonly besluttetAv: string;
  readonly grunn: string;
  readonly delpunkter: readonly Delpunktreferanse[];
}

/** The vedtak, or some points of it, are not to be carried out for now. It is a decision of its own (R41). */
export type IverksettingUtsatt = Event<'IverksettingUtsatt', Iverksetting>;

/** What was put off is to be carried out after all. */
export type IverksettingGjenopptatt = Event<'IverksettingGjenopptatt', Iverksetting>;

export type LovlighetEvent =
  LovlighetskontrollKrevd | LovlighetskontrollAvgjort | IverksettingUtsatt | IverksettingGjenopptatt;
