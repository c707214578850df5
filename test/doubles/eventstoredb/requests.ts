import type { Metadata } from '@grpc/grpc-js';
import {
  ReadReq,
  type AppendReq,
  type BatchAppendReq,
  type DeleteReq,
  type TombstoneReq,
} from '@eventstore/db-client/generated/streams_pb';
import type { StreamIdentifier } from '@eventstore/db-client/generated/shared_pb';
import type { Expected } from './commit-check';
import { DEFAULT_WINDOW, type Filter } from './filter';
import type { LogPosition, Proposed } from './log';

/** Where a read or a subscription begins. */
export type From<Place> = 'start' | 'end' | Place;

export interface ReadRequest {
  readonly target:
    | { readonly kind: 'stream'; readonly name: string; readonly from: From<bigint> }
    | { readonly kind: 'all'; readonly from: From<LogPosition> };
  readonly backwards: boolean;
  readonly resolveLinks: boolean;
  readonly count: number;
  readonly subscription: boolean;
  readonly filter: Filter | null;
}

export const streamNameOf = (identifier: StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString('utf8');

export const requiresLeader = (metadata: Metadata): boolean => metadata.get('requires-leader')[0] === 'true';

type SingleOptions = AppendReq.Options | DeleteReq.Options | TombstoneReq.Options;

export const expectedOf = (options: SingleOptions | undefined): Expected => {
  if (options === undefined || options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasStreamExists()) return 'stream_exists';
  return BigInt(options.getRevision());
};

export const expectedOfBatch = (options: BatchAppendReq.Options | undefined): Expected => {
  if (options === undefined || options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasStreamExists()) return 'stream_exists';
  return BigInt(options.getStreamPosition());
};

/** Null when the metadata that the server demands is missing. */
export const proposedOf = (
  message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage,
): Proposed | null => {
  const type = message.getMetadataMap().get('type');
  const contentType = message.getMetadataMap().get('content-type');
  if (!type || !contentType) return null;
  return {
    id: message.getId()?.getString() ?? '',
    type,
    contentType,
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
};

const filterOf = (options: ReadReq.Options): Filter | null => {
  const filter = options.getFilter();
  if (filter === undefined) return null;
  const expression = filter.getStreamIdentifier() ?? filter.getEventType();
  return {
    on: filter.hasStreamIdentifier() ? 'stream-name' : 'event-type',
    regex: expression?.getRegex() ?? '',
    prefixes: expression?.getPrefixList() ?? [],
    checkpointEvery:
      filter.getCheckpointintervalmultiplier() * (filter.hasMax() ? filter.getMax() : DEFAULT_WINDOW),
  };
};

const targetOf = (options: ReadReq.Options): ReadRequest['target'] => {
  const stream = options.getStream();
  if (stream !== undefined) {
    const name = streamNameOf(stream.getStreamIdentifier());
    const from = stream.hasStart() ? 'start' : stream.hasEnd() ? 'end' : BigInt(stream.getRevision());
    return { kind: 'stream', name, from };
  }
  const all = options.getAll();
  const position = all?.getPosition();
  if (position === undefined) return { kind: 'all', from: all?.hasEnd() ? 'end' : 'start' };
  const from = {
    commit: BigInt(position.getCommitPosition()),
    prepare: BigInt(position.getPreparePosition()),
  };
  return { kind: 'all', from };
};

export const readRequestOf = (request: ReadReq): ReadRequest => {
  const options = request.getOptions() as ReadReq.Options;
  return {
    target: targetOf(options),
    backwards: options.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS,
    resolveLinks: options.getResolveLinks(),
    count: options.hasCount() ? Number(options.getCount()) : Infinity,
    subscription: options.hasSubscription(),
    filter: filterOf(options),
  };
};
