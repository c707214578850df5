import { join } from 'node:path';
import { SqliteEventStore, type EventStore, type StoredEvent } from '@saksgang/event-store';
import { typeOf, type Position } from '@saksgang/kernel';
import { eventReader } from '@saksgang/oppstart';
import { rammebilde, rammeprojeksjon, type Rammebilde } from '@saksgang/rammer';
import Database from 'better-sqlite3';
import { writeLierLog } from '../lier-log';
import { timed } from '../rate';
import type { Seed, Subjects } from '../subject';

const EVENTS = 50_000;
const PAGE = 250;

const seed: Seed = {
  name: 'lier',
  make: async (folder) => {
    const store = SqliteEventStore.open(folder);
    await writeLierLog(store, EVENTS);
    await store.close();
  },
};

/** The whole log, oldest first. */
const everything = async (store: EventStore, each: (stored: StoredEvent) => void): Promise<number> => {
  let count = 0;
  for (let at: Position | null = null; ;) {
    const page: readonly StoredEvent[] = await store.readAll(at, PAGE);
    if (page.length === 0) return count;
    page.forEach(each);
    count += page.length;
    at = page.at(-1)?.position ?? null;
  }
};

/** Every fact read, those of the frame understood, and folded into the frame of their kommune. */
const intoTheFrame = async (folder: string) => {
  const store = SqliteEventStore.open(folder);
  const frames = new Map<string, Rammebilde>();
  const figures = await timed(() =>
    everything(store, (stored) => {
      if (!(typeOf(stored.type) in rammeprojeksjon.reads)) return;
      const decoded = eventReader.decode(stored);
      if (!decoded.ok) throw new Error(decoded.refusal.reason);
      for (const { omraade, rad } of rammeprojeksjon.project(decoded.value as never)) {
        const before = frames.get(omraade) ?? rammebilde.initial();
        frames.set(omraade, rammebilde.evolve(before, rad));
      }
    }),
  );
  const vedtatt = [...frames].filter(([, frame]) => frame.vedtak !== null).map(([omraade]) => omraade);
  const hpene = [...frames.keys()].filter((omraade) => omraade.includes('/hp-'));
  if (hpene.length === 0 || !hpene.every((hp) => vedtatt.includes(hp)))
    throw new Error('the frame of a handlingsprogram is without its vedtak');
  await store.close();
  return figures;
};

/** The same rows read and parsed, and nothing done with them. */
const readAndParse = async (folder: string) => {
  const db = new Database(join(folder, 'hendelser.db'));
  const rows = db.prepare<[], { data: string; metadata: string }>(
    'select * from hendelser order by posisjon',
  );
  const figures = await timed(async () => {
    let count = 0;
    for (const { data, metadata } of rows.iterate()) {
      JSON.parse(data);
      JSON.parse(metadata);
      count++;
    }
    return count;
  });
  db.close();
  return figures;
};

export const replay: Subjects = {
  replay: { seed, run: intoTheFrame },
  'replay-parse': { seed, run: readAndParse },
};
