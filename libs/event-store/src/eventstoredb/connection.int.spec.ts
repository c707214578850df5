import { EventStoreDbDouble } from '../../../../test/doubles/eventstoredb/server';
import { sampleEvents, sampleStream } from '../contract/sample-events';
import { NO_STREAM, StoreUnavailable, type AppendOutcome } from '../event-store';
import { EventStoreDbEventStore } from './eventstoredb-event-store';

const DEADLINE_MS = 200;

describe('the connection to the server', () => {
  let double: EventStoreDbDouble;
  let store: EventStoreDbEventStore;
  beforeEach(async () => {
    double = await EventStoreDbDouble.start();
    store = EventStoreDbEventStore.open(double.url, { deadlineMs: DEADLINE_MS });
  });
  afterEach(async () => {
    double.thaw();
    await store.close();
    await double.stop();
  });

  const timed = async (append: Promise<AppendOutcome>): Promise<AppendOutcome> => {
    const started = performance.now();
    const outcome = await append;
    expect(performance.now() - started).toBeLessThan(DEADLINE_MS + 1_000);
    return outcome;
  };

  it('leaves a connection that died without a word at the first deadline, not when gRPC finds out', async () => {
    await store.append(sampleStream(), NO_STREAM, sampleEvents(1));
    double.strandConnections();
    const stream = sampleStream();
    const events = sampleEvents(1);
    expect((await timed(store.append(stream, NO_STREAM, events))).kind).toBe('outcome-unknown');
    expect((await timed(store.append(stream, NO_STREAM, events))).kind).toBe('appended');
  });

  it('leaves it also while another store of the process still holds on to it', async () => {
    const other = EventStoreDbEventStore.open(double.url);
    const stop = new AbortController();
    const following = other.tail(null, stop.signal)[Symbol.asyncIterator]().next();
    await store.append(sampleStream(), NO_STREAM, sampleEvents(1));
    await following;
    const waiting = other
      .tail(await other.head(), stop.signal)
      [Symbol.asyncIterator]()
      .next();
    while (double.faults.calls('subscribe') === 0) await new Promise(setImmediate);
    await other.head();
    double.strandConnections();
    const [stream, events] = [sampleStream(), sampleEvents(1)];
    expect((await timed(store.append(stream, NO_STREAM, events))).kind).toBe('outcome-unknown');
    expect((await timed(store.append(stream, NO_STREAM, events))).kind).toBe('appended');
    stop.abort();
    await waiting;
    await other.close();
  });

  it('says that the outcome is unknown when there is no server, and appends when there is one again', async () => {
    await double.stop();
    const stream = sampleStream();
    const events = sampleEvents(1);
    expect((await timed(store.append(stream, NO_STREAM, events))).kind).toBe('outcome-unknown');
    await double.start();
    expect((await timed(store.append(stream, NO_STREAM, events))).kind).toBe('appended');
  });

  it('takes a burst on a cold connection', async () => {
    const patient = EventStoreDbEventStore.open(double.url);
    const burst = Array.from({ length: 300 }, () =>
      patient.append(sampleStream(), NO_STREAM, sampleEvents(1)),
    );
    for (const outcome of await Promise.all(burst)) expect(outcome.kind).toBe('appended');
    await patient.close();
  });

  it('asks again at the leader when the node has lost the lead', async () => {
    const stream = sampleStream();
    const events = sampleEvents(1);
    double.leaderElsewhere = { host: '127.0.0.1', port: 1 };
    expect(await store.append(stream, NO_STREAM, events)).toMatchObject({ kind: 'outcome-unknown' });
    await expect(store.readStream(stream)).rejects.toThrow(StoreUnavailable);
    double.leaderElsewhere = null;
    expect(await store.append(stream, NO_STREAM, events)).toMatchObject({ kind: 'appended' });
  });

  it('lives through a cluster in which nobody can say who leads', async () => {
    const cluster = EventStoreDbEventStore.open(
      `esdb://127.0.0.1:${double.port},127.0.0.1:${double.port}?tls=false&gossipTimeout=1`,
      { deadlineMs: 2_000 },
    );
    const append = () => cluster.append(sampleStream(), NO_STREAM, sampleEvents(1));
    expect((await append()).kind).toBe('appended');
    double.faults.next('append', { kind: 'silence', moment: 'after' });
    const silent = append();
    while (double.faults.calls('append') < 2) await new Promise(setImmediate);
    double.faults.next('append', { kind: 'cut', moment: 'before' });
    expect((await append()).kind).toBe('outcome-unknown');
    double.faults.next('gossip', { kind: 'silence', moment: 'before' }, 2);
    const seeking = append();
    while (double.faults.calls('gossip') < 2) await new Promise(setImmediate);
    double.cutConnections();
    expect((await Promise.all([silent, seeking])).map((outcome) => outcome.kind)).toEqual([
      'outcome-unknown',
      'outcome-unknown',
    ]);
    expect((await append()).kind).toBe('appended');

    double.faults.next('append', { kind: 'cut', moment: 'before' });
    expect((await append()).kind).toBe('outcome-unknown');
    double.faults.next('gossip', { kind: 'silence', moment: 'before' }, 10);
    const started = performance.now();
    await cluster.close();
    expect(performance.now() - started).toBeLessThan(800);
  });

  it('keeps its connection when the answer is no', async () => {
    const stream = sampleStream();
    await store.append(stream, NO_STREAM, sampleEvents(1));
    const before = double.connections;
    for (let i = 0; i < 5; i++) await store.append(stream, NO_STREAM, sampleEvents(1));
    double.faults.next('append', { kind: 'denied', moment: 'before' });
    await store.append(stream, 0, sampleEvents(1)).catch(() => undefined);
    await store.revisionOf(sampleStream());
    expect(double.connections).toBe(before);
  });

  it('waits at close for what is under way, and throws after it', async () => {
    const underWay = store.append(sampleStream(), NO_STREAM, sampleEvents(1));
    await store.close();
    expect(await underWay).toMatchObject({ kind: 'appended' });
    await expect(store.append(sampleStream(), NO_STREAM, sampleEvents(1))).rejects.toThrow(StoreUnavailable);
    await expect(store.revisionOf(sampleStream())).rejects.toThrow(StoreUnavailable);
  });
});
