import type { EventId, EventMetadata, JsonObject, Position, StreamName } from '@saksgang/kernel';

/** The revision of a stream that has no events yet; the first event of a stream has revision 0. */
export const NO_STREAM = -1;

/** The most that one append may hold, in bytes of data and metadata: what EventStoreDB takes by default (1 MiB), less its own overhead. */
export const MAX_APPEND_BYTES = 1_000_000;

/** A fact on its way in; `type` carries the version, `ForslagFremmet.v1`. */
export interface NewEvent {
  readonly id: EventId;
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: EventMetadata;
}

/** A fact as the store holds it; `data` and `metadata` are undefined where the stored bytes are no JSON. */
export interface StoredEvent {
  readonly id: EventId;
  readonly stream: StreamName;
  readonly revision: number;
  readonly position: Position;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: unknown;
}

/**
 * - `appended`: durable; a repeat of the same ids at the same revision answers with the original numbers.
 * - `wrong-revision`: nothing was written, `current` is the stream's last revision.
 * - `too-large`: nothing was written and nothing ever will be.
 * - `outcome-unknown`: it may or may not be written; ask again with the same ids and the same revision.
 */
export type AppendOutcome =
  | { readonly kind: 'appended'; readonly revision: number; readonly position: Position }
  | { readonly kind: 'wrong-revision'; readonly current: number }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'outcome-unknown'; readonly reason: string };

/** The log. Only exact expected revisions, no delete: a fact is appended once and stays. */
export interface EventStore {
  /**
   * All or none, after `expectedRevision` exactly (`NO_STREAM` for the first). Settles within the adapter's own deadline;
   * rejects with `StoreUnavailable` when nothing was written and nothing can be (closed, refused, a full disk).
   */
  append(stream: StreamName, expectedRevision: number, events: readonly NewEvent[]): Promise<AppendOutcome>;

  /** The facts of a stream from a revision on (inclusive), in order; none when the stream does not exist. */
  readStream(stream: StreamName, fromRevision?: number): Promise<readonly StoredEvent[]>;

  /** The last revision of a stream, `NO_STREAM` when it does not exist. */
  revisionOf(stream: StreamName): Promise<number>;

  /** At most `limit` facts after a position (exclusive; null: from the beginning), in log order. */
  readAll(after: Position | null, limit: number): Promise<readonly StoredEvent[]>;

  /** The position of the last fact; null when the log is empty. */
  head(): Promise<Position | null>;

  /**
   * Follows the log from after a position: batches in log order, without gap or repeat, then waiting for more until the
   * signal aborts. Survives lost connections by itself. The next batch is fetched when the caller asks for it.
   */
  tail(after: Position | null, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]>;

  close(): Promise<void>;
}

/** The store cannot be reached or cannot write now; nothing is known to be lost. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
