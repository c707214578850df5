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

/** How far each projection of a file has come, and where it has stopped. */
export class Checkpoints {
  private readonly statements: ReturnType<typeof prepareStatements>;

  constructor(db: Db) {
    this.statements = prepareStatements(db);
  }

  get(projeksjon: string): Checkpoint | undefined {
    return this.statements.get.get(projeksjon);
  }

  set(projeksjon: string, { tabell, versjon, posisjon, hendelser }: Checkpoint): void {
    this.statements.set.run(projeksjon, tabell, versjon, posisjon, hendelser);
  }

  parked(projeksjon: string): readonly Parked[] {
    return this.statements.parked.all(projeksjon);
  }

  park(projeksjon: string, { kommune, posisjon, grunn }: Parked): void {
    this.statements.park.run(projeksjon, kommune, posisjon, grunn);
  }

  unpark(projeksjon: string, kommune: KommuneId | null): void {
    this.statements.unpark.run(projeksjon, kommune);
  }
}

const prepareStatements = (db: Db) => ({
  get: db.prepare<[string], Checkpoint>('select * from sjekkpunkt where projeksjon = ?'),
  set: db.prepare<[string, string, number, Position | null, number]>(
    'insert or replace into sjekkpunkt values (?, ?, ?, ?, ?)',
  ),
  parked: db.prepare<[string], Parked>('select kommune, posisjon, grunn from parkert where projeksjon = ?'),
  park: db.prepare<[string, KommuneId, Position, string]>(
    'insert or ignore into parkert values (?, ?, ?, ?)',
  ),
  unpark: db.prepare<[string, KommuneId | null]>(
    'delete from parkert where projeksjon = ? and kommune = coalesce(?, kommune)',
  ),
});
