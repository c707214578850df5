import { join } from 'node:path';
import { decode } from '@saksgang/commands';
import type { EventStore } from '@saksgang/event-store';
import {
  kommuneOf,
  type Event,
  type EventCatalog,
  type KommuneId,
  type Position,
  type Projection,
  type View,
} from '@saksgang/kernel';
import { ReadStore, type AsOf, type EventReader, type ReadStoreOptions } from '@saksgang/read-store';
import Database from 'better-sqlite3';
import { tellerkatalog, type Talt } from './teller';

export interface Tall {
  readonly til: number;
  readonly pos: Position;
}

/** It reads what a newer program counts with too. */
export type Tallprojeksjon = Projection<Tall, Event<string, Talt['data']>> & {
  /** The positions that have been projected, in the order it happened. */
  readonly seen: Position[];
};

/** What the counters of each kommune have reached, one row a fact; `stumbles` throws on the facts it names. */
export const tallene = (
  name = 'tallene',
  version = 1,
  stumbles: (til: number) => boolean = () => false,
): Tallprojeksjon => {
  const seen: Position[] = [];
  return {
    name,
    version,
    reads: { Talt: true, Nytt: true, Nyere: true },
    seen,
    project: ({ event, stream, position }) => {
      if (stumbles(event.data.til)) throw new Error(`snubler i ${event.data.til}`);
      seen.push(position);
      return [{ omraade: kommuneOf(stream) ?? '', rad: { til: event.data.til, pos: position } }];
    },
  };
};

/** The rows of an area in the order they came. */
export const rekken: View<number[], Tall> = {
  initial: () => [],
  evolve: (rekke, { til }) => {
    rekke.push(til);
    return rekke;
  },
};

export const leser = (catalog: EventCatalog): EventReader => ({
  catalog,
  decode: (stored) => decode(catalog, stored),
});

/** A process's views over a log. */
export class Views {
  readonly errors: unknown[] = [];
  readonly readStore: ReadStore;

  constructor(
    folder: string,
    store: EventStore,
    readonly projections: readonly Tallprojeksjon[],
    mer: Partial<ReadStoreOptions> = {},
  ) {
    this.readStore = new ReadStore({
      file: join(folder, 'visninger.db'),
      store,
      projections,
      reader: leser(tellerkatalog),
      onError: (error) => this.errors.push(error),
      ...mer,
    });
  }

  static async start(...args: ConstructorParameters<typeof Views>): Promise<Views> {
    const views = new Views(...args);
    await views.readStore.start();
    await views.readStore.caughtUp(5_000);
    return views;
  }

  read(kommune: KommuneId, nr = 0, asOf?: AsOf) {
    const projection = this.projections[nr];
    if (!projection) throw new Error('there is no such view');
    return this.readStore.read(projection, kommune, kommune, rekken, asOf);
  }

  rekke(kommune: KommuneId, nr = 0, asOf?: AsOf): number[] {
    return [...this.read(kommune, nr, asOf).visning];
  }

  /** Stops the process, and gives every row of its file as it then lies there, with the checkpoints. */
  async stop(): Promise<void> {
    await this.readStore.close();
  }
}

/** Every row of the read models of a folder in order, whatever the tables are called. */
export const dump = (folder: string): string => {
  const db = new Database(join(folder, 'visninger.db'), { readonly: true });
  const all = (sql: string) => db.prepare<[], Record<string, unknown>>(sql).all();
  const points = all('select * from sjekkpunkt order by projeksjon');
  const rows = points.map(({ projeksjon, tabell, posisjon, hendelser, versjon }) => ({
    projeksjon,
    versjon,
    posisjon,
    hendelser,
    rader: all(`select * from "${String(tabell)}" order by omraade, posisjon, nr`),
  }));
  const parked = all('select * from parkert order by projeksjon, kommune');
  db.close();
  return JSON.stringify({ rows, parked }, null, 1);
};

/** Runs some SQL on the read models behind the back of whoever has them open. */
export const tamper = (folder: string, sql: string): void => {
  const db = new Database(join(folder, 'visninger.db'));
  db.exec(sql);
  db.close();
};
