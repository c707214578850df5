import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { SqliteEventStore, type EventStore, type NewEvent } from '@saksgang/event-store';
import type {
  CommandId,
  Dato,
  EventId,
  EventMetadata,
  Instant,
  KommuneId,
  Position,
  StreamName,
  Uuid,
} from '@saksgang/kernel';
import Database from 'better-sqlite3';

export const LIER = 'lier' as KommuneId;
export const ASKER = 'asker' as KommuneId;

export interface Fact {
  readonly type?: string;
  readonly skjedde?: string | null;
  readonly registrert?: string;
  readonly aarsak?: string;
}

/** A fact as the product writes it: the counter of a kommune has reached a number. */
export const fact = (
  til: number,
  { type = 'Talt.v1', skjedde = '2024-12-10', ...mer }: Fact = {},
): NewEvent => {
  const id = randomUUID();
  const metadata: EventMetadata = {
    v: 1,
    aktoer: 'person-1',
    rolle: 'moetesekretaer',
    kommando: { id: id as CommandId, type: 'Tell', kropp: '' },
    korrelasjon: id as Uuid,
    aarsak: (mer.aarsak ?? null) as Uuid | null,
    skjedde: skjedde as Dato | null,
    registrert: (mer.registrert ?? '2024-12-10T12:00:00.000Z') as Instant,
    kilde: null,
    begrunnelse: null,
    salt: '',
    forpliktelser: {},
  };
  return { id: id as EventId, type, data: { til, merke: null }, metadata };
};

export const streamOf = (kommune: KommuneId): StreamName => `sak-${kommune}.teller` as StreamName;

/** Puts facts at the end of a kommune's stream, and answers with the position of the last. */
export const write = async (
  store: EventStore,
  kommune: KommuneId,
  ...facts: readonly NewEvent[]
): Promise<Position> => {
  const stream = streamOf(kommune);
  const outcome = await store.append(stream, await store.revisionOf(stream), facts);
  if (outcome.kind !== 'appended') throw new Error(`${stream}: ${outcome.kind}`);
  return outcome.position;
};

/** The embedded log of a folder, and a hand that changes its bytes behind its back. */
export const logIn = (folder: string) => ({
  open: (): SqliteEventStore => SqliteEventStore.open(folder),
  spoil: (position: Position, column: 'data' | 'metadata', text: string): string => {
    const db = new Database(join(folder, 'hendelser.db'));
    const where = `where posisjon = ${Number(position)}`;
    const before = db.prepare<[], { text: string }>(`select ${column} as text from hendelser ${where}`).get();
    db.prepare(`update hendelser set ${column} = ? ${where}`).run(text);
    db.close();
    return before?.text ?? '';
  },
});
