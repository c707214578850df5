import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sqliteCode } from './sqlite-code';

/** Another process holds the data folder. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
  constructor(readonly folder: string) {
    super(
      `Datamappen ${folder} er i bruk av et annet Saksgang-program. Stopp det først, eller velg en annen mappe.`,
    );
  }
}

export interface WriterLock {
  release(): void;
}

/**
 * One writer of an embedded store: an exclusive SQLite transaction on a file of its own. The operating system frees it
 * when the process ends, however it ends.
 */
export const acquireWriterLock = (folder: string): WriterLock => {
  const db = new Database(join(folder, 'skriver.lock'), { timeout: 0 });
  try {
    db.exec('begin exclusive');
  } catch (error) {
    db.close();
    if (sqliteCode(error).startsWith('SQLITE_BUSY')) throw new DataFolderInUse(folder);
    throw error;
  }
  return { release: () => db.close() };
};
