import { openEventStoreDb, type AppendOutcome } from '@saksgang/event-store';
import { newBatch, nthStream } from '../batches';

/** A race to run: append this many events to that stream at that revision. */
export interface Race {
  readonly stream: number;
  readonly revision: number;
  readonly of: number;
}

export interface Finish {
  readonly outcome: AppendOutcome;
  readonly ids: readonly string[];
}

/** Runs each race as soon as it is told of it. */
const main = async (): Promise<void> => {
  const store = await openEventStoreDb(process.argv[2] ?? '');
  process.on('message', ({ stream, revision, of }: Race) => {
    const events = newBatch(of);
    void store.append(nthStream(stream), revision, events).then((outcome) => {
      process.send?.({ outcome, ids: events.map((e) => e.id) } satisfies Finish);
    });
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ ready: true });
};

void main();
