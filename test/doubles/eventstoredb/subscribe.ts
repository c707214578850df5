import { randomUUID } from 'node:crypto';
import { invalidArgument, streamDeleted } from './errors';
import { matcherOf } from './filter';
import { comparePositions, type Log, type Recorded } from './log';
import type { Node } from './node';
import { resolved, writable, type ReadCall } from './read';
import type { ReadRequest } from './requests';
import { caughtUpMessage, checkpointMessage, confirmationMessage } from './responses';
import { readable } from './stream-metadata';

/**
 * One walk over the log for history and for what comes: nothing is skipped or repeated at the seam, and a client that
 * does not read holds the walk back instead of filling memory.
 */
export const subscribe = async (node: Node, call: ReadCall, request: ReadRequest): Promise<void> => {
  const { faults, log } = node;
  const fault = faults.take('subscribe');
  const victim = { fail: (error: Error) => void call.emit('error', error), end: () => void call.end() };
  if (faults.strikes(fault, 'before', victim)) return;
  const { target, filter } = request;
  if (filter?.checkpointEvery === 0)
    return victim.fail(invalidArgument('The checkpoint interval multiplier must be greater than zero.'));
  const matches = matcherOf(filter);
  const walk = walkOf(log, request);
  const left = new Promise<void>((resolve) => call.once('cancelled', resolve).once('close', resolve));

  call.write(confirmationMessage(randomUUID()));
  let [considered, sent, caughtUp] = [0, 0, false];
  while (!call.cancelled && !call.destroyed) {
    if (target.kind === 'stream' && log.isTombstoned(target.name))
      return victim.fail(streamDeleted(target.name));
    const event = walk.next();
    if (event === null) {
      if (!caughtUp) call.write(caughtUpMessage());
      caughtUp = true;
      await Promise.race([left, walk.more()]);
      continue;
    }
    considered++;
    if (matches(event)) {
      if (faults.strikes(fault, sent++, victim)) return;
      if (!call.write(resolved(log, event, request.resolveLinks))) await writable(call);
    }
    if (filter !== null && considered % filter.checkpointEvery === 0)
      call.write(checkpointMessage(event.position));
  }
};

interface Walk {
  /** Null when there is no more just now. */
  next(): Recorded | null;
  /** Resolves after the next write. */
  more(): Promise<void>;
}

/** Begins after the place the client names (exclusive); `start` takes the first event too, `end` none that is there. */
const walkOf = (log: Log, { target }: ReadRequest): Walk => {
  let at = startOf(log, target);
  const next = (): Recorded | null => {
    const event = (target.kind === 'all' ? log.all : log.stream(target.name))[at];
    if (event === undefined) return null;
    at++;
    return event;
  };
  const more = (): Promise<void> =>
    new Promise((resolve) => {
      const stop = log.onWrite(() => {
        stop();
        resolve();
      });
    });
  return { next, more };
};

const startOf = (log: Log, target: ReadRequest['target']): number => {
  if (target.kind === 'stream') {
    const firstReadable = Number(readable(log, target.name)[0]?.revision ?? 0n);
    if (target.from === 'end') return log.stream(target.name).length;
    return target.from === 'start' ? firstReadable : Math.max(firstReadable, Number(target.from) + 1);
  }
  if (target.from === 'end') return log.all.length;
  if (target.from === 'start') return 0;
  const index = log.indexAt(target.from);
  const found = log.all[index];
  return found !== undefined && comparePositions(found.position, target.from) === 0 ? index + 1 : index;
};
