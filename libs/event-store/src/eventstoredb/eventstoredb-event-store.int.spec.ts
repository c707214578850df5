import { EventStoreDbDouble } from '../../../../test/doubles/eventstoredb/server';
import { eventStoreContract } from '../contract/event-store.contract';
import { EventStoreDbEventStore } from './eventstoredb-event-store';

eventStoreContract('eventstoredb (double)', async () => {
  const double = await EventStoreDbDouble.start();
  let store = EventStoreDbEventStore.open(double.url);
  return {
    store,
    reopen: async () => {
      await store.close();
      await double.stop();
      await double.start();
      return (store = EventStoreDbEventStore.open(double.url));
    },
    dispose: async () => {
      await store.close();
      await double.stop();
    },
  };
});

const server = process.env.EVENTSTORE_URL;

/** The double proves how we read the protocol; only a real server proves the server. */
if (server !== undefined)
  eventStoreContract('eventstoredb (EVENTSTORE_URL)', async () => {
    let store = EventStoreDbEventStore.open(server);
    return {
      store,
      reopen: async () => {
        await store.close();
        return (store = EventStoreDbEventStore.open(server));
      },
      dispose: () => store.close(),
    };
  });
