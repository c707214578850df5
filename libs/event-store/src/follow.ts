import { setTimeout as sleep } from 'node:timers/promises';
import type { Position } from '@saksgang/kernel';
import type { EventStore, StoredEvent } from './event-store';

const RETRY_MS = 1000;

export interface Follower {
  /** Where to follow from: asked at the start, and anew after each failure. */
  readonly from: () => Promise<Position | null>;
  /** Takes in a batch whole, or throws and is given it again. */
  readonly take: (batch: readonly StoredEvent[]) => Promise<void> | void;
  readonly onError: (error: unknown) => void;
}

/** Follows the log until the signal. What fails, for example a full disk, is tried again until it succeeds. */
export const follow = async (
  store: Pick<EventStore, 'tail'>,
  signal: AbortSignal,
  { from, take, onError }: Follower,
): Promise<void> => {
  while (!signal.aborted) {
    try {
      for await (const batch of store.tail(await from(), signal)) await take(batch);
      return;
    } catch (error) {
      onError(error);
      await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
};
