import { chmodSync, closeSync, fsyncSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';

/**
 * Writes a SQLite file anew as it was at one moment, to a file that is not there, which only its owner may read. It is
 * read in one transaction of a read-only connection, so that who writes to it meanwhile (in WAL mode, in whatever
 * process) waits for nothing. What had been deleted is not in the copy. On the disk, and whole, when it returns.
 */
export const copySqliteFile = (file: string, copy: string): void => {
  // Made here, so that nobody else can open it while it is filled.
  closeSync(openSync(copy, 'wx', 0o600));
  const source = new Database(file, { readonly: true, fileMustExist: true, timeout: 30_000 });
  try {
    source.prepare('vacuum into ?').run(copy);
  } finally {
    source.close();
  }
  chmodSync(copy, 0o600);
  const written = openSync(copy, 'r+');
  fsyncSync(written);
  closeSync(written);
  const db = new Database(copy, { readonly: true });
  const said = db.pragma('integrity_check', { simple: true });
  db.close();
  if (said !== 'ok') throw new Error(`the copy of ${file} is not whole: ${String(said)}`);
};
