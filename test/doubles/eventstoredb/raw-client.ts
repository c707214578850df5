import { randomUUID } from 'node:crypto';
import {
  EventStoreDBClient,
  jsonEvent,
  type AppendExpectedRevision,
  type AppendResult,
  type StreamingRead,
} from '@eventstore/db-client';
import type { EventStoreDbDouble } from './server';

let made = 0;

/**
 * The client as it comes, to test the double with what an application would see. Each gets a connection of its own: gRPC
 * shares one between clients with equal options, also when it has just been broken.
 */
export const rawClient = (double: EventStoreDbDouble, deadlineMs = 5_000): EventStoreDBClient =>
  EventStoreDBClient.connectionString(
    `${double.url}&defaultDeadline=${deadlineMs}&keepAliveTimeout=${10_000 + made++}`,
  );

/** With credentials for the call, the client uses Append; without, BatchAppend. */
const PLAIN = { credentials: { username: 'test', password: 'test' } };
export const WAYS = { Append: PLAIN, BatchAppend: {} } as const;
export type Way = keyof typeof WAYS;

export const appendIds = (
  client: EventStoreDBClient,
  stream: string,
  expectedRevision: AppendExpectedRevision,
  ids: readonly string[],
  way: Way = 'Append',
): Promise<AppendResult> =>
  client.appendToStream(
    stream,
    ids.map((id) => jsonEvent({ id, type: 'Skjedd', data: { id } })),
    { expectedRevision, ...WAYS[way] },
  );

export const newIds = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

export const newStream = (): string => `sak-${randomUUID()}`;

export const readAll = async <E>(reading: StreamingRead<E>): Promise<E[]> => {
  const events: E[] = [];
  for await (const event of reading) events.push(event);
  return events;
};
