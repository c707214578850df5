import type Database from 'better-sqlite3';
import type { NyOekt, Oekt, Oektkilde } from './oekt';
import { aapneOektfil } from './skjema';

interface Rad {
  readonly person: string;
  readonly navn: string | null;
  readonly kilde: Oektkilde;
  readonly tilbyders_oekt: string | null;
  readonly opprettet: number;
  readonly sist_brukt: number;
}

/** Where sessions are kept, each under a mark of its key: whoever reads the file cannot take one over. */
export class Oektlager {
  private readonly db: Database.Database;
  private readonly sql: ReturnType<typeof setninger>;

  /** `fil` may be `:memory:`, and the sessions are then gone with the process. */
  constructor(fil: string) {
    this.db = aapneOektfil(fil);
    this.sql = setninger(this.db);
  }

  legg(merke: Buffer, { person, navn, kilde, tilbydersOekt }: NyOekt, naa: number): void {
    this.sql.legg.run({ merke, person, navn, kilde, tilbydersOekt, naa });
  }

  finn(merke: Buffer): Oekt | null {
    const rad = this.sql.finn.get({ merke });
    if (rad === undefined) return null;
    const { person, navn, kilde, tilbyders_oekt: tilbydersOekt, opprettet, sist_brukt: sistBrukt } = rad;
    return { person, navn, kilde, tilbydersOekt, opprettet, sistBrukt };
  }

  brukt(merke: Buffer, naa: number): void {
    this.sql.brukt.run({ merke, naa });
  }

  slett(merke: Buffer): void {
    this.sql.slett.run({ merke });
  }

  /** Ends the sessions of a person, or the one that the provider names; answers how many there were. */
  slettFor(person: string, tilbydersOekt: string | null): number {
    return this.sql.slettFor.run({ person, tilbydersOekt }).changes;
  }

  /** Ends every session that the provider calls by this id. */
  slettTilbyders(tilbydersOekt: string): number {
    return this.sql.slettTilbyders.run({ tilbydersOekt }).changes;
  }

  /** Keeps what was begun and is to be ended in the same browser. */
  begynn(merke: Buffer, innhold: string, naa: number): void {
    this.sql.begynn.run({ merke, innhold, naa });
  }

  /** What was begun, after a time, and is then gone; null when there is none. */
  fullfoer(merke: Buffer, begyntEtter: number): string | null {
    const rad = this.sql.fullfoer.get({ merke });
    return rad !== undefined && rad.begynt > begyntEtter ? rad.innhold : null;
  }

  /** Takes away what was begun before a time. */
  ryddBegynte(foer: number): void {
    this.sql.ryddBegynte.run({ foer });
  }

  /** Takes away what was opened, or last used, before these times. */
  rydd(opprettetFoer: number, bruktFoer: number): void {
    this.sql.rydd.run({ opprettetFoer, bruktFoer });
  }

  /** Nest's own hook: the file is let go of when the process stops. */
  onModuleDestroy(): void {
    this.close();
  }

  close(): void {
    this.db.close();
  }
}

const setninger = (db: Database.Database) => ({
  legg: db.prepare<[object]>(
    'insert into oekt values (@merke, @person, @navn, @kilde, @tilbydersOekt, @naa, @naa)',
  ),
  finn: db.prepare<[object], Rad>('select * from oekt where merke = @merke'),
  brukt: db.prepare<[object]>('update oekt set sist_brukt = @naa where merke = @merke'),
  slett: db.prepare<[object]>('delete from oekt where merke = @merke'),
  slettFor: db.prepare<[object]>(
    'delete from oekt where person = @person and (@tilbydersOekt is null or tilbyders_oekt = @tilbydersOekt)',
  ),
  slettTilbyders: db.prepare<[object]>('delete from oekt where tilbyders_oekt = @tilbydersOekt'),
  begynn: db.prepare<[object]>('insert into begynt values (@merke, @innhold, @naa)'),
  fullfoer: db.prepare<[object], { readonly innhold: string; readonly begynt: number }>(
    'delete from begynt where merke = @merke returning innhold, begynt',
  ),
  ryddBegynte: db.prepare<[object]>('delete from begynt where begynt < @foer'),
  rydd: db.prepare<[object]>('delete from oekt where opprettet < @opprettetFoer or sist_brukt < @bruktFoer'),
});
