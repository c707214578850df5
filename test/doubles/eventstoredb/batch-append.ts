import type { handleBidiStreamingCall, ServerDuplexStream } from '@grpc/grpc-js';
import { UUID } from '@eventstore/db-client/generated/shared_pb';
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import { requiredMetadataMissing } from './errors';
import type { Proposed } from './log';
import type { Node } from './node';
import { expectedOfBatch, proposedOf, streamNameOf } from './requests';
import { batchReply, batchStreamDeleted, batchSuccess, batchTooLarge, batchWrongVersion } from './responses';
import type { WriteOutcome } from './writer';

interface Batch {
  readonly options: BatchAppendReq.Options | undefined;
  readonly events: Proposed[];
}

type Call = ServerDuplexStream<BatchAppendReq, BatchAppendResp>;

/** BatchAppend: one stream for all appends of a connection, each told apart by its correlation id. */
export const batchAppendHandler =
  (node: Node): handleBidiStreamingCall<BatchAppendReq, BatchAppendResp> =>
  (call) => {
    const batches = new Map<string, Batch>();
    call.on('data', (request: BatchAppendReq) => {
      const correlation = request.getCorrelationId()?.getString() ?? '';
      const batch = batches.get(correlation) ?? { options: request.getOptions(), events: [] };
      batches.set(correlation, batch);
      for (const message of request.getProposedMessagesList()) {
        const event = proposedOf(message);
        if (event === null) return void call.emit('error', requiredMetadataMissing());
        batch.events.push(event);
      }
      if (!request.getIsFinal()) return;
      batches.delete(correlation);
      handle(node, call, correlation, batch);
    });
    call.on('end', () => call.end());
  };

const handle = (node: Node, call: Call, correlation: string, { options, events }: Batch): void => {
  const fault = node.faults.take('batchAppend');
  const victim = { fail: (error: Error) => void call.emit('error', error), end: () => void call.end() };
  if (node.faults.strikes(fault, 'before', victim)) return;
  const stream = streamNameOf(options?.getStreamIdentifier());
  const outcome = node.writer.append(stream, expectedOfBatch(options), events);
  if (node.faults.strikes(fault, 'after', victim)) return;
  const response = responseOf(stream, outcome);
  if (response !== null) call.write(batchReply(response, new UUID().setString(correlation), stream));
};

const responseOf = (stream: string, outcome: WriteOutcome): BatchAppendResp | null => {
  switch (outcome.kind) {
    case 'written':
      return batchSuccess(outcome);
    case 'wrong-revision':
      return batchWrongVersion(outcome);
    case 'deleted':
      return batchStreamDeleted(stream);
    case 'too-large':
      return batchTooLarge();
    case 'dropped':
      return null;
  }
};
