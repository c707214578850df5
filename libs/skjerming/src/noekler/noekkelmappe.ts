import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { KommuneId } from '@saksgang/kernel';
import { Noekkelring } from './noekkelring';

const BYTES = 32;
const ENDELSE = '.noekkel';

/**
 * The keys as files in a folder, one for each screening, readable by their owner alone. Where there are several api
 * processes the folder is one that they share.
 */
export class Noekkelmappe extends Noekkelring {
  constructor(private readonly mappe: string) {
    super();
  }

  finn(kommune: KommuneId, ref: string): Buffer | null {
    const fil = this.fil(kommune, ref);
    if (!existsSync(fil)) return null;
    const noekkel = readFileSync(fil);
    return noekkel.length === BYTES ? noekkel : null;
  }

  lag(kommune: KommuneId, ref: string): void {
    mkdirSync(join(this.mappe, kommune), { recursive: true, mode: 0o700 });
    const fil = this.fil(kommune, ref);
    if (existsSync(fil)) return;
    skriv(fil, 'wx', randomBytes(BYTES));
  }

  /** Written over before it is removed; what the disk keeps beneath that is the disk's. */
  makuler(kommune: KommuneId, ref: string): void {
    const fil = this.fil(kommune, ref);
    if (!existsSync(fil)) return;
    skriv(fil, 'r+', randomBytes(statSync(fil).size));
    rmSync(fil, { force: true });
  }

  alle(): readonly { readonly kommune: KommuneId; readonly ref: string }[] {
    if (!existsSync(this.mappe)) return [];
    return readdirSync(this.mappe).flatMap((kommune) =>
      readdirSync(join(this.mappe, kommune))
        .filter((fil) => fil.endsWith(ENDELSE))
        .map((fil) => ({ kommune: kommune as KommuneId, ref: fil.slice(0, -ENDELSE.length) })),
    );
  }

  private fil(kommune: KommuneId, ref: string): string {
    return join(this.mappe, kommune, `${ref}${ENDELSE}`);
  }
}

/** On disk when it returns: a key that is lost takes what it covers with it. */
const skriv = (fil: string, flagg: 'wx' | 'r+', bytes: Buffer): void => {
  const f = openSync(fil, flagg, 0o600);
  try {
    writeSync(f, bytes);
    fsyncSync(f);
  } finally {
    closeSync(f);
  }
};
