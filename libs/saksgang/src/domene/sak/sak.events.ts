import type { Event, SakId } from '@saksgang/kernel';
import type { BehandlingEvent } from '../behandling/behandling.events';
import type { BudsjettaarEvent } from '../budsjettaar/budsjettaar.events';
import type { ForslagEvent } from '../forslag/forslag.events';
import type { FullstendighetEvent } from '../fullstendighet/fullstendighet.events';
import type { LovlighetEvent } from '../lovlighetskontroll/lovlighetskontroll.events';
import type { AnkeEvent } from '../mindretallsanke/mindretallsanke.events';
import type { RulleringEvent } from '../rullering/rullering.events';
import type { VedtakEvent } from '../vedtak/vedtak.events';

/** A sak other than the HP itself, for example a tertialrapport, in which vedtak are made. */
export type SakRegistrert = Event<
  'SakRegistrert',
  { readonly sak: SakId; readonly tittel: string; readonly saksnummer: string | null }
>;

/** Every fact of a sak stream. What must be true together is decided here. */
export type SakEvent =
  | SakRegistrert
  | RulleringEvent
  | ForslagEvent
  | BehandlingEvent
  | VedtakEvent
  | LovlighetEvent
  | AnkeEvent
  | FullstendighetEvent
  | BudsjettaarEvent;
