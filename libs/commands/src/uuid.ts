import { hash, randomUUID } from 'node:crypto';
import type { Ids, Uuid } from '@saksgang/kernel';

/** Version 5 of RFC 9562: the same seed and name give the same id, in any process, for ever. */
export const deriveUuid = (seed: Uuid, name: string): Uuid => {
  const namespace = Buffer.from(seed.replaceAll('-', ''), 'hex');
  const digest = hash('sha1', Buffer.concat([namespace, Buffer.from(name)]), 'hex');
  const variant = ((parseInt(digest.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(18, 20)}-${digest.slice(20, 32)}` as Uuid;
};

export const systemIds: Ids = {
  random: () => randomUUID() as Uuid,
  derive: deriveUuid,
};
