import type { KommuneId, Position } from '@saksgang/kernel';
import type { Db } from './schema';

export interface Checkpoint {
  readonly tabell: string;
  readonly versjon: number;
  readonly posisjon: Position | null;
  /** How many facts have been looked at, so that a rebuild can say how far it has come. */
  readonly hendelser: number;
}

/** A projection that stopped for one kommune at a fact it could not take in; nothing after it is taken in either. */
export interface Parked {
  readonly kommune: KommuneId;
  readonly posisjon: Position;
  readonly grunn: string;
}

export class Checkpoints {
  constructor(private readonly db: Db) {}

  get(projeksjon: string): Checkpoint | undefined {
    return this.db
      .prepare<[string], Checkpoint>('select * from sjekkpunkt where projeksjon = ?')
      .get(projeksjon);
  }

  setter(projeksjon: string): (checkpoint: Checkpoint) => void {
    const upsert = this.db.prepare('insert or replace into sjekkpunkt values (?, ?, ?, ?, ?)');
    return (c) => void upsert.run(projeksjon, c.tabell, c.versjon, c.posisjon, c.hendelser);
  }

  parked(projeksjon: string): readonly Parked[] {
    return this.db
      .prepare<[string], Parked>('select kommune, posisjon, grunn from parkert where projeksjon = ?')
      .all(projeksjon);
  }

  park(projeksjon: string, { kommune, posisjon, grunn }: Parked): void {
    this.db
      .prepare('insert or ignore into parkert values (?, ?, ?, ?)')
      .run(projeksjon, kommune, posisjon, grunn);
  }

  unpark(projeksjon: string, kommune: KommuneId | null): void {
    this.db
      .prepare('delete from parkert where projeksjon = ? and kommune = coalesce(?, kommune)')
      .run(projeksjon, kommune);
  }
}
