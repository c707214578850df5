import { StreamDeletedError, StreamNotFoundError, type EventStoreDBClient } from '@eventstore/db-client';
import { appendIds, newIds, newStream, rawClient, readAll } from './raw-client';
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

const revisions = async (): Promise<bigint[]> =>
  (await readAll(client.readStream(stream))).map(({ event }) => event?.revision ?? -1n);
const inAll = async (): Promise<string[]> =>
  (await readAll(client.readAll())).flatMap(({ event }) => (event?.streamId === stream ? [event.type] : []));

describe('rule 7: stream_exists', () => {
  it('is content with metadata alone', async () => {
    await client.setStreamMetadata(stream, { maxCount: 5 }, { expectedRevision: 'no_stream' });
    expect(await appendIds(client, stream, 'stream_exists', newIds(1))).toMatchObject({
      nextExpectedRevision: 0n,
    });
  });

  it('meets a deleted stream in one that has been soft-deleted or tombstoned', async () => {
    await appendIds(client, stream, 'no_stream', newIds(1));
    await client.deleteStream(stream, { expectedRevision: 0n });
    await expect(appendIds(client, stream, 'stream_exists', newIds(1))).rejects.toThrow(StreamDeletedError);
    await client.tombstoneStream(stream, { expectedRevision: 0n });
    await expect(appendIds(client, stream, 'stream_exists', newIds(1))).rejects.toThrow(StreamDeletedError);
  });
});

describe('rule 11: a soft delete', () => {
  it('hides the stream, and leaves its events in the log', async () => {
    await appendIds(client, stream, 'no_stream', newIds(2));
    const { position } = await client.deleteStream(stream, { expectedRevision: 1n });
    expect(position).toBeDefined();
    await expect(revisions()).rejects.toThrow(StreamNotFoundError);
    expect(await inAll()).toEqual(['Skjedd', 'Skjedd']);
  });

  it('is refused at another revision, and where there is nothing', async () => {
    await expect(client.deleteStream(stream, { expectedRevision: 'no_stream' })).rejects.toMatchObject({
      type: 'wrong-expected-version',
    });
    await appendIds(client, stream, 'no_stream', newIds(2));
    await expect(client.deleteStream(stream, { expectedRevision: 0n })).rejects.toMatchObject({
      type: 'wrong-expected-version',
      actualVersion: 1n,
    });
  });
});

describe('rule 12: a soft-deleted stream', () => {
  beforeEach(async () => {
    await appendIds(client, stream, 'no_stream', newIds(2));
    await client.deleteStream(stream, { expectedRevision: 1n });
  });

  it.each(['any', 'no_stream', 1n] as const)(
    'goes on with its numbers when %s makes it again',
    async (expected) => {
      const ids = newIds(2);
      const first = await appendIds(client, stream, expected, ids);
      expect(first.nextExpectedRevision).toBe(3n);
      expect(await revisions()).toEqual([2n, 3n]);
      if (expected !== 'no_stream') expect(await appendIds(client, stream, expected, ids)).toEqual(first);
      expect(await revisions()).toEqual([2n, 3n]);
    },
  );

  it('is made again once only by no_stream', async () => {
    await appendIds(client, stream, 'no_stream', newIds(1));
    await expect(appendIds(client, stream, 'no_stream', newIds(1))).rejects.toMatchObject({
      actualVersion: 2n,
    });
  });

  it('keeps its other metadata', async () => {
    await client.setStreamMetadata(stream, { maxCount: 2, eier: 'rådmannen' });
    await appendIds(client, stream, 'any', newIds(3));
    const { metadata } = await client.getStreamMetadata(stream);
    expect(metadata).toMatchObject({ maxCount: 2, eier: 'rådmannen', truncateBefore: 2 });
    expect(await revisions()).toEqual([3n, 4n]);
  });
});

describe('rule 13: a tombstone', () => {
  it('ends the stream for ever, for everyone, and is seen in the log', async () => {
    await appendIds(client, stream, 'no_stream', newIds(1));
    await client.tombstoneStream(stream, { expectedRevision: 0n });
    for (const expected of ['any', 'no_stream', 0n] as const)
      await expect(appendIds(client, stream, expected, newIds(1))).rejects.toThrow(StreamDeletedError);
    await expect(appendIds(client, stream, 'any', newIds(1), 'BatchAppend')).rejects.toThrow(
      StreamDeletedError,
    );
    await expect(revisions()).rejects.toThrow(StreamDeletedError);
    await expect(client.deleteStream(stream)).rejects.toThrow(StreamDeletedError);
    await expect(client.tombstoneStream(stream)).rejects.toThrow(StreamDeletedError);
    await expect(readAll(client.subscribeToStream(stream) as never)).rejects.toThrow(StreamDeletedError);
    expect(await inAll()).toEqual(['Skjedd', '$streamDeleted']);
  });
});

describe('rule 14: metadata', () => {
  beforeEach(() => appendIds(client, stream, 'no_stream', newIds(5)));

  it.each([
    [{ truncateBefore: 2 }, [2n, 3n, 4n]],
    [{ maxCount: 2 }, [3n, 4n]],
    [{ truncateBefore: 4, maxCount: 2 }, [4n]],
    [{ maxAge: 3600 }, [0n, 1n, 2n, 3n, 4n]],
  ])('%j leaves the revisions %s to be read', async (metadata, left) => {
    await client.setStreamMetadata(stream, metadata);
    expect(await revisions()).toEqual(left);
    expect(await appendIds(client, stream, 4n, newIds(1))).toMatchObject({ nextExpectedRevision: 5n });
  });

  it('has revisions of its own', async () => {
    await client.setStreamMetadata(stream, { maxCount: 4 }, { expectedRevision: 'no_stream' });
    await client.setStreamMetadata(stream, { maxCount: 3 }, { expectedRevision: 0n });
    const written = await readAll(client.readStream(`$$${stream}`));
    expect(written.map(({ event }) => event?.revision)).toEqual([0n, 1n]);
    await expect(
      client.setStreamMetadata(stream, { maxCount: 2 }, { expectedRevision: 0n }),
    ).rejects.toMatchObject({ actualVersion: 1n });
  });
});
