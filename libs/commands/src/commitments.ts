import { hash, randomBytes } from 'node:crypto';
import { canonicalJson, type Json, type JsonObject } from '@saksgang/kernel';

export interface Sealed {
  readonly salt: string;
  readonly forpliktelser: Readonly<Record<string, string>>;
}

/**
 * The commitment of one field: SHA-256 over the field's own salt and the canonical JSON of its value (RFC 8785). The
 * field's salt is SHA-256 over the event's salt and the field's name, so that one field can be opened, or lost, without
 * the others. Both are base64url. Names and sums are easily guessed; the salt is what keeps a screened one closed.
 */
export const commitmentOf = (salt: string, field: string, value: Json): string => {
  const fieldSalt = hash(
    'sha256',
    Buffer.concat([Buffer.from(salt, 'base64url'), Buffer.from(field)]),
    'buffer',
  );
  return hash('sha256', Buffer.concat([fieldSalt, Buffer.from(canonicalJson(value))]), 'base64url');
};

/** Commits to every field of an event's data under a fresh salt of 32 random bytes. */
export const seal = (data: JsonObject): Sealed => {
  const salt = randomBytes(32).toString('base64url');
  const forpliktelser = Object.entries(data).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, commitmentOf(salt, field, value)] as const],
  );
  return { salt, forpliktelser: Object.fromEntries(forpliktelser) };
};
