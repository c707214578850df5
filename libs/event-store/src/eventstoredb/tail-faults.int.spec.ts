import type { Fault, Rpc } from '../../../../test/doubles/eventstoredb/faults';
import { EventStoreDbDouble } from '../../../../test/doubles/eventstoredb/server';
import { sampleEvents, sampleStream } from '../contract/sample-events';
import { NO_STREAM, type EventStore } from '../event-store';
import { EventStoreDbEventStore, type EventStoreDbOptions } from './eventstoredb-event-store';
import * as helpers from './following';

describe('following the log through faults', () => {
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

  /** As `waiting`, and it knows that the server listens: an answer on the same connection comes after the confirmation. */
  const confirmed = async (store: EventStore): Promise<void> => {
    await waiting();
    await store.head();
  };

  const CUTS: readonly Fault[] = [
    { kind: 'cut', moment: 'before' },
    { kind: 'cut', moment: 1 },
    { kind: 'cut', moment: 'after' },
    { kind: 'reset', moment: 'before' },
    { kind: 'reset', moment: 2 },
    { kind: 'end', moment: 'before' },
    { kind: 'end', moment: 1 },
  ];
  const READS: readonly Rpc[] = ['read', 'subscribe'];

  it('loses and repeats nothing when every third call is cut somewhere', async () => {
    const seed = Date.now() % 100_000;
    const trouble: string[] = [];
    const follower = following(open({ onTrouble: (reason) => trouble.push(reason) }));
    double.faults.random({ seed, probability: 0.3, faults: CUTS, rpcs: READS });
    const streams = await Promise.all([write(60), write(60), write(60)]);
    await follower.until(180);
    for (const stream of streams) {
      const revisions = follower.seen
        .filter((event) => event.stream === stream)
        .map((event) => event.revision);
      expect({ seed, revisions }).toEqual({ seed, revisions: Array.from({ length: 60 }, (_, i) => i) });
    }
    const positions = follower.seen.map((event) => event.position);
    expect(positions).toEqual([...new Set(positions)].sort());
    expect(trouble.length).toBeGreaterThan(0);
  });

  it('goes on after the server has been away', async () => {
    const follower = following(open());
    await write(3);
    await follower.until(3);
    await double.stop();
    await double.start();
    await write(3);
    await follower.until(6);
    expect(follower.seen).toHaveLength(6);
  });

  it('tries again less and less often', async () => {
    await double.stop();
    const at: number[] = [];
    await new Promise<void>((resolve) => {
      following(open({ onTrouble: () => at.push(performance.now()) === 5 && resolve() }));
    });
    // At least half of 50, 100, 200 and 400 ms.
    expect((at[4] as number) - (at[0] as number)).toBeGreaterThan(370);
  });

  it('takes a quiet death of the connection for what it is, by keepalive', async () => {
    // The client advises against so short a keepalive.
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    const store = open({ keepAliveMs: 200 });
    const follower = following(store);
    await confirmed(store);
    double.strandConnections();
    writer = open();
    await write(1);
    await follower.until(1);
    warn.mockRestore();
  });

  it('leaves a connection that another call has found dead, without waiting for keepalive', async () => {
    const store = open({ deadlineMs: 200 });
    const follower = following(store);
    await confirmed(store);
    double.strandConnections();
    const [stream, events] = [sampleStream(), sampleEvents(1)];
    expect((await store.append(stream, NO_STREAM, events)).kind).toBe('outcome-unknown');
    expect((await store.append(stream, NO_STREAM, events)).kind).toBe('appended');
    const started = performance.now();
    await follower.until(1);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('looks for itself when a subscription has died and nobody said so', async () => {
    double.faults.next('subscribe', { kind: 'silence', moment: 0 });
    const follower = following(open({ idleMs: 200 }));
    await waiting();
    await write(1);
    await follower.until(1);
  });

  it('reads on when the server has ended the subscription as if all were well', async () => {
    double.faults.next('subscribe', { kind: 'end', moment: 0 });
    const store = open();
    const follower = following(store);
    await confirmed(store);
    await write(1);
    const started = performance.now();
    await follower.until(1);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('does not wait for ever for a server that never confirms', async () => {
    double.faults.next('subscribe', { kind: 'silence', moment: 'before' });
    const follower = following(open({ deadlineMs: 200 }));
    await waiting();
    await write(1);
    await follower.until(1);
  });
});
