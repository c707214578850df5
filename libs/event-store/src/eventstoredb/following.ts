import { once } from 'node:events';
import { sampleEvents, sampleStream } from '../contract/sample-events';
import { NO_STREAM, type EventStore, type StoredEvent } from '../event-store';

/** For specs: what a follower of the log has seen, and a way to wait until it is so much. */
export const following = (store: EventStore, signal: AbortSignal) => {
  const seen: StoredEvent[] = [];
  const grown = new EventTarget();
  const ended = (async () => {
    for await (const batch of store.tail(null, signal)) {
      seen.push(...batch);
      grown.dispatchEvent(new Event('grown'));
    }
  })();
  const until = async (count: number): Promise<void> => {
    while (seen.length < count) await once(grown, 'grown');
  };
  return { seen, until, ended };
};

/** For specs: a new stream of so many events, appended one by one until each is known to be there. */
export const writeStream = async (store: EventStore, count: number): Promise<string> => {
  const stream = sampleStream();
  for (let at = NO_STREAM; at < count - 1; at++) {
    const events = sampleEvents(1);
    let outcome = await store.append(stream, at, events);
    while (outcome.kind === 'outcome-unknown') outcome = await store.append(stream, at, events);
  }
  return stream;
};
