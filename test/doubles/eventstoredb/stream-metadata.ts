import { randomUUID } from 'node:crypto';
import { DELETED, jsonEvent, type Log, type Recorded } from './log';

/** What a stream's `$$` stream says of it; `$tb` is the first revision that may be read. */
type Metadata = Readonly<Record<string, unknown>> & {
  readonly $tb?: number;
  readonly $maxCount?: number;
  readonly $maxAge?: number;
};

export const metadataStreamOf = (stream: string): string => `$$${stream}`;

const originalStreamOf = (stream: string): string | null =>
  stream.startsWith('$$') ? stream.slice(2) : null;

const metadataOf = (log: Log, stream: string): Metadata => {
  const last = log.stream(metadataStreamOf(stream)).at(-1);
  return last === undefined ? {} : (JSON.parse(Buffer.from(last.data).toString()) as Metadata);
};

/** JSON.parse rounds the greatest int64 to the same double on both sides. */
export const isSoftDeleted = (log: Log, stream: string): boolean =>
  metadataOf(log, stream).$tb === Number(DELETED);

const writeMetadata = (log: Log, stream: string, json: string): Recorded =>
  log.append(metadataStreamOf(stream), [jsonEvent(randomUUID(), '$metadata', json)])[0] as Recorded;

export const softDelete = (log: Log, stream: string): Recorded =>
  writeMetadata(log, stream, `{"$tb":${DELETED}}`);

/** The numbering goes on where it stopped; what lay before stays hidden; other metadata is kept. */
export const undelete = (log: Log, stream: string, firstVisible: bigint): void => {
  const metadata = { ...metadataOf(log, stream), $tb: Number(firstVisible) };
  writeMetadata(log, stream, JSON.stringify(metadata));
};

/** Metadata that is written to a soft-deleted stream brings it back, whatever `$tb` it says. */
export const undeleteByMetadata = (log: Log, written: string, wasSoftDeleted: boolean): void => {
  const stream = originalStreamOf(written);
  if (stream !== null && wasSoftDeleted) undelete(log, stream, log.lastRevision(stream) + 1n);
};

export const wouldUndelete = (log: Log, written: string): boolean => {
  const stream = originalStreamOf(written);
  return stream !== null && isSoftDeleted(log, stream);
};

/** The events of a stream that its metadata lets be read. */
export const readable = (log: Log, stream: string, now = Date.now()): readonly Recorded[] => {
  const { $tb = 0, $maxCount, $maxAge } = metadataOf(log, stream);
  const events = log.stream(stream);
  const first = Math.max(0, $tb, $maxCount === undefined ? 0 : events.length - $maxCount);
  const oldest = $maxAge === undefined ? -Infinity : now - $maxAge * 1000;
  return events.slice(Math.min(first, events.length)).filter((event) => event.created >= oldest);
};
