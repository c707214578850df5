import { decode } from '@saksgang/commands';
import type { StoredEvent } from '@saksgang/event-store';
import type { EventCatalog } from '@saksgang/kernel';
import { tilgangEvents } from '@saksgang/innlogging';
import { oppfoelgingEvents } from '@saksgang/oppfoelging';
import type { EventReader } from '@saksgang/read-store';
import { saksgangEvents } from '@saksgang/saksgang';
import { kanHaMerkerI, medLukkedeSom, medTekster, plassholder, skjermingEvents } from '@saksgang/skjerming';

/** Every fact that this version of the program can write and read. */
export const eventCatalog: EventCatalog = {
  ...saksgangEvents,
  ...oppfoelgingEvents,
  ...skjermingEvents,
  ...tilgangEvents,
};

export const decodeEvent = (stored: StoredEvent) => decode(eventCatalog, stored);

/** A value as it may be shown: of what is screened in it, only that it is. */
export const medSkjermetSkjult = <T>(verdi: T): T =>
  kanHaMerkerI(verdi) ? medTekster(verdi, (tekst) => medLukkedeSom(tekst, plassholder)) : verdi;

/** A fact as views and reports have it: what is screened never comes that far. */
export const decodeForVisning = (stored: StoredEvent) => {
  // A store may parse what is asked for each time it is asked, so each is asked for once.
  const { id, stream, revision, position, type, data, metadata } = stored;
  const lest = { id, stream, revision, position, type, data, metadata };
  return decode(
    eventCatalog,
    kanHaMerkerI(data) || kanHaMerkerI(metadata)
      ? { ...lest, ...medSkjermetSkjult({ data, metadata }) }
      : lest,
  );
};

export const eventReader: EventReader = { catalog: eventCatalog, decode: decodeForVisning };
