import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

const SKJEMA = `
  create table if not exists utkast (
    kommune text not null,
    hp text not null,
    parti text not null,
    id text not null,
    versjon integer not null,
    lagret_av text not null,
    lagret text not null,
    innhold text not null,
    primary key (kommune, hp, parti, id)
  ) strict;
`;

/**
 * The drafts' own file, which only its owner may read. No write-ahead log: it would keep what was deleted, and earlier
 * versions, after `secure_delete` has wiped them from the file. FULL: what is answered as saved is on the disk.
 */
export const aapneUtkastfil = (fil: string): Database.Database => {
  if (fil !== ':memory:') {
    mkdirSync(dirname(fil), { recursive: true });
    closeSync(openSync(fil, 'a', 0o600));
    chmodSync(fil, 0o600);
  }
  const db = new Database(fil);
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = FULL');
  db.pragma('secure_delete = ON');
  db.pragma('temp_store = MEMORY');
  db.exec(SKJEMA);
  return db;
};
