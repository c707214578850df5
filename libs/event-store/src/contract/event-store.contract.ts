import { MAX_APPEND_BYTES, NO_STREAM, type EventStore, type StoredEvent } from '../event-store';
import { sampleEvent, sampleEvents, sampleStream } from './sample-events';

export interface StoreUnderTest {
  readonly store: EventStore;
  /** Closes the store and opens it again on the same data. */
  reopen(): Promise<EventStore>;
  dispose(): Promise<void>;
}

const collect = async (
  store: EventStore,
  after: string | null,
  count: number,
  seen: StoredEvent[] = [],
): Promise<StoredEvent[]> => {
  const stop = new AbortController();
  for await (const batch of store.tail(after, stop.signal)) {
    seen.push(...batch);
    if (seen.length >= count) break;
  }
  stop.abort();
  return seen;
};

/** What every event store must do, whatever it is made of. The rules are those of a real EventStoreDB. */
export const eventStoreContract = (name: string, open: () => Promise<StoreUnderTest>): void => {
  describe(`event store contract: ${name}`, () => {
    let under: StoreUnderTest;
    let store: EventStore;
    beforeEach(async () => {
      under = await open();
      store = under.store;
    });
    afterEach(() => under.dispose());

    describe('appending', () => {
      it('starts a stream at revision 0 and continues after the exact revision', async () => {
        const stream = sampleStream();
        expect(await store.append(stream, NO_STREAM, sampleEvents(2))).toMatchObject({
          kind: 'appended',
          revision: 1,
        });
        expect(await store.append(stream, 1, sampleEvents(1))).toMatchObject({
          kind: 'appended',
          revision: 2,
        });
        expect(await store.revisionOf(stream)).toBe(2);
      });

      it('refuses an exact revision on a stream that does not exist', async () => {
        expect(await store.append(sampleStream(), 0, sampleEvents(1))).toEqual({
          kind: 'wrong-revision',
          current: NO_STREAM,
        });
      });

      it('refuses a revision that the stream has not reached, and says where it is', async () => {
        const stream = sampleStream();
        await store.append(stream, NO_STREAM, sampleEvents(3));
        expect(await store.append(stream, 5, sampleEvents(1))).toEqual({
          kind: 'wrong-revision',
          current: 2,
        });
        expect(await store.readStream(stream)).toHaveLength(3);
      });

      it('refuses a stale revision with other events, and writes nothing', async () => {
        const stream = sampleStream();
        await store.append(stream, NO_STREAM, sampleEvents(3));
        expect(await store.append(stream, 0, sampleEvents(1))).toEqual({
          kind: 'wrong-revision',
          current: 2,
        });
        expect(await store.append(stream, NO_STREAM, sampleEvents(1))).toEqual({
          kind: 'wrong-revision',
          current: 2,
        });
        expect(await store.revisionOf(stream)).toBe(2);
      });

      it('answers a repeat of the same ids at the same revision with the original numbers', async () => {
        const stream = sampleStream();
        await store.append(stream, NO_STREAM, sampleEvents(1));
        const events = sampleEvents(2);
        const first = await store.append(stream, 0, events);
        await store.append(stream, 2, sampleEvents(1));
        expect(await store.append(stream, 0, events)).toEqual(first);
        expect(await store.readStream(stream)).toHaveLength(4);
      });

      it('knows a repeat also after a restart', async () => {
        const stream = sampleStream();
        const events = sampleEvents(2);
        const first = await store.append(stream, NO_STREAM, events);
        store = await under.reopen();
        expect(await store.append(stream, NO_STREAM, events)).toEqual(first);
        expect(await store.readStream(stream)).toHaveLength(2);
      });

      it('refuses a repeat that begins alike and then differs or runs past the end', async () => {
        const stream = sampleStream();
        const [first, second] = sampleEvents(2) as [
          ReturnType<typeof sampleEvent>,
          ReturnType<typeof sampleEvent>,
        ];
        await store.append(stream, NO_STREAM, [first, second]);
        expect(await store.append(stream, NO_STREAM, [first, sampleEvent(9)])).toEqual({
          kind: 'wrong-revision',
          current: 1,
        });
        expect(await store.append(stream, NO_STREAM, [first, second, sampleEvent(9)])).toEqual({
          kind: 'wrong-revision',
          current: 1,
        });
      });

      it('appends at the current revision even when an id is already in the stream: a repeat is known by its place', async () => {
        const stream = sampleStream();
        const event = sampleEvent(1);
        await store.append(stream, NO_STREAM, [event]);
        expect(await store.append(stream, 0, [event])).toMatchObject({ kind: 'appended', revision: 1 });
        expect(await store.readStream(stream)).toHaveLength(2);
      });

      it('takes an empty batch when the revision matches, and refuses it when stale', async () => {
        const stream = sampleStream();
        await store.append(stream, NO_STREAM, sampleEvents(2));
        expect(await store.append(stream, 1, [])).toMatchObject({ kind: 'appended', revision: 1 });
        expect(await store.append(stream, 0, [])).toEqual({ kind: 'wrong-revision', current: 1 });
      });

      it('refuses a batch that is too large, whole', async () => {
        const stream = sampleStream();
        const half = 'å'.repeat(MAX_APPEND_BYTES / 4);
        const outcome = await store.append(stream, NO_STREAM, [sampleEvent(1, half), sampleEvent(2, half)]);
        expect(outcome.kind).toBe('too-large');
        expect(await store.revisionOf(stream)).toBe(NO_STREAM);
        expect(await store.append(stream, NO_STREAM, [sampleEvent(1, half)])).toMatchObject({
          kind: 'appended',
        });
      });

      it('lets exactly one of many racing callers win each revision', async () => {
        const stream = sampleStream();
        await store.append(stream, NO_STREAM, sampleEvents(1));
        const outcomes = await Promise.all(
          Array.from({ length: 8 }, () => store.append(stream, 0, sampleEvents(2))),
        );
        expect(outcomes.filter((o) => o.kind === 'appended')).toHaveLength(1);
        expect(outcomes.filter((o) => o.kind === 'wrong-revision' && o.current === 2)).toHaveLength(7);
      });
    });

    describe('reading', () => {
      it('gives back what was written, unchanged, in order', async () => {
        const stream = sampleStream();
        const events = [sampleEvent(1, 'æøå 🏛 "\\ '), sampleEvent(2)];
        const appended = await store.append(stream, NO_STREAM, events);
        const read = await store.readStream(stream);
        expect(read.map(({ id, type, data, metadata }) => ({ id, type, data, metadata }))).toEqual(events);
        expect(read.map((e) => [e.stream, e.revision])).toEqual([
          [stream, 0],
          [stream, 1],
        ]);
        expect(appended).toMatchObject({ position: read[1]?.position });
      });

      it('reads from a revision on, nothing past the end, nothing from a missing stream', async () => {
        const stream = sampleStream();
        await store.append(stream, NO_STREAM, sampleEvents(5));
        expect((await store.readStream(stream, 3)).map((e) => e.revision)).toEqual([3, 4]);
        expect(await store.readStream(stream, 9)).toEqual([]);
        expect(await store.readStream(sampleStream())).toEqual([]);
        expect(await store.revisionOf(sampleStream())).toBe(NO_STREAM);
      });

      it('reads a stream that is longer than a page of any protocol', async () => {
        const stream = sampleStream();
        for (let at = NO_STREAM; at < 1499; at += 500) await store.append(stream, at, sampleEvents(500));
        const read = await store.readStream(stream);
        expect(read.map((e) => e.revision)).toEqual(Array.from({ length: 1500 }, (_, i) => i));
      });

      it('reads the whole log in one order that paging does not change', async () => {
        const before = await store.head();
        const [a, b] = [sampleStream(), sampleStream()];
        await store.append(a, NO_STREAM, sampleEvents(3));
        await store.append(b, NO_STREAM, sampleEvents(2));
        await store.append(a, 2, sampleEvents(1));
        const whole = await store.readAll(before, 100);
        expect(whole.map((e) => [e.stream, e.revision])).toEqual([
          [a, 0],
          [a, 1],
          [a, 2],
          [b, 0],
          [b, 1],
          [a, 3],
        ]);
        const paged: StoredEvent[] = [];
        for (let at = before; ;) {
          const page = await store.readAll(at, 2);
          if (page.length === 0) break;
          paged.push(...page);
          at = page.at(-1)?.position ?? at;
        }
        expect(paged).toEqual(whole);
      });

      it('has positions that grow as texts, the last being the head', async () => {
        const before = await store.head();
        await store.append(sampleStream(), NO_STREAM, sampleEvents(12));
        const positions = (await store.readAll(before, 100)).map((e) => e.position);
        expect(positions).toEqual([...positions].sort());
        expect(new Set(positions).size).toBe(12);
        expect(await store.head()).toBe(positions.at(-1));
      });

      it('keeps positions and contents over a restart', async () => {
        const before = await store.head();
        await store.append(sampleStream(), NO_STREAM, sampleEvents(3));
        const whole = await store.readAll(before, 100);
        store = await under.reopen();
        expect(await store.readAll(before, 100)).toEqual(whole);
      });
    });

    describe('following', () => {
      it('gives history first and then what comes, without gap or repeat', async () => {
        const before = await store.head();
        const stream = sampleStream();
        await store.append(stream, NO_STREAM, sampleEvents(3));
        const following = collect(store, before, 6);
        await store.append(stream, 2, sampleEvents(2));
        await store.append(stream, 4, sampleEvents(1));
        expect((await following).map((e) => e.revision)).toEqual([0, 1, 2, 3, 4, 5]);
      });

      it('begins after the position, exclusive', async () => {
        const stream = sampleStream();
        await store.append(stream, NO_STREAM, sampleEvents(3));
        const [first] = await store.readStream(stream);
        expect((await collect(store, first?.position ?? null, 2)).map((e) => e.revision)).toEqual([1, 2]);
      });

      it('does not lose events to a slow reader', async () => {
        const before = await store.head();
        const stream = sampleStream();
        const writing = (async () => {
          for (let at = NO_STREAM; at < 499; at += 10) await store.append(stream, at, sampleEvents(10));
        })();
        const seen: number[] = [];
        const stop = new AbortController();
        for await (const batch of store.tail(before, stop.signal)) {
          await new Promise((resolve) => setTimeout(resolve, 5));
          seen.push(...batch.map((e) => e.revision));
          if (seen.length >= 500) break;
        }
        stop.abort();
        await writing;
        expect(seen).toEqual(Array.from({ length: 500 }, (_, i) => i));
      });

      it('ends when it is told to, also while it waits', async () => {
        const stop = new AbortController();
        const following = (async () => {
          const batches = [];
          for await (const batch of store.tail(await store.head(), stop.signal)) batches.push(batch);
          return batches;
        })();
        setTimeout(() => stop.abort(), 20);
        expect(await following).toEqual([]);
      });
    });
  });
};
