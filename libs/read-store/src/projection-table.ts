import type { Dato, Instant, Position } from '@saksgang/kernel';
import type { Db } from './schema';

/** A row as it is kept: what a fact said, when that held in the world, and when the system knew. */
export interface KeptRow {
  readonly omraade: string;
  readonly posisjon: Position;
  readonly nr: number;
  /** Empty when the source does not say when: it then held before any day one can ask for. */
  readonly gjelder: Dato | '';
  readonly kjent: Instant;
  readonly rad: string;
}

/** Up to which day, which moment of knowledge and which place in the log an answer is asked for; null is up to now. */
export interface AsOf {
  readonly gjelder: Dato | null;
  readonly kjent: Instant | null;
  readonly til?: Position | null;
}

export const NOW: AsOf = { gjelder: null, kjent: null };

/** The rows of one projection. Only ever added to: the past stays as it was seen. */
export class ProjectionTable {
  private readonly statements: ReturnType<typeof prepareStatements>;

  constructor(
    private readonly db: Db,
    readonly name: string,
  ) {
    db.exec(`
      create table if not exists "${name}" (
        omraade text not null,
        posisjon text not null,
        nr integer not null,
        gjelder text not null,
        kjent text not null,
        rad text not null,
        primary key (omraade, posisjon, nr)
      ) strict
    `);
    this.statements = prepareStatements(db, name);
  }

  insert({ omraade, posisjon, nr, gjelder, kjent, rad }: KeptRow): void {
    this.statements.insert.run(omraade, posisjon, nr, gjelder, kjent, rad);
  }

  /** The rows of an area after a position, in log order, as they were on a day and to a moment's knowledge. */
  rows(omraade: string, after: Position, { gjelder, kjent, til = null }: AsOf): readonly KeptRow[] {
    return this.statements.rows.all(omraade, after, gjelder, kjent, til);
  }

  /** All rows of an area after a position. */
  rowsAfter(omraade: string, after: Position): readonly KeptRow[] {
    return this.statements.rows.all(omraade, after, null, null, null);
  }

  /** How many characters the rows of an area after a position are. */
  sizeAfter(omraade: string, after: Position): number {
    return this.statements.size.get(omraade, after)?.tegn ?? 0;
  }

  areas(prefix: string): readonly string[] {
    return this.statements.areas.all({ fra: prefix, til: `${prefix}\uffff` }).map((row) => row.omraade);
  }

  drop(): void {
    this.db.exec(`drop table if exists "${this.name}"`);
  }
}

const prepareStatements = (db: Db, name: string) => ({
  insert: db.prepare<[string, Position, number, string, Instant, string]>(
    `insert into "${name}" values (?, ?, ?, ?, ?, ?)`,
  ),
  rows: db.prepare<[string, Position, string | null, string | null, Position | null], KeptRow>(
    `select * from "${name}"
     where omraade = ? and posisjon > ? and gjelder <= coalesce(?, gjelder) and kjent <= coalesce(?, kjent)
       and posisjon <= coalesce(?, posisjon)
     order by posisjon, nr`,
  ),
  size: db.prepare<[string, Position], { tegn: number }>(
    `select coalesce(sum(length(rad)), 0) as tegn from "${name}" where omraade = ? and posisjon > ?`,
  ),
  areas: db.prepare<{ fra: string; til: string }, { omraade: string }>(
    // From each area to the next one by the key: there are few areas, and very many rows.
    `with recursive alle(omraade) as (
       select min(omraade) from "${name}" where omraade >= @fra and omraade < @til
       union all
       select (select min(t.omraade) from "${name}" t where t.omraade > alle.omraade and t.omraade < @til)
       from alle where alle.omraade is not null
     )
     select omraade from alle where omraade is not null`,
  ),
});
