import type { StreamingRead } from '@eventstore/db-client';
import { Stopped, TimedOut } from './faults';

/**
 * Reads to the end. Rejects with what the client says, with `TimedOut` when nothing has come for `silenceMs`, with
 * `Stopped` when the signal aborts.
 */
export const collect = <E>(
  reading: StreamingRead<E>,
  silenceMs: number,
  signal?: AbortSignal,
): Promise<readonly E[]> =>
  new Promise((resolve, reject) => {
    const events: E[] = [];
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
    const fail = (error: Error): void => {
      done();
      reading.destroy();
      // Destroying what we read from leaves the call itself open.
      reading.cancel().catch(() => undefined);
      reject(error);
    };
    const stop = (): void => fail(new Stopped());
    const timer = setTimeout(() => fail(new TimedOut(silenceMs)), silenceMs);
    signal?.addEventListener('abort', stop, { once: true });
    // The listener stays: an error that comes after the end would otherwise end the process.
    reading.on('error', fail);
    reading.on('data', (event) => {
      events.push(event);
      timer.refresh();
    });
    reading.on('end', () => {
      done();
      resolve(events);
    });
    if (signal?.aborted) stop();
  });
