import type { IdCache } from './id-cache';
import type { Log } from './log';
import { isSoftDeleted, metadataStreamOf } from './stream-metadata';

export type Expected = 'any' | 'no_stream' | 'stream_exists' | bigint;

/** What the server makes of an append before it writes anything. */
export type Decision =
  | { readonly kind: 'write'; readonly undelete: boolean }
  | { readonly kind: 'repeat'; readonly last: bigint }
  | { readonly kind: 'wrong-revision' }
  | { readonly kind: 'deleted' };

const WRONG: Decision = { kind: 'wrong-revision' };

/** Rules 1-7 and 12 of the contract: which appends are written, and which are known already. */
export const checkCommit = (
  log: Log,
  cache: IdCache,
  stream: string,
  expected: Expected,
  ids: readonly string[],
): Decision => {
  if (log.isTombstoned(stream)) return { kind: 'deleted' };
  const softDeleted = isSoftDeleted(log, stream);
  const write: Decision = { kind: 'write', undelete: softDeleted };
  const current = log.lastRevision(stream);
  if (expected === 'stream_exists') {
    if (softDeleted) return { kind: 'deleted' };
    if (current < 0n && log.lastRevision(metadataStreamOf(stream)) < 0n) return WRONG;
  }
  if (expected === 'any' || expected === 'stream_exists') return byId(cache, stream, ids) ?? write;
  const revision = expected === 'no_stream' ? -1n : expected;
  if (revision > current) return WRONG;
  if (revision === current) return write;
  return byPlace(log, stream, revision, ids) ?? (expected === 'no_stream' && softDeleted ? write : WRONG);
};

/** Null when the first id is unknown here: then it is a new append. */
const byId = (cache: IdCache, stream: string, ids: readonly string[]): Decision | null => {
  const places = ids
    .map((id) => cache.place(id))
    .map((place) => (place?.stream === stream ? place : undefined));
  if (places[0] === undefined) return null;
  const last = places.at(-1);
  if (last === undefined || places.includes(undefined)) return WRONG;
  return { kind: 'repeat', last: last.revision };
};

/** Null when there is nothing to compare or already the first id differs. */
const byPlace = (log: Log, stream: string, revision: bigint, ids: readonly string[]): Decision | null => {
  const first = Number(revision) + 1;
  const known = log.stream(stream).slice(first, first + ids.length);
  if (ids.length === 0 || known[0]?.id !== ids[0]) return null;
  if (!ids.every((id, i) => known[i]?.id === id)) return WRONG;
  return { kind: 'repeat', last: revision + BigInt(ids.length) };
};
