import { hash, randomUUID } from 'node:crypto';
import type { Ids, Uuid } from '@saksgang/kernel';

const VARIANT = '89ab';

/** Version 5 of RFC 9562: the same seed and name give the same id, in any process, for ever. */
export const deriveUuid = (seed: Uuid, name: string): Uuid => {
  const named = Buffer.from(`${seed.replaceAll('-', '')}${Buffer.from(name).toString('hex')}`, 'hex');
  const digest = hash('sha1', named, 'hex');
  const variant = VARIANT[parseInt(digest.charAt(16), 16) & 3];
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}` as Uuid;
};

export const systemIds: Ids = {
  random: () => randomUUID() as Uuid,
  derive: deriveUuid,
};
