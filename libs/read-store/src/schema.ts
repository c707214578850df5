import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

export type Db = Database.Database;

const SCHEMA = `
  create table if not exists sjekkpunkt (
    projeksjon text primary key,
    tabell text not null,
    versjon integer not null,
    posisjon text,
    hendelser integer not null
  ) strict;
  create table if not exists parkert (
    projeksjon text not null,
    kommune text not null,
    posisjon text not null,
    grunn text not null,
    primary key (projeksjon, kommune)
  ) strict;
`;

/** The read models' own file. It may be deleted at any time: it is folded from the log again. */
export const openReadDatabase = (file: string): Db => {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('secure_delete = ON');
  db.pragma('cache_size = -65536');
  db.exec(SCHEMA);
  return db;
};
