import type { StoredEvent } from '@saksgang/event-store';

/** An append that was answered: its events have these ids, from this revision on. */
export interface Acknowledged {
  readonly stream: string;
  readonly from: number;
  readonly ids: readonly string[];
}

/** What an event of these experiments says of the batch that it is of. */
export interface OfBatch {
  readonly batch: string;
  readonly of: number;
}

/** What a log must not show. */
export interface Examined {
  /** Acknowledged events that are not where the answer said. */
  readonly lost: number;
  /** Batches of which only a part is there, or that do not lie together. */
  readonly halves: number;
  /** Events that are there more than once. */
  readonly doubled: number;
  /** Revisions that are left out or come out of turn in their stream, and positions that do not rise. */
  readonly disordered: number;
}

/** Holds a whole log against what was answered. */
export const examine = (log: readonly StoredEvent[], answered: readonly Acknowledged[]): Examined => {
  const places = new Map<string, string>();
  const streams = new Map<string, number>();
  const batches = new Map<string, { readonly of: number; readonly revisions: number[] }>();
  let [disordered, position] = [0, ''];
  for (const event of log) {
    const next = (streams.get(event.stream) ?? -1) + 1;
    if (event.revision !== next || event.position <= position) disordered++;
    streams.set(event.stream, event.revision);
    position = event.position;
    places.set(`${event.stream}@${event.revision}`, event.id);
    const { batch, of } = event.data as OfBatch;
    if (!batches.has(batch)) batches.set(batch, { of, revisions: [] });
    batches.get(batch)?.revisions.push(event.revision);
  }
  const isWhole = ({ of, revisions }: { of: number; revisions: readonly number[] }): boolean =>
    revisions.length === of && (revisions.at(-1) ?? 0) - (revisions[0] ?? 0) === of - 1;
  return {
    lost: answered.flatMap(({ stream, from, ids }) =>
      ids.filter((id, i) => places.get(`${stream}@${from + i}`) !== id),
    ).length,
    halves: [...batches.values()].filter((batch) => !isWhole(batch)).length,
    doubled: log.length - new Set(log.map((event) => event.id)).size,
    disordered,
  };
};

/** How what a reader saw, in the order it saw it, differs from the log. */
export const compareReading = (
  log: readonly StoredEvent[],
  seen: readonly StoredEvent[],
): { readonly lost: number; readonly repeated: number; readonly reordered: number } => {
  const ids = new Set(seen.map((event) => event.id));
  const order = new Map(log.map((event, i) => [event.id, i]));
  const places = seen.map((event) => order.get(event.id) ?? -1);
  return {
    lost: log.filter((event) => !ids.has(event.id)).length,
    repeated: seen.length - ids.size,
    reordered: places.filter((place, i) => place <= (places[i - 1] ?? -1)).length,
  };
};
