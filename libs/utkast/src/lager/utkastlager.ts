import type { Instant, Uuid } from '@saksgang/kernel';
import type Database from 'better-sqlite3';
import type { Eier, Lagring, Utkast, Utkastinnhold } from '../utkast';
import { aapneUtkastfil } from './skjema';

interface Rad {
  readonly id: string;
  readonly versjon: number;
  readonly lagret_av: string;
  readonly lagret: string;
  readonly innhold: string;
}

const KOLONNER = 'id, versjon, lagret_av, lagret, innhold';
const EIERS = 'kommune = @kommune and hp = @hp and parti = @parti';

/** Where drafts are kept. Every question names its owner: there is none that reads across party groups. */
export class Utkastlager {
  private readonly db: Database.Database;
  private readonly sql: ReturnType<typeof setninger>;

  /** `fil` may be `:memory:`, and the drafts are then gone with the process. */
  constructor(fil: string) {
    this.db = aapneUtkastfil(fil);
    this.sql = setninger(this.db);
  }

  alle(eier: Eier): readonly Utkast[] {
    return this.sql.alle.all({ ...eier }).map(tilUtkast);
  }

  ett(eier: Eier, id: Uuid): Utkast | null {
    const rad = this.sql.ett.get({ ...eier, id });
    return rad === undefined ? null : tilUtkast(rad);
  }

  /** Keeps a new draft; false when the owner has one by that id. */
  legg(eier: Eier, { id, versjon, lagretAv, lagret, innhold }: Utkast): boolean {
    const rad = { ...eier, id, versjon, lagretAv, lagret, innhold: JSON.stringify(innhold) };
    return this.sql.legg.run(rad).changes === 1;
  }

  /** Puts the whole of a draft in the place of its version `fra`; null when another has been saved since. */
  lagre(
    eier: Eier,
    id: Uuid,
    fra: number,
    som: { readonly lagretAv: string; readonly lagret: Instant; readonly innhold: Utkastinnhold },
  ): Lagring | null {
    const { lagretAv, lagret } = som;
    const rad = { ...eier, id, fra, lagretAv, lagret, innhold: JSON.stringify(som.innhold) };
    return this.sql.lagre.run(rad).changes === 1 ? { versjon: fra + 1, lagretAv, lagret } : null;
  }

  /** Wipes a draft from the file. */
  slett(eier: Eier, id: Uuid): void {
    this.sql.slett.run({ ...eier, id });
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
  alle: db.prepare<[object], Rad>(`select ${KOLONNER} from utkast where ${EIERS} order by lagret desc, id`),
  ett: db.prepare<[object], Rad>(`select ${KOLONNER} from utkast where ${EIERS} and id = @id`),
  legg: db.prepare<[object]>(
    `insert into utkast (kommune, hp, parti, ${KOLONNER})
     values (@kommune, @hp, @parti, @id, @versjon, @lagretAv, @lagret, @innhold) on conflict do nothing`,
  ),
  lagre: db.prepare<[object]>(
    `update utkast set versjon = versjon + 1, lagret_av = @lagretAv, lagret = @lagret, innhold = @innhold
     where ${EIERS} and id = @id and versjon = @fra`,
  ),
  slett: db.prepare<[object]>(`delete from utkast where ${EIERS} and id = @id`),
});

const tilUtkast = (rad: Rad): Utkast => ({
  id: rad.id as Uuid,
  versjon: rad.versjon,
  lagretAv: rad.lagret_av,
  lagret: rad.lagret as Instant,
  innhold: JSON.parse(rad.innhold) as Utkastinnhold,
});
