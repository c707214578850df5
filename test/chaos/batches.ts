import { randomUUID } from 'node:crypto';
import type { EventStore, NewEvent, StoredEvent } from '@saksgang/event-store';
import type { Position, StreamName } from '@saksgang/kernel';
import { fact } from '../doubles/written-log';
import type { OfBatch } from './examine';

const PAGE = 1000;

/** Some events that belong together, and say so. */
export const newBatch = (of: number): readonly NewEvent[] => {
  const data: OfBatch = { batch: randomUUID(), of };
  return Array.from({ length: of }, (_, n) => ({ ...fact(n), data: { ...data } }));
};

export const nthStream = (n: number): StreamName => `sak-lier.s${n}` as StreamName;

/** The whole log, oldest first. */
export const wholeLog = async (store: EventStore): Promise<readonly StoredEvent[]> => {
  const log: StoredEvent[] = [];
  for (let at: Position | null = null; ;) {
    const page: readonly StoredEvent[] = await store.readAll(at, PAGE);
    if (page.length === 0) return log;
    log.push(...page);
    at = page.at(-1)?.position ?? null;
  }
};
