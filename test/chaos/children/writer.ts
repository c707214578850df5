import { SqliteEventStore } from '@saksgang/event-store';
import { newBatch, nthStream } from '../batches';
import type { Acknowledged } from '../examine';

/** Sent when the log is open, and then each answer as it comes. */
export type FromWriter = { readonly open: true } | Acknowledged;

const WRITERS = 4;
const LARGEST = 5;

const write = async (store: SqliteEventStore, n: number): Promise<void> => {
  const stream = nthStream(n);
  for (let revision = await store.revisionOf(stream), turn = n; ; turn++) {
    const events = newBatch(1 + (turn % LARGEST));
    const outcome = await store.append(stream, revision, events);
    if (outcome.kind !== 'appended') throw new Error(`${stream} at ${revision}: ${outcome.kind}`);
    process.send?.({ stream, from: revision + 1, ids: events.map((e) => e.id) } satisfies FromWriter);
    revision = outcome.revision;
  }
};

/** Appends for as long as it lives, from several callers at once. */
const store = SqliteEventStore.open(process.argv[2] ?? '');
process.send?.({ open: true } satisfies FromWriter);
for (let n = 0; n < WRITERS; n++) void write(store, n);
