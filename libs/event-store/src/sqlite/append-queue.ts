import type { StreamName } from '@saksgang/kernel';
import { StoreUnavailable, type AppendOutcome, type NewEvent } from '../event-store';

export interface PendingAppend {
  readonly stream: StreamName;
  readonly expectedRevision: number;
  readonly events: readonly NewEvent[];
}

interface Waiting extends PendingAppend {
  resolve(outcome: AppendOutcome): void;
  reject(error: Error): void;
}

/**
 * Group commit: callers that wait at the same time share one transaction and one sync of the disk. Each append is
 * judged by itself, so a losing one fails alone; a failed commit fails them all.
 */
export class AppendQueue {
  private waiting: Waiting[] = [];
  private closed = false;

  constructor(private readonly commit: (group: readonly PendingAppend[]) => readonly AppendOutcome[]) {}

  add(append: PendingAppend): Promise<AppendOutcome> {
    return new Promise((resolve, reject) => {
      if (this.closed) return reject(new StoreUnavailable('hendelseslageret er lukket'));
      if (this.waiting.push({ ...append, resolve, reject }) === 1) setImmediate(() => this.flush());
    });
  }

  close(): void {
    this.flush();
    this.closed = true;
  }

  private flush(): void {
    const group = this.waiting;
    if (group.length === 0) return;
    this.waiting = [];
    try {
      const outcomes = this.commit(group);
      group.forEach((append, i) => append.resolve(outcomes[i] as AppendOutcome));
    } catch (error) {
      const unavailable = new StoreUnavailable(`hendelseslageret kunne ikke skrive: ${String(error)}`);
      for (const append of group) append.reject(unavailable);
    }
  }
}
