import { EventStoreDBClient } from '@eventstore/db-client';

/** What the client keeps to itself and we must reach to close it. */
interface Channelled {
  getChannel(): Promise<{ close(): void }>;
}

/**
 * A client that leaves the supervision to us.
 * - `supports`: claims that the server has no BatchAppend, so that an append is a call of its own with a deadline of its
 *   own. The shared batch stream has none, and an error on it rejects the appends of every client in the process.
 * - `handleError`: after an error the client would close its channel behind our back and, in a cluster, leave rejections
 *   unhandled that end the process. `Connection` replaces the whole client instead.
 * - `keepAliveTimeout`: gRPC shares one connection between channels with equal options; a number of its own makes a new
 *   client a new connection, also while another still uses the old one.
 */
export const openClient = (url: string, keepAliveMs: number, serial: number): EventStoreDBClient => {
  const settings = {
    throwOnAppendFailure: true,
    keepAliveInterval: keepAliveMs,
    keepAliveTimeout: keepAliveMs + (serial % 1000),
    maxDiscoverAttempts: 1,
  };
  const query = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const client = EventStoreDBClient.connectionString(
    `${url}${url.includes('?') ? '&' : '?'}${query.join('&')}`,
  );
  Object.assign(client, { supports: async () => false, handleError: async () => undefined });
  return client;
};

/** Lets go of the connection, when no call uses it any more. The client's own `dispose` leaves it open. */
export const closeClient = async (client: EventStoreDBClient): Promise<void> => {
  try {
    (await (client as unknown as Channelled).getChannel()).close();
  } catch {
    // It never found a server to connect to.
  }
};
