import { EventStoreDbDouble } from '../../../../test/doubles/eventstoredb/server';
import { sampleEvents, sampleStream } from '../contract/sample-events';
import { NO_STREAM, type EventStore } from '../event-store';
import { EventStoreDbEventStore, type EventStoreDbOptions } from './eventstoredb-event-store';
import * as helpers from './following';

describe('following the log', () => {
  let double: EventStoreDbDouble;
  let writer: EventStoreDbEventStore;
  let stop: AbortController;
  const opened: EventStore[] = [];
  const open = (options: EventStoreDbOptions = {}): EventStoreDbEventStore => {
    const store = EventStoreDbEventStore.open(double.url, { deadlineMs: 500, ...options });
    opened.push(store);
    return store;
  };
  const following = (store: EventStore) => helpers.following(store, stop.signal);
  const write = (count: number) => helpers.writeStream(writer, count);
  beforeEach(async () => {
    double = await EventStoreDbDouble.start();
    stop = new AbortController();
    writer = open({ deadlineMs: 5_000 });
  });
  afterEach(async () => {
    stop.abort();
    double.thaw();
    await Promise.all(opened.splice(0).map((store) => store.close()));
    await double.stop();
  });

  /** Resolves when a follower has begun to wait for news. */
  const waiting = async (calls = 1): Promise<void> => {
    while (double.faults.calls('subscribe') < calls) await new Promise(setImmediate);
  };

  it('is not woken by the events of the server itself', async () => {
    const follower = following(open());
    await waiting();
    const reads = double.faults.calls('read');
    double.log.writeSystemEvents(50);
    await write(1);
    await follower.until(1);
    await waiting(2);
    // The writer's warm-up, the page with the fact, and the one that found the end.
    expect(double.faults.calls('read') - reads).toBe(3);
  });

  it('asks for nothing while the caller is busy', async () => {
    const batches = open().tail(null, stop.signal)[Symbol.asyncIterator]();
    await write(5);
    await batches.next();
    const calls = (): number => double.faults.calls('read') + double.faults.calls('subscribe');
    const before = calls();
    await write(50);
    expect(calls()).toBe(before);
    const next = await batches.next();
    expect(next.value).toHaveLength(50);
    await batches.return?.();
  });

  it('gives a long history in pages', async () => {
    const stream = sampleStream();
    for (let at = NO_STREAM; at < 1_199; at += 300) await writer.append(stream, at, sampleEvents(300));
    const sizes: number[] = [];
    for await (const batch of open().tail(null, stop.signal)) {
      sizes.push(batch.length);
      if (sizes.reduce((sum, size) => sum + size, 0) === 1_200) break;
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(501);
  });

  const WAITS: readonly (readonly [string, () => void])[] = [
    ['for news', () => undefined],
    ['for a page', () => double.faults.next('read', { kind: 'silence', moment: 'before' }, 100)],
    ['for a server that is away', () => void double.stop()],
    ['for a frozen server', () => double.freeze()],
  ];

  it.each(WAITS)('stops at once while it waits %s', async (_for, arrange) => {
    arrange();
    const store = open({ deadlineMs: 20_000 });
    const follower = following(store);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const started = performance.now();
    stop.abort();
    await follower.ended;
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('leaves no call open behind it', async () => {
    await write(1);
    const follower = following(open({ deadlineMs: 200 }));
    await waiting();
    double.faults.next('read', { kind: 'silence', moment: 'before' });
    for (let count = 2; count < 20; count++) {
      await write(1);
      await follower.until(count);
      await waiting(count);
    }
    // Only the subscription it waits with.
    while (double.openReads.size > 1) await new Promise(setImmediate);
    stop.abort();
    await follower.ended;
    while (double.openReads.size > 0) await new Promise(setImmediate);
  });

  it('ends when the store is closed', async () => {
    const store = open();
    const follower = following(store);
    await waiting();
    await store.close();
    await follower.ended;
  });
});
