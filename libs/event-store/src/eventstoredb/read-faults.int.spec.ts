import type { Fault } from '../../../../test/doubles/eventstoredb/faults';
import { EventStoreDbDouble } from '../../../../test/doubles/eventstoredb/server';
import { sampleEvents, sampleStream } from '../contract/sample-events';
import { NO_STREAM, StoreUnavailable } from '../event-store';
import { EventStoreDbEventStore } from './eventstoredb-event-store';

const DEADLINE_MS = 200;

describe('a read that meets a fault', () => {
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

  const FAULTS: readonly Fault[] = [
    { kind: 'cut', moment: 'before' },
    { kind: 'cut', moment: 3 },
    { kind: 'reset', moment: 'before' },
    { kind: 'reset', moment: 3 },
    { kind: 'silence', moment: 'before' },
    { kind: 'silence', moment: 3 },
    { kind: 'denied', moment: 'before' },
    { kind: 'end', moment: 'before' },
    { kind: 'freeze', ms: 2 * DEADLINE_MS },
  ];

  it.each(FAULTS)('throws, and reads the whole the next time: %j', async (fault) => {
    const stream = sampleStream();
    await store.append(stream, NO_STREAM, sampleEvents(10));
    double.faults.next('read', fault);
    await expect(store.readStream(stream)).rejects.toThrow(StoreUnavailable);
    double.thaw();
    expect(await store.readStream(stream)).toHaveLength(10);
  });

  it('cannot tell a part that ends well from the whole, but then the append at its revision is refused', async () => {
    const stream = sampleStream();
    await store.append(stream, NO_STREAM, sampleEvents(10));
    double.faults.next('read', { kind: 'end', moment: 3 });
    expect(await store.readStream(stream)).toHaveLength(3);
    expect(await store.append(stream, 2, sampleEvents(1))).toEqual({ kind: 'wrong-revision', current: 9 });
  });

  it('throws for each kind of read when there is no server', async () => {
    await double.stop();
    const stream = sampleStream();
    await expect(store.readStream(stream)).rejects.toThrow(StoreUnavailable);
    await expect(store.revisionOf(stream)).rejects.toThrow(StoreUnavailable);
    await expect(store.readAll(null, 10)).rejects.toThrow(StoreUnavailable);
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
  });

  it('throws when the stream has been deleted for good behind our back', async () => {
    const stream = sampleStream();
    await store.append(stream, NO_STREAM, sampleEvents(1));
    double.log.tombstone(stream, '00000000-0000-4000-9000-000000000001');
    await expect(store.readStream(stream)).rejects.toThrow(/slettet for godt/);
    await expect(store.append(stream, 0, sampleEvents(1))).rejects.toThrow(/slettet for godt/);
  });

  it('waits as long as events keep coming: only silence counts', async () => {
    const stream = sampleStream();
    const patient = EventStoreDbEventStore.open(double.url);
    await patient.append(stream, NO_STREAM, sampleEvents(500));
    await patient.close();
    expect(await store.readStream(stream)).toHaveLength(500);
  });
});

describe('the events of the server itself', () => {
  let double: EventStoreDbDouble;
  let store: EventStoreDbEventStore;
  beforeEach(async () => {
    double = await EventStoreDbDouble.start();
    store = EventStoreDbEventStore.open(double.url);
  });
  afterEach(async () => {
    await store.close();
    await double.stop();
  });

  it('are passed over, also where they fill more than a page', async () => {
    const [a, b] = [sampleStream(), sampleStream()];
    const first = await store.append(a, NO_STREAM, sampleEvents(1));
    double.log.writeSystemEvents(1_200);
    const last = await store.append(b, NO_STREAM, sampleEvents(1));
    double.log.writeSystemEvents(1_200);
    expect((await store.readAll(null, 10)).map((event) => event.stream)).toEqual([a, b]);
    expect((await store.readAll(null, 1)).map((event) => event.stream)).toEqual([a]);
    if (first.kind !== 'appended' || last.kind !== 'appended') throw new Error('not appended');
    expect((await store.readAll(first.position, 1)).map((event) => event.stream)).toEqual([b]);
    expect(await store.readAll(last.position, 10)).toEqual([]);
    expect(await store.head()).toBe(last.position);
  });

  it('are no facts, so a log with nothing else is empty', async () => {
    double.log.writeSystemEvents(1_200);
    expect(await store.head()).toBeNull();
    expect(await store.readAll(null, 10)).toEqual([]);
  });

  it('are told apart by type too: a tombstone lies in the stream it ends', async () => {
    const stream = sampleStream();
    await store.append(stream, NO_STREAM, sampleEvents(1));
    double.log.tombstone(stream, '00000000-0000-4000-9000-000000000001');
    expect((await store.readAll(null, 10)).map((event) => event.type)).toEqual(['ForslagFremmet.v1']);
  });

  it('have bytes of any kind; a fact of ours that is no JSON has no data', async () => {
    const stream = sampleStream();
    const bytes = Buffer.from('{"halv');
    const id = '00000000-0000-4000-9000-000000000002';
    for (const contentType of ['application/json', 'application/octet-stream'])
      double.log.append(stream, [
        { id, type: 'ForslagFremmet.v1', contentType, data: bytes, metadata: bytes },
      ]);
    for (const event of await store.readStream(stream))
      expect(event).toMatchObject({ id, data: undefined, metadata: undefined });
  });
});
