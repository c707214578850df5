import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  sign,
  type KeyObject,
} from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** C2SP signed-note: the number of the Ed25519 signature. */
const ED25519 = 1;

/** A key file that is not whole; the message says what to do. */
export class UbrukeligNoekkel extends Error {
  override readonly name = 'UbrukeligNoekkel';
}

/** A public key by the name of its owner, in the words of C2SP signed-note. */
export interface Verifikator {
  readonly navn: string;
  /** The first four bytes of SHA-256 over the name, a line break, 0x01 and the key. */
  readonly id: Buffer;
  readonly noekkel: KeyObject;
}

const DER_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

const idOf = (navn: string, raw: Uint8Array): Buffer =>
  hash('sha256', Buffer.concat([Buffer.from(`${navn}\n`), Buffer.of(ED25519), raw]), 'buffer').subarray(0, 4);

/** `<name>+<id in hex>+<base64 of 0x01 and the key>`, as C2SP signed-note writes a verifier key. */
export const skrivVerifikator = ({ navn, id, noekkel }: Verifikator): string =>
  `${navn}+${id.toString('hex')}+${Buffer.concat([Buffer.of(ED25519), rawOf(noekkel)]).toString('base64')}`;

/** Null when the text is no verifier key, or its id is another's. */
export const lesVerifikator = (tekst: string): Verifikator | null => {
  const [, navn, id, key] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(tekst.trim()) ?? [];
  if (navn === undefined || id === undefined || key === undefined) return null;
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== 33 || bytes[0] !== ED25519) return null;
  const raw = bytes.subarray(1);
  if (idOf(navn, raw).toString('hex') !== id) return null;
  const noekkel = createPublicKey({ key: Buffer.concat([DER_PREFIX, raw]), format: 'der', type: 'spki' });
  return { navn, id: Buffer.from(id, 'hex'), noekkel };
};

const rawOf = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' }).subarray(-32);

/** What an installation signs with (Ed25519, RFC 8032). */
export class Signaturnoekkel {
  readonly verifikator: Verifikator;

  private constructor(
    readonly navn: string,
    private readonly privat: KeyObject,
  ) {
    const noekkel = createPublicKey(privat);
    this.verifikator = { navn, noekkel, id: idOf(navn, rawOf(noekkel)) };
  }

  /** One that is gone when the process ends. */
  static ny(navn: string | null = null): Signaturnoekkel {
    return Signaturnoekkel.av(generateKeyPairSync('ed25519').privateKey, navn);
  }

  /** The key in a file, made when there is none, of an installation by a name; only its owner may read it. */
  static iFil(fil: string, navn: string | null = null): Signaturnoekkel {
    mkdirSync(dirname(fil), { recursive: true });
    try {
      const ny = Signaturnoekkel.ny(navn);
      const pem = ny.privat.export({ format: 'pem', type: 'pkcs8' });
      writeFileSync(fil, `${JSON.stringify({ navn: ny.navn, noekkel: pem })}\n`, {
        mode: 0o600,
        flag: 'wx',
        flush: true,
      });
      return ny;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    try {
      const { navn, noekkel } = JSON.parse(readFileSync(fil, 'utf8')) as { navn: string; noekkel: string };
      return Signaturnoekkel.av(createPrivateKey(noekkel), navn);
    } catch {
      throw new UbrukeligNoekkel(
        `Nøkkelen i ${fil} er ikke hel. Hent den fra en sikkerhetskopi; uten den kan nye sjekkpunkter ikke undertegnes med samme nøkkel.`,
      );
    }
  }

  signer(tekst: string): Buffer {
    return sign(null, Buffer.from(tekst), this.privat);
  }

  /** An installation is named by its first key, unless it is named otherwise. */
  private static av(privat: KeyObject, navn: string | null): Signaturnoekkel {
    const eget = hash('sha256', rawOf(createPublicKey(privat)), 'hex').slice(0, 12);
    return new Signaturnoekkel(navn ?? `saksgang/${eget}`, privat);
  }
}
