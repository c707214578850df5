import { hash } from 'node:crypto';
import type { StoredEvent } from '@saksgang/event-store';
import { canonicalJson, type JsonObject } from '@saksgang/kernel';
import { leafHash, type Hash } from '../merkle/hash';

/**
 * What the proof says of a fact: its id, stored type, stream, revision in the stream, and its metadata with the
 * commitment to each field of its data. Not in it, so that it is the same in any store and gives nothing away:
 * - where in a store the fact lies;
 * - `salt`, which opens the commitments;
 * - `kommando.kropp`, a hash without salt of all that the command said, from which a screened field could be guessed;
 * - the data itself.
 *
 * `metadata` is null where the stored bytes are no JSON object.
 */
export interface Hode extends JsonObject {
  readonly v: 1;
  readonly id: string;
  readonly type: string;
  readonly stroem: string;
  readonly revisjon: number;
  readonly metadata: JsonObject | null;
}

/** The parts of a leaf: enough to compute it without knowing the fact, or which stream it is in. */
export interface Bladdeler {
  /** SHA-256 of the name of the stream, base64url. */
  readonly stroem: string;
  readonly revisjon: number;
  /** SHA-256 of the header's canonical JSON, base64url. */
  readonly hode: string;
}

export const sha256 = (text: string): string => hash('sha256', text, 'base64url');

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const provable = ({ salt: _, ...metadata }: JsonObject): JsonObject => {
  const { kommando } = metadata;
  if (!isObject(kommando)) return metadata;
  const { kropp: __, ...rest } = kommando;
  return { ...metadata, kommando: rest };
};

export const hodeAv = ({ id, type, stream, revision, metadata }: StoredEvent): Hode => ({
  v: 1,
  id,
  type,
  stroem: stream,
  revisjon: revision,
  metadata: isObject(metadata) ? provable(metadata) : null,
});

export const delerAv = (hode: Hode): Bladdeler => ({
  stroem: sha256(hode.stroem),
  revisjon: hode.revisjon,
  hode: sha256(canonicalJson(hode)),
});

/** A leaf: the canonical JSON (RFC 8785) of `{hode, revisjon, stroem, v: 1}`, hashed as RFC 9162 hashes leaves. */
export const bladAv = ({ stroem, revisjon, hode }: Bladdeler): Hash =>
  leafHash(Buffer.from(canonicalJson({ v: 1, stroem, revisjon, hode })));
