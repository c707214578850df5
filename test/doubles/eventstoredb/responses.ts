import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { Empty as GoogleEmpty } from 'google-protobuf/google/protobuf/empty_pb';
import {
  AllStreamPosition,
  Empty,
  MaximumAppendSizeExceeded,
  StreamDeleted,
  StreamIdentifier,
  UUID,
  WrongExpectedVersion,
} from '@eventstore/db-client/generated/shared_pb';
import { Code } from '@eventstore/db-client/generated/code_pb';
import { Status } from '@eventstore/db-client/generated/status_pb';
import {
  AppendResp,
  BatchAppendResp,
  DeleteResp,
  ReadResp,
  TombstoneResp,
} from '@eventstore/db-client/generated/streams_pb';
import type { LogPosition, Recorded } from './log';
import { MAX_APPEND_SIZE, type WriteOutcome } from './writer';

type Written = Extract<WriteOutcome, { kind: 'written' }>;
type WrongRevision = Extract<WriteOutcome, { kind: 'wrong-revision' }>;

interface PositionMessage {
  setCommitPosition(value: string): unknown;
  setPreparePosition(value: string): unknown;
}

const placed = <M extends PositionMessage>(message: M, { commit, prepare }: LogPosition): M => {
  message.setCommitPosition(String(commit));
  message.setPreparePosition(String(prepare));
  return message;
};

const identifierOf = (stream: string): StreamIdentifier =>
  new StreamIdentifier().setStreamName(Uint8Array.from(Buffer.from(stream, 'utf8')));

export const appendSuccess = ({ last, position }: Written): AppendResp => {
  const success = new AppendResp.Success();
  if (last < 0n) success.setNoStream(new Empty());
  else success.setCurrentRevision(String(last));
  if (position === null) success.setNoPosition(new Empty());
  else success.setPosition(placed(new AppendResp.Position(), position));
  return new AppendResp().setSuccess(success);
};

export const appendWrongVersion = ({ expected, current }: WrongRevision): AppendResp => {
  const wrong = new AppendResp.WrongExpectedVersion();
  if (current < 0n) wrong.setCurrentNoStream(new Empty());
  else wrong.setCurrentRevision(String(current));
  if (expected === 'any') wrong.setExpectedAny(new Empty());
  else if (expected === 'no_stream') wrong.setExpectedNoStream(new Empty());
  else if (expected === 'stream_exists') wrong.setExpectedStreamExists(new Empty());
  else wrong.setExpectedRevision(String(expected));
  return new AppendResp().setWrongExpectedVersion(wrong);
};

export const batchSuccess = ({ last, position }: Written): BatchAppendResp => {
  const success = new BatchAppendResp.Success();
  if (last < 0n) success.setNoStream(new GoogleEmpty());
  else success.setCurrentRevision(String(last));
  if (position === null) success.setNoPosition(new GoogleEmpty());
  else success.setPosition(placed(new AllStreamPosition(), position));
  return new BatchAppendResp().setSuccess(success);
};

const batchFailure = (code: Code, type: string, details: Uint8Array): BatchAppendResp => {
  const any = new Any();
  any.pack(details, `event_store.client.${type}`);
  return new BatchAppendResp().setError(new Status().setCode(code).setMessage(type).setDetails(any));
};

export const batchWrongVersion = ({ expected, current }: WrongRevision): BatchAppendResp => {
  const wrong = new WrongExpectedVersion();
  if (current < 0n) wrong.setCurrentNoStream(new GoogleEmpty());
  else wrong.setCurrentStreamRevision(String(current));
  if (expected === 'any') wrong.setExpectedAny(new GoogleEmpty());
  else if (expected === 'no_stream') wrong.setExpectedNoStream(new GoogleEmpty());
  else if (expected === 'stream_exists') wrong.setExpectedStreamExists(new GoogleEmpty());
  else wrong.setExpectedStreamPosition(String(expected));
  return batchFailure(Code.FAILED_PRECONDITION, 'WrongExpectedVersion', wrong.serializeBinary());
};

export const batchStreamDeleted = (stream: string): BatchAppendResp => {
  const deleted = new StreamDeleted().setStreamIdentifier(identifierOf(stream));
  return batchFailure(Code.FAILED_PRECONDITION, 'StreamDeleted', deleted.serializeBinary());
};

export const batchTooLarge = (): BatchAppendResp => {
  const exceeded = new MaximumAppendSizeExceeded().setMaxappendsize(MAX_APPEND_SIZE);
  return batchFailure(Code.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', exceeded.serializeBinary());
};

export const batchReply = (response: BatchAppendResp, correlation: UUID, stream: string): BatchAppendResp =>
  response.setCorrelationId(correlation).setStreamIdentifier(identifierOf(stream));

export const deleteSuccess = ({ position }: Written): DeleteResp =>
  position === null
    ? new DeleteResp().setNoPosition(new Empty())
    : new DeleteResp().setPosition(placed(new DeleteResp.Position(), position));

export const tombstoneSuccess = ({ position }: Written): TombstoneResp =>
  position === null
    ? new TombstoneResp().setNoPosition(new Empty())
    : new TombstoneResp().setPosition(placed(new TombstoneResp.Position(), position));

const TICKS_PER_MS = 10_000n;

const recordedMessage = (event: Recorded): ReadResp.ReadEvent.RecordedEvent => {
  const message = new ReadResp.ReadEvent.RecordedEvent()
    .setId(new UUID().setString(event.id))
    .setStreamIdentifier(identifierOf(event.stream))
    .setStreamRevision(String(event.revision))
    .setData(event.data)
    .setCustomMetadata(event.metadata);
  message
    .getMetadataMap()
    .set('type', event.type)
    .set('content-type', event.contentType)
    .set('created', String(BigInt(event.created) * TICKS_PER_MS));
  return placed(message, event.position);
};

/** An event, or a link and the event it points at, if that exists. */
export const eventMessage = (event: Recorded | null, link: Recorded | null): ReadResp => {
  const message = new ReadResp.ReadEvent();
  if (event !== null) message.setEvent(recordedMessage(event));
  if (link !== null) message.setLink(recordedMessage(link));
  message.setCommitPosition(String((link ?? event)?.position.commit ?? 0n));
  return new ReadResp().setEvent(message);
};

export const streamNotFoundMessage = (stream: string): ReadResp =>
  new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream)));

export const confirmationMessage = (id: string): ReadResp =>
  new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId(id));

export const caughtUpMessage = (): ReadResp => new ReadResp().setCaughtUp(new ReadResp.CaughtUp());

export const checkpointMessage = (position: LogPosition): ReadResp =>
  new ReadResp().setCheckpoint(placed(new ReadResp.Checkpoint(), position));
