import type { EventStore } from '../event-store';
import type { EventStoreDbOptions } from './eventstoredb-event-store';

/** Opens a log in EventStoreDB. The client is loaded first here, so that an embedded start does not wait for it. */
export const openEventStoreDb = async (url: string, options?: EventStoreDbOptions): Promise<EventStore> => {
  const { EventStoreDbEventStore } = await import('./eventstoredb-event-store');
  return EventStoreDbEventStore.open(url, options);
};
