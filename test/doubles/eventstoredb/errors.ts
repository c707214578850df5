import { Metadata, status, type ServiceError } from '@grpc/grpc-js';
import { MAX_APPEND_SIZE } from './writer';

const failure = (
  code: status,
  details: string,
  trailers: Readonly<Record<string, string>> = {},
): ServiceError => {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  return Object.assign(new Error(details), { code, details, metadata });
};

export const unavailable = (): ServiceError => failure(status.UNAVAILABLE, 'The double cut this call.');

/** Ends a call as if all were well, without the message that was waited for. */
export const noAnswer = (): ServiceError => failure(status.OK, '');

export const invalidArgument = (details: string): ServiceError => failure(status.INVALID_ARGUMENT, details);

/** The server's own errors are told apart by the trailer `exception`. */
export const streamDeleted = (stream: string): ServiceError =>
  failure(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });

export const wrongExpectedVersion = (stream: string, expected: string, current: bigint): ServiceError =>
  failure(status.FAILED_PRECONDITION, 'Append failed due to WrongExpectedVersion.', {
    exception: 'wrong-expected-version',
    'stream-name': stream,
    'expected-version': expected,
    ...(current < 0n ? {} : { 'actual-version': String(current) }),
  });

export const maximumAppendSizeExceeded = (): ServiceError =>
  failure(status.INVALID_ARGUMENT, 'Maximum append size exceeded.', {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(MAX_APPEND_SIZE),
  });

export const requiredMetadataMissing = (): ServiceError =>
  failure(status.INVALID_ARGUMENT, 'Required metadata properties are missing.', {
    exception: 'missing-required-metadata-property',
    'required-metadata-properties': 'type,content-type',
  });

export const accessDenied = (): ServiceError =>
  failure(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });

export const notLeader = (host: string, port: number): ServiceError =>
  failure(status.NOT_FOUND, 'Leader info available.', {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': String(port),
  });
