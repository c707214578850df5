import { ForkedDouble } from '../../../../test/doubles/eventstoredb/fork';
import { sampleEvents, sampleStream } from '../contract/sample-events';
import { NO_STREAM, StoreUnavailable } from '../event-store';
import { EventStoreDbEventStore } from './eventstoredb-event-store';

describe('a server process that is stopped by its operating system', () => {
  it('makes appends unknown and reads fail in time, and is forgiven when it goes on', async () => {
    const double = await ForkedDouble.start();
    const store = EventStoreDbEventStore.open(double.url, { deadlineMs: 400 });
    const [stream, events] = [sampleStream(), sampleEvents(2)];
    await store.append(sampleStream(), NO_STREAM, sampleEvents(1));

    double.signal('SIGSTOP');
    const started = performance.now();
    expect((await store.append(stream, NO_STREAM, events)).kind).toBe('outcome-unknown');
    await expect(store.readStream(stream)).rejects.toThrow(StoreUnavailable);
    expect(performance.now() - started).toBeLessThan(2_000);

    double.signal('SIGCONT');
    expect(await store.append(stream, NO_STREAM, events)).toMatchObject({ kind: 'appended', revision: 1 });
    expect(await store.readStream(stream)).toHaveLength(2);

    await double.order({ order: 'next', rpc: 'append', fault: { kind: 'cut', moment: 'after' } });
    expect((await store.append(stream, 1, sampleEvents(1))).kind).toBe('outcome-unknown');
    await store.close();
    await double.stop();
  });
});
