import type { EventStore } from '@saksgang/event-store';
import type { Bevislogg } from './bevislogg';

/** Keeps the tree up with the log. */
export interface Bygger {
  /** Waits until everything that is in the log now is in the tree; false when the time is up. */
  ajour(timeoutMs: number): Promise<boolean>;
  close(): Promise<void>;
}

type Log = Pick<EventStore, 'head' | 'readAll'>;

const PAGE = 1000;

/**
 * A tree whose last fact does not lie where it says is of another log, such as one that a backup was restored over: it is
 * forgotten. What the log said before is held by the signed checkpoints, not by this file.
 */
export const glemOmAnnenLogg = async (logg: Bevislogg, store: Log): Promise<boolean> => {
  const { posisjon, forrige, sisteId } = logg.tilstand;
  if (posisjon === null) return false;
  const [last] = await store.readAll(forrige, 1);
  if (last?.position === posisjon && last.id === sisteId) return false;
  logg.glem();
  return true;
};

/** Builds the tree when it is asked for: in a process that answers one question, or has its log in memory. */
export class ByggetVedSpoersmaal implements Bygger {
  private working: Promise<void> = Promise.resolve();
  private checked = false;

  constructor(
    private readonly logg: Bevislogg,
    private readonly store: Log,
  ) {}

  async ajour(): Promise<boolean> {
    const work = this.working.catch(() => undefined).then(() => this.build());
    this.working = work;
    await work;
    return true;
  }

  async close(): Promise<void> {
    await this.working.catch(() => undefined);
  }

  private async build(): Promise<void> {
    if (!this.checked) await glemOmAnnenLogg(this.logg, this.store);
    this.checked = true;
    for (;;) {
      const batch = await this.store.readAll(this.logg.tilstand.posisjon, PAGE);
      if (batch.length === 0) return;
      this.logg.taInn(batch);
    }
  }
}
