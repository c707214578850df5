import type { handleUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import type {
  DeleteReq,
  DeleteResp,
  TombstoneReq,
  TombstoneResp,
} from '@eventstore/db-client/generated/streams_pb';
import type { Expected } from './commit-check';
import { noAnswer, streamDeleted, wrongExpectedVersion } from './errors';
import type { Node } from './node';
import { expectedOf, streamNameOf } from './requests';
import { deleteSuccess, tombstoneSuccess } from './responses';
import type { WriteOutcome } from './writer';

/** As the trailer spells what was expected. */
const EXPECTED = { any: '-2', no_stream: '-1', stream_exists: '-4' } as const;
const spell = (expected: Expected): string =>
  typeof expected === 'bigint' ? String(expected) : EXPECTED[expected];

type Written = Extract<WriteOutcome, { kind: 'written' }>;

const answer = <Response>(
  stream: string,
  outcome: WriteOutcome,
  callback: sendUnaryData<Response>,
  success: (written: Written) => Response,
): void => {
  if (outcome.kind === 'written') return callback(null, success(outcome));
  if (outcome.kind === 'wrong-revision')
    return callback(wrongExpectedVersion(stream, spell(outcome.expected), outcome.current));
  callback(streamDeleted(stream));
};

export const deleteHandler =
  (node: Node): handleUnaryCall<DeleteReq, DeleteResp> =>
  (call, callback) => {
    const fault = node.faults.take('delete');
    const victim = { fail: callback, end: () => callback(noAnswer()) };
    if (node.faults.strikes(fault, 'before', victim)) return;
    const options = call.request.getOptions();
    const stream = streamNameOf(options?.getStreamIdentifier());
    const outcome = node.writer.delete(stream, expectedOf(options));
    if (!node.faults.strikes(fault, 'after', victim)) answer(stream, outcome, callback, deleteSuccess);
  };

export const tombstoneHandler =
  (node: Node): handleUnaryCall<TombstoneReq, TombstoneResp> =>
  (call, callback) => {
    const options = call.request.getOptions();
    const stream = streamNameOf(options?.getStreamIdentifier());
    answer(stream, node.writer.tombstone(stream, expectedOf(options)), callback, tombstoneSuccess);
  };
