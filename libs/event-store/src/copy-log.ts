import type { EventMetadata, JsonObject, Position } from '@saksgang/kernel';
import { MAX_APPEND_BYTES, type EventStore, type NewEvent, type StoredEvent } from './event-store';

/** The log cannot be moved as it is; the message says why. */
export class LogCannotBeMoved extends Error {
  override readonly name = 'LogCannotBeMoved';
}

export interface CopiedLog {
  /** How many facts the target now holds of the source, each compared. */
  readonly hendelser: number;
}

const PAGE = 500;
const ATTEMPTS = 5;

/**
 * Copies a log into another store, with its ids, its order and its contents, and then compares the two. It may be
 * stopped and started again: what is there already is the same append.
 */
export const copyLog = async (
  source: EventStore,
  target: EventStore,
  onProgress: (copied: number) => void = () => {},
): Promise<CopiedLog> => {
  let copied = 0;
  for (let at: Position | null = null; ;) {
    const page: readonly StoredEvent[] = await source.readAll(at, PAGE);
    for (const batch of runsOfOneStream(page)) await append(target, batch);
    copied += page.length;
    onProgress(copied);
    const last = page.at(-1);
    if (!last) break;
    at = last.position;
  }
  return { hendelser: await compare(source, target) };
};

/** Neighbours of the same stream, as large as one append may be; order between streams is kept. */
const runsOfOneStream = (page: readonly StoredEvent[]): StoredEvent[][] => {
  const runs: StoredEvent[][] = [];
  let bytes = 0;
  for (const event of page) {
    const run = runs.at(-1);
    const size = Buffer.byteLength(JSON.stringify([event.data, event.metadata]));
    if (run?.[0]?.stream === event.stream && bytes + size < MAX_APPEND_BYTES) {
      run.push(event);
      bytes += size;
    } else {
      runs.push([event]);
      bytes = size;
    }
  }
  return runs;
};

const append = async (target: EventStore, run: readonly StoredEvent[]): Promise<void> => {
  const [first] = run;
  if (!first) return;
  const events = run.map((e): NewEvent => {
    if (e.data === undefined || e.metadata === undefined)
      throw new LogCannotBeMoved(
        `Hendelsen ${e.id} i ${e.stream} er ikke lesbar, og loggen kan ikke flyttes hel.`,
      );
    return { id: e.id, type: e.type, data: e.data as JsonObject, metadata: e.metadata as EventMetadata };
  });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const outcome = await target.append(first.stream, first.revision - 1, events);
    if (outcome.kind === 'appended') return;
    if (outcome.kind !== 'outcome-unknown')
      throw new LogCannotBeMoved(
        `Målet har andre hendelser i ${first.stream} enn kilden. Flytt til et tomt lager.`,
      );
  }
  throw new LogCannotBeMoved(
    'Målet svarer ikke. Kjør kommandoen igjen; det som er kopiert, kopieres ikke på nytt.',
  );
};

/** Walks both logs side by side; the target may hold other streams between. */
const compare = async (source: EventStore, target: EventStore): Promise<number> => {
  let compared = 0;
  const expected = eventsOf(source);
  const found = eventsOf(target);
  for await (const want of expected) {
    let have = (await found.next()).value;
    while (have && have.id !== want.id) have = (await found.next()).value;
    if (!have || fingerprint(have) !== fingerprint(want))
      throw new LogCannotBeMoved(`Hendelsen ${want.id} ligger ikke i målet slik den ligger i kilden.`);
    compared++;
  }
  return compared;
};

const fingerprint = ({ id, stream, revision, type, data, metadata }: StoredEvent): string =>
  JSON.stringify([id, stream, revision, type, data, metadata]);

async function* eventsOf(store: EventStore): AsyncGenerator<StoredEvent, undefined> {
  for (let at: Position | null = null; ;) {
    const page: readonly StoredEvent[] = await store.readAll(at, PAGE);
    yield* page;
    const last = page.at(-1);
    if (!last) return undefined;
    at = last.position;
  }
}
