import type { Fault } from '../../../../test/doubles/eventstoredb/faults';
import { EventStoreDbDouble } from '../../../../test/doubles/eventstoredb/server';
import { sampleEvent, sampleEvents, sampleStream } from '../contract/sample-events';
import { NO_STREAM, StoreUnavailable, type AppendOutcome } from '../event-store';
import { EventStoreDbEventStore } from './eventstoredb-event-store';

const DEADLINE_MS = 200;

describe('an append that meets a fault', () => {
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

  const LOST_ANSWERS: readonly Fault[] = [
    { kind: 'cut', moment: 'before' },
    { kind: 'cut', moment: 'after' },
    { kind: 'reset', moment: 'before' },
    { kind: 'reset', moment: 'after' },
    { kind: 'end', moment: 'before' },
    { kind: 'end', moment: 'after' },
    { kind: 'silence', moment: 'before' },
    { kind: 'silence', moment: 'after' },
    { kind: 'freeze', ms: 2 * DEADLINE_MS },
    { kind: 'unreplicated', drops: 1 },
    { kind: 'empty-answer' },
  ];

  it.each(LOST_ANSWERS)('says that the outcome is unknown, and a repeat resolves it: %j', async (fault) => {
    const stream = sampleStream();
    await store.append(stream, NO_STREAM, sampleEvents(1));
    const events = sampleEvents(2);
    double.faults.next('append', fault);
    const first = await timed(store.append(stream, 0, events));
    expect(first).toEqual({ kind: 'outcome-unknown', reason: expect.stringMatching(/^hendelseslageret /) });

    let outcome = first;
    for (let tries = 0; outcome.kind === 'outcome-unknown' && tries < 20; tries++)
      outcome = await timed(store.append(stream, 0, events));
    const read = await store.readStream(stream);
    expect(outcome).toEqual({ kind: 'appended', revision: 2, position: read[2]?.position });
    expect(read.slice(1).map((event) => event.id)).toEqual(events.map((event) => event.id));
  });

  it('does not hang when the whole server freezes under a burst', async () => {
    await store.append(sampleStream(), NO_STREAM, sampleEvents(1));
    double.freeze();
    const burst = Array.from({ length: 50 }, () =>
      timed(store.append(sampleStream(), NO_STREAM, sampleEvents(1))),
    );
    for (const outcome of await Promise.all(burst)) expect(outcome.kind).toBe('outcome-unknown');
  });

  it('never uses the shared batch stream', async () => {
    await store.append(sampleStream(), NO_STREAM, sampleEvents(3));
    expect(double.faults.calls('batchAppend')).toBe(0);
    expect(double.faults.calls('append')).toBe(1);
  });

  it('throws when the server refuses the caller: asking again would not help', async () => {
    double.faults.next('append', { kind: 'denied', moment: 'before' });
    await expect(store.append(sampleStream(), NO_STREAM, sampleEvents(1))).rejects.toThrow(
      new StoreUnavailable('hendelseslageret nekter brukeren tilgang'),
    );
  });

  it('passes on that the server finds it too large', async () => {
    // A megabyte takes its time on a busy machine.
    const patient = EventStoreDbEventStore.open(double.url, { deadlineMs: 10_000 });
    const stream = sampleStream();
    const event = { ...sampleEvent(1, 'å'.repeat(490_000)), type: `ForslagFremmet${'X'.repeat(50_000)}.v1` };
    expect(await patient.append(stream, NO_STREAM, [event])).toMatchObject({ kind: 'too-large' });
    await patient.close();
    expect(double.faults.calls('append')).toBe(1);
    expect(await store.revisionOf(stream)).toBe(NO_STREAM);
  });

  it('does not ask the server when it is too large by our own measure', async () => {
    const outcome = await store.append(sampleStream(), NO_STREAM, [sampleEvent(1, 'å'.repeat(500_001))]);
    expect(outcome).toMatchObject({ kind: 'too-large' });
    expect(double.faults.calls('append')).toBe(0);
  });

  it('takes no revision that is not exact', async () => {
    await expect(store.append(sampleStream(), -2, sampleEvents(1))).rejects.toThrow(RangeError);
    await expect(store.append(sampleStream(), 0.5, sampleEvents(1))).rejects.toThrow(RangeError);
    expect(double.faults.calls('append')).toBe(0);
  });

  it('finds the position of a repeat by itself when the server does not say it', async () => {
    const stream = sampleStream();
    const events = sampleEvents(2);
    const first = await store.append(stream, NO_STREAM, events);
    double.faults.next('append', { kind: 'no-position' }, 2);
    expect(await store.append(stream, NO_STREAM, events)).toEqual(first);
    double.faults.next('read', { kind: 'denied', moment: 'before' });
    expect(await store.append(stream, NO_STREAM, events)).toMatchObject({ kind: 'outcome-unknown' });
  });
});
