import type { Dato, Event, Uuid, VedtakId } from '@saksgang/kernel';
import type { Modus } from '../behandling/behandling.events';
import type { Navngitt } from '../organ/medlemskap';
import type { Organ, RettsligMerknad } from '../vedtak/vedtak';

/**
 * A minority of the body that decided demands that a body above decides instead (R35). With no remark the vedtak is not
 * final until that body has had the sak.
 */
export type MindretallsankeFremmet = Event<
  'MindretallsankeFremmet',
  {
    readonly anke: Uuid;
    readonly vedtak: VedtakId;
    readonly organ: Organ;
    /** The body that is to decide instead. */
    readonly til: Organ;
    readonly medlemmer: readonly Navngitt[];
    /** How many the body has, which the share counts from; null is not on record, and then the share is not checked. */
    readonly antallMedlemmer: number | null;
    /** The names of those of whom it is not known whether they are members. */
    readonly ikkeKontrollert: readonly string[];
    readonly dato: Dato;
    readonly begrunnelse: string | null;
    readonly modus: Modus;
    readonly merknader: readonly RettsligMerknad[];
  }
>;

export type AnkeEvent = MindretallsankeFremmet;
