import { decode } from '@saksgang/commands';
import type { StoredEvent } from '@saksgang/event-store';
import type { EventCatalog } from '@saksgang/kernel';
import { oppfoelgingEvents } from '@saksgang/oppfoelging';
import type { EventReader } from '@saksgang/read-store';
import { saksgangEvents } from '@saksgang/saksgang';

/** Every fact that this version of the program can write and read. */
export const eventCatalog: EventCatalog = { ...saksgangEvents, ...oppfoelgingEvents };

export const decodeEvent = (stored: StoredEvent) => decode(eventCatalog, stored);

export const eventReader: EventReader = { catalog: eventCatalog, decode: decodeEvent };
