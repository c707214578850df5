import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

const SKJEMA = `
  create table if not exists oekt (
    merke blob primary key,
    person text not null,
    navn text,
    kilde text not null,
    tilbyders_oekt text,
    opprettet integer not null,
    sist_brukt integer not null
  ) strict, without rowid;
  create index if not exists oekt_person on oekt (person);
  create table if not exists begynt (
    merke blob primary key,
    innhold text not null,
    begynt integer not null
  ) strict, without rowid;
`;

const VENT_MS = 2000;

/** The sessions' own file, which only its owner may read. Several processes on one machine may share it. */
export const aapneOektfil = (fil: string): Database.Database => {
  if (fil !== ':memory:') {
    mkdirSync(dirname(fil), { recursive: true });
    closeSync(openSync(fil, 'a', 0o600));
    chmodSync(fil, 0o600);
  }
  const db = new Database(fil, { timeout: VENT_MS });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('secure_delete = ON');
  db.exec(SKJEMA);
  return db;
};
