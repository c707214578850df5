import { hash, randomFillSync } from 'node:crypto';
import { canonicalJson, type Json, type JsonObject } from '@saksgang/kernel';

export interface Sealed {
  readonly salt: string;
  readonly forpliktelser: Readonly<Record<string, string>>;
}

/**
 * The commitment of one field: SHA-256 over the field's own salt, a full stop and the canonical JSON of its value (RFC
 * 8785). The field's salt is SHA-256 over the event's salt, a full stop and the field's name, so that one field can be
 * opened, or lost, without the others. All is text: UTF-8, each hash and salt in base64url, which has no full stop. Names
 * and sums are easily guessed; the salt is what keeps a screened one closed.
 */
export const commitmentOf = (salt: string, field: string, value: Json): string =>
  commitmentUnder(fieldSaltOf(salt, field), value);

/** What opens one field's commitment, and no other. */
export const fieldSaltOf = (salt: string, field: string): string => sha256(`${salt}.${field}`);

/** The commitment that a field's own salt opens. */
export const commitmentUnder = (fieldSalt: string, value: Json): string =>
  sha256(`${fieldSalt}.${canonicalJson(value)}`);

const sha256 = (text: string): string => hash('sha256', text, 'base64url');

/** Commits to every field of an event's data under a fresh salt of 32 random bytes. */
export const seal = (data: JsonObject): Sealed => {
  const salt = freshSalt();
  const forpliktelser = Object.entries(data).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, commitmentOf(salt, field, value)] as const],
  );
  return { salt, forpliktelser: Object.fromEntries(forpliktelser) };
};

const SALT_BYTES = 32;
const randomness = Buffer.alloc(128 * SALT_BYTES);
let left = 0;

/** Fetched from the system in bulk: asking it for every fact costs more than all else that sealing one does. */
const freshSalt = (): string => {
  if (left === 0) left = randomFillSync(randomness).length;
  left -= SALT_BYTES;
  return randomness.toString('base64url', left, left + SALT_BYTES);
};
