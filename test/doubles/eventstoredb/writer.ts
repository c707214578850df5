import { randomUUID } from 'node:crypto';
import { checkCommit, type Expected } from './commit-check';
import { IdCache } from './id-cache';
import type { Log, LogPosition, Proposed } from './log';
import { metadataStreamOf, softDelete, undelete, undeleteByMetadata, wouldUndelete } from './stream-metadata';

/** What the server takes in one append by default. */
export const MAX_APPEND_SIZE = 1024 * 1024;

export type WriteOutcome =
  | { readonly kind: 'written'; readonly last: bigint; readonly position: LogPosition | null }
  | { readonly kind: 'wrong-revision'; readonly expected: Expected; readonly current: bigint }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'dropped' };

const sizeOf = (events: readonly Proposed[]): number =>
  events.reduce((sum, { type, data, metadata }) => sum + 2 * type.length + data.length + metadata.length, 0);

/** The one place that writes to the log. */
export class Writer {
  private readonly ids = new IdCache();
  /** How many repeats of a stream's last write are still to be dropped, because the write has not been replicated. */
  private readonly unreplicated = new Map<string, number>();

  constructor(private readonly log: Log) {}

  append(stream: string, expected: Expected, events: readonly Proposed[]): WriteOutcome {
    if (sizeOf(events) > MAX_APPEND_SIZE) return { kind: 'too-large' };
    const current = this.log.lastRevision(stream);
    const ids = events.map((event) => event.id);
    const decision = checkCommit(this.log, this.ids, stream, expected, ids);
    switch (decision.kind) {
      case 'wrong-revision':
        return { kind: 'wrong-revision', expected, current };
      case 'deleted':
        return { kind: 'deleted' };
      case 'repeat':
        return this.dropsRepeat(stream) ? { kind: 'dropped' } : this.written(stream, decision.last);
      case 'write': {
        const undeletes = wouldUndelete(this.log, stream);
        if (events.length > 0) this.write(stream, events);
        if (decision.undelete) undelete(this.log, stream, current + 1n);
        undeleteByMetadata(this.log, stream, undeletes);
        return this.written(stream, current + BigInt(events.length));
      }
    }
  }

  /** Hides what is there; the stream can be written again. */
  delete(stream: string, expected: Expected): WriteOutcome {
    const current = this.log.lastRevision(stream);
    const decision = checkCommit(this.log, this.ids, stream, expected, [randomUUID()]);
    if (decision.kind === 'deleted') return { kind: 'deleted' };
    const empty = current < 0n && this.log.lastRevision(metadataStreamOf(stream)) < 0n;
    if (decision.kind !== 'write' || empty) return { kind: 'wrong-revision', expected, current };
    const { revision, position } = softDelete(this.log, stream);
    return { kind: 'written', last: revision, position };
  }

  /** For ever. */
  tombstone(stream: string, expected: Expected): WriteOutcome {
    const id = randomUUID();
    const decision = checkCommit(this.log, this.ids, stream, expected, [id]);
    if (decision.kind === 'deleted') return { kind: 'deleted' };
    if (decision.kind !== 'write')
      return { kind: 'wrong-revision', expected, current: this.log.lastRevision(stream) };
    const { revision, position } = this.log.tombstone(stream, id);
    return { kind: 'written', last: revision, position };
  }

  /** Rule 10: until the last write of a stream has reached the other nodes, a repeat of it is dropped in silence. */
  delayReplication(stream: string, drops: number): void {
    this.unreplicated.set(stream, drops);
  }

  private write(stream: string, events: readonly Proposed[]): void {
    for (const { id, revision } of this.log.append(stream, events))
      this.ids.remember(id, { stream, revision });
  }

  private written(stream: string, last: bigint): WriteOutcome {
    return { kind: 'written', last, position: this.log.stream(stream)[Number(last)]?.position ?? null };
  }

  private dropsRepeat(stream: string): boolean {
    const left = this.unreplicated.get(stream) ?? 0;
    if (left > 0) this.unreplicated.set(stream, left - 1);
    return left > 0;
  }
}
