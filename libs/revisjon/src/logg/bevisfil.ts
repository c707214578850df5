import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

export type Db = Database.Database;

/** `node.sted` and `blad.nr` are counted from 0. */
const SCHEMA = `
  create table if not exists node (sted integer primary key, hash blob not null) strict;
  create table if not exists stroem (nr integer primary key, navn text not null unique) strict;
  create table if not exists blad (
    nr integer primary key,
    stroem integer not null,
    revisjon integer not null,
    hode blob not null,
    unique (stroem, revisjon)
  ) strict;
  create table if not exists tilstand (
    en integer primary key check (en = 1),
    stoerrelse integer not null,
    posisjon text,
    forrige text,
    siste_id text,
    protokoll integer not null
  ) strict;
`;

/** The tree's own file. It may be deleted at any time: it is built from the log again, and is then the same. */
export const openProofDatabase = (file: string): Db => {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('busy_timeout = 5000');
  db.exec(SCHEMA);
  return db;
};
