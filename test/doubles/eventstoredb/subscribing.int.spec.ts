import {
  eventTypeFilter,
  streamNameFilter,
  type AllStreamSubscription,
  type EventStoreDBClient,
  type Position,
} from '@eventstore/db-client';
import { credentials } from '@grpc/grpc-js';
import { Empty } from '@eventstore/db-client/generated/shared_pb';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb';
import { ReadReq, type ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { appendIds, newIds, newStream, rawClient } from './raw-client';
import { EventStoreDbDouble } from './server';

let double: EventStoreDbDouble;
let client: EventStoreDBClient;
let stream: string;
beforeEach(async () => {
  double = await EventStoreDbDouble.start();
  client = rawClient(double);
  stream = newStream();
});
afterEach(async () => {
  await client.dispose();
  await double.stop();
});

const caughtUp = (
  subscription: AllStreamSubscription | ReturnType<EventStoreDBClient['subscribeToStream']>,
) => new Promise<void>((resolve) => subscription.once('caughtUp', () => resolve()));

describe('rules 18-20: a subscription to a stream', () => {
  const revisionsOf = (subscription: ReturnType<EventStoreDBClient['subscribeToStream']>): bigint[] => {
    const seen: bigint[] = [];
    subscription.on('data', ({ event }) => seen.push(event?.revision ?? -1n));
    return seen;
  };

  it.each([
    ['start', [0n, 1n, 2n, 3n]],
    [0n, [1n, 2n, 3n]],
    ['end', [3n]],
  ] as const)(
    'from %s gives %s: history, the mark of its end, and then what comes',
    async (fromRevision, expected) => {
      await appendIds(client, stream, 'no_stream', newIds(3));
      const subscription = client.subscribeToStream(stream, { fromRevision });
      const seen = revisionsOf(subscription);
      await caughtUp(subscription);
      expect(subscription.id).toBeDefined();
      expect(seen).toEqual(expected.filter((revision) => revision < 3n));
      const arrived = new Promise((resolve) => subscription.once('data', resolve));
      await appendIds(client, stream, 2n, newIds(1));
      await arrived;
      expect(seen).toEqual(expected);
    },
  );

  it('waits for a stream that does not exist yet', async () => {
    const subscription = client.subscribeToStream(stream);
    const seen = revisionsOf(subscription);
    await caughtUp(subscription);
    const arrived = new Promise((resolve) => subscription.once('data', resolve));
    await appendIds(client, stream, 'no_stream', newIds(1));
    await arrived;
    expect(seen).toEqual([0n]);
  });
});

describe('rule 21: a filter', () => {
  interface Seen {
    readonly streams: string[];
    readonly checkpoints: Position[];
  }

  const watch = async (
    filter: (checkpointReached: (s: unknown, at: Position) => void) => never,
  ): Promise<Seen> => {
    const seen: Seen = { streams: [], checkpoints: [] };
    const subscription = client.subscribeToAll({
      filter: filter((_subscription, at) => seen.checkpoints.push(at)),
    });
    subscription.on('data', ({ event }) => seen.streams.push(event?.streamId ?? ''));
    await caughtUp(subscription);
    return seen;
  };

  beforeEach(async () => {
    for (const name of ['sak-1', 'vedtak-1', 'sak-2']) await appendIds(client, name, 'no_stream', newIds(1));
  });

  it.each([
    [
      'prefixes of the stream name',
      streamNameFilter,
      { prefixes: ['sak-', 'vedtak-'] },
      ['sak-1', 'vedtak-1', 'sak-2'],
    ],
    ['a pattern of the stream name', streamNameFilter, { regex: '^sak-' }, ['sak-1', 'sak-2']],
    ['prefixes of the event type', eventTypeFilter, { prefixes: ['Skj'] }, ['sak-1', 'vedtak-1', 'sak-2']],
    [
      'a pattern of the event type',
      eventTypeFilter,
      { regex: '^\\$' },
      ['$stats-127.0.0.1:2113', '$stats-127.0.0.1:2113', '$stats-127.0.0.1:2113'],
    ],
  ] as const)('by %s lets through what matches', async (_by, make, what, expected) => {
    const filter = (make as (options: object) => unknown)(what);
    expect((await watch(() => filter as never)).streams).toEqual(expected);
  });

  it('gives a checkpoint every multiplier x window events considered, also when none matches', async () => {
    double.log.writeSystemEvents(100);
    const considered = double.log.all.length;
    const seen = await watch(
      (checkpointReached) =>
        streamNameFilter({
          prefixes: ['finnes-ikke'],
          maxSearchWindow: 5,
          checkpointInterval: 3,
          checkpointReached,
        }) as never,
    );
    expect(seen.streams).toEqual([]);
    expect(seen.checkpoints).toHaveLength(Math.floor(considered / 15));
    expect(seen.checkpoints.at(-1)).toEqual(double.log.all[Math.floor(considered / 15) * 15 - 1]?.position);
  });

  it('with a multiplier of zero is refused', async () => {
    const raw = new StreamsClient(`127.0.0.1:${double.port}`, credentials.createInsecure());
    const expression = new ReadReq.Options.FilterOptions.Expression().setRegex('.');
    const options = new ReadReq.Options()
      .setAll(new ReadReq.Options.AllOptions().setStart(new Empty()))
      .setSubscription(new ReadReq.Options.SubscriptionOptions())
      .setFilter(
        new ReadReq.Options.FilterOptions()
          .setEventType(expression)
          .setMax(5)
          .setCheckpointintervalmultiplier(0),
      );
    const call = raw.read(new ReadReq().setOptions(options));
    const error = await new Promise((resolve) =>
      call.on('data', (_: ReadResp) => undefined).on('error', resolve),
    );
    expect(error).toMatchObject({ code: 3 });
    raw.close();
  });
});

describe('rule 22: a slow consumer', () => {
  it('holds the server back, and then gets everything', async () => {
    const data = 'x'.repeat(50_000);
    for (let i = 0; i < 200; i++)
      double.log.append(stream, [
        {
          id: newIds(1)[0] as string,
          type: 'Skjedd',
          contentType: 'application/json',
          data: Buffer.from(JSON.stringify({ data })),
          metadata: new Uint8Array(),
        },
      ]);
    const revisions: (bigint | undefined)[] = [];
    let first = true;
    for await (const { event } of client.subscribeToStream(stream)) {
      if (first) await new Promise((resolve) => setTimeout(resolve, 100));
      first = false;
      revisions.push(event?.revision);
      if (revisions.length === 200) break;
    }
    expect(revisions).toEqual(Array.from({ length: 200 }, (_, i) => BigInt(i)));
  });
});
