import { jsonEvent, WrongExpectedVersionError, type EventStoreDBClient } from '@eventstore/db-client';
import { IdCache } from './id-cache';
import { appendIds, newIds, newStream, rawClient, readAll, WAYS, type Way } from './raw-client';
import { EventStoreDbDouble } from './server';

let double: EventStoreDbDouble;
let client: EventStoreDBClient;
beforeEach(async () => {
  double = await EventStoreDbDouble.start();
  client = rawClient(double);
});
afterEach(async () => {
  await client.dispose();
  await double.stop();
});

const revisions = async (stream: string): Promise<bigint[]> =>
  (await readAll(client.readStream(stream))).map(({ event }) => event?.revision ?? -1n);

describe.each(Object.keys(WAYS) as Way[])('the double, by %s', (way) => {
  const append = (
    ...[stream, expected, ids]: [string, 'any' | 'no_stream' | 'stream_exists' | bigint, string[]]
  ) => appendIds(client, stream, expected, ids, way);

  describe('rule 1: a new stream', () => {
    it.each(['any', 'no_stream'] as const)('is made by %s', async (expected) => {
      const result = await append(newStream(), expected, newIds(2));
      expect(result).toMatchObject({ success: true, nextExpectedRevision: 1n });
      expect(double.faults.calls(way === 'Append' ? 'append' : 'batchAppend')).toBe(1);
    });

    it.each(['stream_exists', 0n] as const)(
      'is not made by %s, which is told that there is none',
      async (expected) => {
        const error = await append(newStream(), expected, newIds(1)).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(WrongExpectedVersionError);
        expect(error).toMatchObject({ actualVersion: 'no_stream', expectedVersion: expected });
      },
    );
  });

  describe('rules 2-4 and 6: an exact revision', () => {
    it('is compared id by id when it has passed, also after a restart', async () => {
      const stream = newStream();
      const ids = newIds(2);
      const first = await append(stream, 'no_stream', ids);
      await append(stream, 1n, newIds(1));
      expect(await append(stream, 'no_stream', ids)).toEqual(first);
      await double.stop();
      await double.start();
      client = rawClient(double);
      expect(await append(stream, 'no_stream', ids)).toEqual(first);
      for (const other of [newIds(1), [ids[0] as string, ...newIds(1)]])
        await expect(append(stream, 'no_stream', other)).rejects.toMatchObject({ actualVersion: 2n });
    });

    it('writes an id again at the current revision', async () => {
      const stream = newStream();
      const ids = newIds(1);
      await append(stream, 'no_stream', ids);
      expect(await append(stream, 0n, ids)).toMatchObject({ nextExpectedRevision: 1n });
    });

    it('is refused when it lies ahead, and when nothing is appended at a passed one', async () => {
      const stream = newStream();
      await append(stream, 'no_stream', newIds(2));
      await expect(append(stream, 5n, newIds(1))).rejects.toMatchObject({ actualVersion: 1n });
      await expect(append(stream, 0n, [])).rejects.toMatchObject({ actualVersion: 1n });
      expect(await append(stream, 1n, [])).toMatchObject({ nextExpectedRevision: 1n });
    });
  });

  describe('rule 5: any revision', () => {
    it('knows a repeat by the ids it remembers, wherever they are in the stream', async () => {
      const stream = newStream();
      const ids = newIds(2);
      const first = await append(stream, 'any', ids);
      await append(stream, 'any', newIds(3));
      expect(await append(stream, 'any', ids)).toEqual(first);
      expect(await revisions(stream)).toHaveLength(5);
    });

    it('refuses a known id followed by an unknown one, and appends when the first is unknown', async () => {
      const stream = newStream();
      const ids = newIds(1);
      await append(stream, 'any', ids);
      await expect(append(stream, 'any', [...ids, ...newIds(1)])).rejects.toThrow(WrongExpectedVersionError);
      await append(stream, 'any', [...newIds(1), ...ids]);
      expect(await revisions(stream)).toEqual([0n, 1n, 2n]);
    });

    it('forgets over a restart, and then writes the same twice: why the product never uses it', async () => {
      const stream = newStream();
      const ids = newIds(1);
      await append(stream, 'any', ids);
      await double.stop();
      await double.start();
      client = rawClient(double);
      await append(stream, 'any', ids);
      expect(await revisions(stream)).toEqual([0n, 1n]);
    });
  });

  it('rule 8: takes nothing of an append that is too large', async () => {
    const stream = newStream();
    const event = jsonEvent({ type: 'Skjedd', data: { tekst: 'x'.repeat(1024 * 1024) } });
    await expect(
      client.appendToStream(stream, event, { expectedRevision: 'no_stream', ...WAYS[way] }),
    ).rejects.toMatchObject({ type: 'maximum-append-size-exceeded', maxAppendSize: 1024 * 1024 });
    await expect(readAll(client.readStream(stream))).rejects.toMatchObject({ type: 'stream-not-found' });
  });
});

describe('rule 8: what an event must say of itself', () => {
  it('is its type and its content type', async () => {
    const untyped = { ...jsonEvent({ type: 'Skjedd', data: {} }), type: '' };
    await expect(
      client.appendToStream(newStream(), untyped, { expectedRevision: 'no_stream', ...WAYS.Append }),
    ).rejects.toMatchObject({
      type: 'missing-required-metadata-property',
      requiredMetadataProperties: ['type', 'content-type'],
    });
  });
});

describe('the memory of ids', () => {
  it('has a limit, and forgets the oldest first', () => {
    const cache = new IdCache(100);
    for (const id of ['a', 'b', 'c']) cache.remember(id, { stream: 'sak', revision: 0n });
    expect(['a', 'b', 'c'].map((id) => cache.place(id) !== undefined)).toEqual([false, true, true]);
  });
});

describe('what the client does with its shared batch stream', () => {
  const settles = async (appending: Promise<unknown>, ms: number): Promise<boolean> => {
    const settled = appending.then(
      () => true,
      () => true,
    );
    return Promise.race([settled, new Promise<boolean>((resolve) => setTimeout(resolve, ms, false))]);
  };

  it.each(['end', 'silence'] as const)('hangs past its deadline on %s, and so is not used', async (kind) => {
    const hasty = rawClient(double, 100);
    double.faults.next('batchAppend', { kind, moment: 'after' });
    const appending = appendIds(hasty, newStream(), 'no_stream', newIds(1), 'BatchAppend');
    expect(await settles(appending, 400)).toBe(false);
    // Nor does its `dispose` settle any more.
    void hasty.dispose();
  });

  it('obeys its deadline by Append', async () => {
    const hasty = rawClient(double, 100);
    double.faults.next('append', { kind: 'silence', moment: 'after' });
    await expect(appendIds(hasty, newStream(), 'no_stream', newIds(1))).rejects.toMatchObject({
      type: 'deadline-exceeded',
    });
  });
});
