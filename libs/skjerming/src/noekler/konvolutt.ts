import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const SEGL_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

interface Noekkelpar {
  readonly kryptering: Buffer;
  readonly segl: Buffer;
}

/** Two keys for two uses, from the one that is kept (HKDF, RFC 5869). */
const parAv = (noekkel: Buffer): Noekkelpar => {
  const del = (bruk: string) =>
    Buffer.from(hkdfSync('sha256', noekkel, '', `saksgang/skjerming/${bruk}`, 32));
  return { kryptering: del('kryptering'), segl: del('segl') };
};

const seglet = ({ segl }: Noekkelpar, innhold: string): Buffer =>
  createHmac('sha256', segl).update(innhold).digest();

/**
 * Closes a text under a key of 32 bytes: an HMAC-SHA256 of the text, whose first 12 bytes are the nonce, and then the text
 * in AES-256-GCM; all of it in base64url. The same text under the same key is the same closed text, so that a command that
 * is asked again is known again (a synthetic nonce, as in RFC 5297). The HMAC binds what was written to the key: no other
 * key opens it as another text. Who has no key learns how long the text is, and no more.
 */
export const lukk = (noekkel: Buffer, innhold: string): string => {
  const par = parAv(noekkel);
  const merke = seglet(par, innhold);
  const cipher = createCipheriv('aes-256-gcm', par.kryptering, merke.subarray(0, IV_BYTES));
  const kryptert = Buffer.concat([cipher.update(innhold, 'utf8'), cipher.final()]);
  return Buffer.concat([merke, kryptert, cipher.getAuthTag()]).toString('base64url');
};

/** The text that was closed; null when this key did not close it, or it is not as it was. */
export const aapne = (noekkel: Buffer, lukket: string): string | null => {
  const bytes = Buffer.from(lukket, 'base64url');
  if (bytes.length < SEGL_BYTES + TAG_BYTES) return null;
  const par = parAv(noekkel);
  const merke = bytes.subarray(0, SEGL_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', par.kryptering, merke.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const kryptert = bytes.subarray(SEGL_BYTES, -TAG_BYTES);
    const innhold = Buffer.concat([decipher.update(kryptert), decipher.final()]).toString('utf8');
    return timingSafeEqual(seglet(par, innhold), merke) ? innhold : null;
  } catch {
    // Thrown where the tag does not fit, which is what is asked.
    return null;
  }
};
