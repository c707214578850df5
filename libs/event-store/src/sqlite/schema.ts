import type Database from 'better-sqlite3';

/** `posisjon` grows without gaps: a losing append never takes one. No UNIQUE on ids: a repeat is found by its place. */
const SCHEMA = `
  create table if not exists hendelser (
    posisjon integer primary key,
    stream text not null,
    revisjon integer not null,
    id text not null,
    type text not null,
    data text not null,
    metadata text not null,
    unique (stream, revisjon)
  ) strict;
`;

/** FULL: a commit has reached the disk before it is answered. */
export const prepareDatabase = (db: Database.Database): void => {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('cache_size = -65536');
  db.pragma('busy_timeout = 5000');
  db.exec(SCHEMA);
};
