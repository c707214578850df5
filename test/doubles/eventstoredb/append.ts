import type { handleClientStreamingCall, sendUnaryData } from '@grpc/grpc-js';
import { AppendResp, type AppendReq } from '@eventstore/db-client/generated/streams_pb';
import { maximumAppendSizeExceeded, noAnswer, requiredMetadataMissing, streamDeleted } from './errors';
import type { Proposed } from './log';
import { turnedAway, type Node } from './node';
import { expectedOf, proposedOf, streamNameOf } from './requests';
import { appendSuccess, appendWrongVersion } from './responses';
import type { WriteOutcome } from './writer';

/** Append: options first, then one message for each event; one answer. A wrong revision is an answer, not an error. */
export const appendHandler =
  (node: Node): handleClientStreamingCall<AppendReq, AppendResp> =>
  (call, callback) => {
    const messages: AppendReq[] = [];
    call.on('data', (message: AppendReq) => messages.push(message));
    call.on('error', () => undefined);
    // A call that was cancelled half-way ends as a whole one does; only a moment later does it say that it was cancelled.
    call.on('end', () =>
      setImmediate(() => {
        const refusal = turnedAway(node, call.metadata);
        if (refusal !== null) callback(refusal);
        else if (!call.cancelled) handle(node, messages, callback);
      }),
    );
  };

const handle = (node: Node, messages: readonly AppendReq[], callback: sendUnaryData<AppendResp>): void => {
  const fault = node.faults.take('append');
  const victim = { fail: callback, end: () => callback(noAnswer()) };
  if (node.faults.strikes(fault, 'before', victim)) return;
  const options = messages[0]?.getOptions();
  const stream = streamNameOf(options?.getStreamIdentifier());
  const events: Proposed[] = [];
  for (const message of messages) {
    const proposed = message.getProposedMessage();
    const event = proposed === undefined ? undefined : proposedOf(proposed);
    if (event === null) return callback(requiredMetadataMissing());
    if (event !== undefined) events.push(event);
  }
  const written = node.writer.append(stream, expectedOf(options), events);
  const forgets = fault?.kind === 'no-position' && written.kind === 'written';
  const outcome = forgets ? { ...written, position: null } : written;
  if (fault?.kind === 'unreplicated' && outcome.kind === 'written') {
    node.writer.delayReplication(stream, fault.drops);
    return;
  }
  if (fault?.kind === 'empty-answer') return callback(null, new AppendResp());
  if (!node.faults.strikes(fault, 'after', victim)) answer(stream, outcome, callback);
};

const answer = (stream: string, outcome: WriteOutcome, callback: sendUnaryData<AppendResp>): void => {
  switch (outcome.kind) {
    case 'written':
      return callback(null, appendSuccess(outcome));
    case 'wrong-revision':
      return callback(null, appendWrongVersion(outcome));
    case 'deleted':
      return callback(streamDeleted(stream));
    case 'too-large':
      return callback(maximumAppendSizeExceeded());
    case 'dropped':
      return;
  }
};
