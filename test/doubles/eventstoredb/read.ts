import type { ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { streamDeleted } from './errors';
import type { Fault } from './faults';
import { comparePositions, type Log, type Recorded } from './log';
import type { Node } from './node';
import type { ReadRequest } from './requests';
import { eventMessage, streamNotFoundMessage } from './responses';
import { readable } from './stream-metadata';

export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

/** A finite read of a stream or of the whole log. */
export const read = async (node: Node, call: ReadCall, request: ReadRequest): Promise<void> => {
  const fault = node.faults.take('read');
  const victim = { fail: (error: Error) => void call.emit('error', error), end: () => void call.end() };
  if (node.faults.strikes(fault, 'before', victim)) return;
  const { target } = request;
  if (target.kind === 'stream' && node.log.isTombstoned(target.name))
    return void call.emit('error', streamDeleted(target.name));
  const events = target.kind === 'stream' ? ofStream(node.log, request) : ofAll(node.log, request);
  if (events === null) call.write(streamNotFoundMessage(target.kind === 'stream' ? target.name : ''));
  else if (!(await send(node, call, request, events.slice(0, request.count), fault, victim))) return;
  if (!node.faults.strikes(fault, 'after', victim)) call.end();
};

const send = async (
  node: Node,
  call: ReadCall,
  request: ReadRequest,
  events: readonly Recorded[],
  fault: Fault | undefined,
  victim: Parameters<Node['faults']['strikes']>[2],
): Promise<boolean> => {
  for (const [sent, event] of events.entries()) {
    if (call.cancelled || node.faults.strikes(fault, sent, victim)) return false;
    if (!call.write(resolved(node.log, event, request.resolveLinks))) await writable(call);
  }
  return true;
};

/** Resolves when the client has taken what was sent, or has left. */
export const writable = (call: ReadCall): Promise<void> =>
  new Promise((resolve) => {
    if (call.cancelled || call.destroyed) return resolve();
    const done = (): void => {
      for (const event of ['drain', 'cancelled', 'close']) call.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'cancelled', 'close']) call.on(event, done);
  });

/** A link is an event of type `$>` whose data says `revision@stream`. */
export const resolved = (log: Log, event: Recorded, resolveLinks: boolean): ReadResp => {
  if (!resolveLinks || event.type !== '$>') return eventMessage(event, null);
  const [, revision, stream] = /^(\d+)@(.*)$/s.exec(Buffer.from(event.data).toString()) ?? [];
  const target = stream === undefined ? undefined : log.stream(stream)[Number(revision)];
  return eventMessage(target ?? null, event);
};

/** Null when there is no such stream, or nothing of it may be read. */
const ofStream = (log: Log, { target, backwards }: ReadRequest): readonly Recorded[] | null => {
  if (target.kind !== 'stream') return null;
  const events = readable(log, target.name);
  if (events.length === 0) return null;
  const { from } = target;
  if (!backwards) {
    if (from === 'end') return [];
    return from === 'start' ? events : events.filter((event) => event.revision >= from);
  }
  const until = from === 'start' ? 0n : from;
  return until === 'end' ? events.toReversed() : events.filter((e) => e.revision <= until).reverse();
};

/** Forwards includes the event at the position; backwards begins before it. */
const ofAll = (log: Log, { target, backwards, count }: ReadRequest): readonly Recorded[] => {
  if (target.kind !== 'all') return [];
  const { from } = target;
  if (from === 'start') return backwards ? [] : log.all.slice(0, count);
  if (from === 'end') return backwards ? log.all.slice(-count).reverse() : [];
  if (!backwards) return log.all.slice(log.indexAt(from), log.indexAt(from) + count);
  return log.all.filter((event) => comparePositions(event.position, from) < 0).reverse();
};
