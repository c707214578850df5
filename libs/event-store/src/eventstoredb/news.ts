import {
  excludeSystemEvents,
  START,
  type EventStoreDBClient,
  type Position as LogPosition,
} from '@eventstore/db-client';
import { Stopped, TimedOut } from './faults';

export interface NewsOptions {
  /** How long the server may take to confirm that it is listening. */
  readonly confirmMs: number;
  /** How long to wait for news at all: a subscription that died in silence then costs no more than this. */
  readonly idleMs: number;
}

/**
 * Resolves when it is worth reading on after a place: at the first sign of a fact there, or after `idleMs`. The
 * subscription begins at the place itself, so what came before it was made counts too. Rejects when it fails or ends,
 * and with `Stopped` when one of the signals aborts.
 */
export const news = (
  client: EventStoreDBClient,
  after: LogPosition | null,
  { confirmMs, idleMs }: NewsOptions,
  signals: readonly AbortSignal[],
): Promise<void> =>
  new Promise((resolve, reject) => {
    const subscription = client.subscribeToAll({
      fromPosition: after ?? START,
      filter: excludeSystemEvents(),
      requiresLeader: true,
    });
    const settle = (how: () => void): void => {
      clearTimeout(confirmation);
      clearTimeout(idle);
      for (const signal of signals) signal.removeEventListener('abort', stop);
      subscription.destroy();
      subscription.unsubscribe().catch(() => undefined);
      how();
    };
    const fail = (error: Error): void => settle(() => reject(error));
    const stop = (): void => fail(new Stopped());
    const confirmation = setTimeout(() => fail(new TimedOut(confirmMs)), confirmMs);
    const idle = setTimeout(() => settle(resolve), idleMs);
    for (const signal of signals) signal.addEventListener('abort', stop);
    subscription.on('error', fail);
    subscription.on('confirmation', () => clearTimeout(confirmation));
    subscription.on('data', () => settle(resolve));
    subscription.on('end', () => fail(new Error('abonnementet ble avsluttet')));
    if (signals.some((signal) => signal.aborted)) stop();
  });
