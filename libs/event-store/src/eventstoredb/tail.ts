import { setTimeout as sleep } from 'node:timers/promises';
import type { Position as LogPosition } from '@eventstore/db-client';
import type { StoredEvent } from '../event-store';
import { errorOf, reasonOf } from './faults';
import type { LogPage } from './log-reader';

const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 5_000;

export interface Followed {
  page(after: LogPosition | null, signal: AbortSignal): Promise<LogPage>;
  news(after: LogPosition | null, signal: AbortSignal): Promise<void>;
  /** Contact is lost for now; called at each failed attempt. */
  trouble(reason: string): void;
}

/**
 * Follows the log. Facts come only from reading on after the last place seen, so order, completeness and single delivery
 * never rest on the subscription, which does no more than end the wait; nothing is read while the caller is busy.
 */
export async function* follow(
  log: Followed,
  after: LogPosition | null,
  signal: AbortSignal,
): AsyncGenerator<readonly StoredEvent[], void, void> {
  let at = after;
  for (let failures = 0; !signal.aborted;) {
    let events: readonly StoredEvent[] = [];
    try {
      const page = await log.page(at, signal);
      if (page.atEnd) await log.news(at, signal);
      at = page.upTo;
      events = page.events;
      failures = 0;
    } catch (thrown) {
      if (signal.aborted) return;
      log.trouble(reasonOf(errorOf(thrown)));
      await pause(failures++, signal);
    }
    if (events.length > 0 && !signal.aborted) yield events;
  }
}

/** Twice as long each time, up to a limit, and never quite the same: many readers do not come back at once. */
const pause = async (failures: number, signal: AbortSignal): Promise<void> => {
  const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** failures);
  await sleep(longest * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
};
