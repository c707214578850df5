/** Where an event lies in the log: a later one is greater, by commit and then by prepare. */
export interface LogPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface Recorded extends Proposed {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: LogPosition;
  /** Milliseconds since 1970, by the server's clock. */
  readonly created: number;
}

/** The revision of a tombstone, and the `$tb` of a soft-deleted stream: the greatest int64. */
export const DELETED = 9223372036854775807n;

/** Beyond what a Number holds exactly, and soon to grow by a digit: a reader that treats positions as numbers fails. */
const FIRST_POSITION = 999_999_999_999_990_001n;
const SYSTEM_EVENT_EVERY = 3;

export const comparePositions = (a: LogPosition, b: LogPosition): number => {
  const difference = a.commit === b.commit ? a.prepare - b.prepare : a.commit - b.commit;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const jsonEvent = (id: string, type: string, json: string): Proposed => ({
  id,
  type,
  contentType: 'application/json',
  data: Buffer.from(json),
  metadata: new Uint8Array(),
});

/** The events of all streams in one order, with gaps between positions and the server's own events in between. */
export class Log {
  readonly all: Recorded[] = [];
  private readonly streams = new Map<string, Recorded[]>();
  private readonly tombstones = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private end = FIRST_POSITION;
  private writes = 0;
  private systemEvents = 0;

  constructor() {
    this.writeSystemEvents(2);
  }

  stream(name: string): readonly Recorded[] {
    return this.streams.get(name) ?? [];
  }

  /** -1 when there is none. */
  lastRevision(name: string): bigint {
    return BigInt(this.stream(name).length - 1);
  }

  isTombstoned(name: string): boolean {
    return this.tombstones.has(name);
  }

  append(stream: string, events: readonly Proposed[]): readonly Recorded[] {
    if (++this.writes % SYSTEM_EVENT_EVERY === 0) this.writeSystemEvents(1);
    return this.write(stream, events);
  }

  tombstone(stream: string, id: string): Recorded {
    const [recorded] = this.place(stream, DELETED, [jsonEvent(id, '$streamDeleted', '{}')]);
    this.tombstones.add(stream);
    this.wake();
    return recorded as Recorded;
  }

  /** Statistics, as a server writes them while nobody asks. */
  writeSystemEvents(count: number): void {
    const stream = '$stats-127.0.0.1:2113';
    const events = Array.from({ length: count }, () => {
      const id = `00000000-0000-4000-8000-${String(++this.systemEvents).padStart(12, '0')}`;
      return jsonEvent(id, '$statsCollected', '{"proc-cpu":1}');
    });
    for (const event of events) this.write(stream, [event]);
  }

  /** The index in `all` of the first event at or after a position. */
  indexAt(position: LogPosition): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.all[middle] as Recorded;
      if (comparePositions(at.position, position) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Calls back after each write until the returned function is called. */
  onWrite(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private write(stream: string, events: readonly Proposed[]): readonly Recorded[] {
    const known = this.streams.get(stream) ?? [];
    const recorded = this.place(stream, BigInt(known.length), events);
    known.push(...recorded);
    this.streams.set(stream, known);
    this.wake();
    return recorded;
  }

  /** Several events share the commit that made them visible, and differ in where they were prepared. */
  private place(stream: string, first: bigint, events: readonly Proposed[]): readonly Recorded[] {
    const prepares = events.map((event) => {
      const at = this.end;
      this.end += BigInt(101 + event.data.length + event.metadata.length);
      return at;
    });
    const commit = events.length === 1 ? (prepares[0] as bigint) : this.end;
    if (events.length > 1) this.end += 57n;
    const recorded = events.map((event, i) => ({
      ...event,
      stream,
      revision: first + BigInt(i),
      position: { commit, prepare: prepares[i] as bigint },
      created: Date.now(),
    }));
    this.all.push(...recorded);
    return recorded;
  }

  private wake(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
