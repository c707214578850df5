import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastEksempel } from '@saksgang/eksempel';
import { SqliteEventStore, type EventStore, type NewEvent, type StoredEvent } from '@saksgang/event-store';
import type { StreamName } from '@saksgang/kernel';
import { Api, injisertKlient, projectRoot, readConfig } from '@saksgang/oppstart';

/** Lier's handlingsprogram as the product itself writes it, read back from its log. */
const lier = async (): Promise<readonly StoredEvent[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'saksgang-'));
  const api = await Api.create(readConfig({ SAKSGANG_DATA: folder }), { logLevels: [] });
  await lastEksempel(injisertKlient(api, 'eksempel'), join(projectRoot(), 'infra', 'eksempel'));
  await api.settled(30_000);
  await api.close();
  const store = SqliteEventStore.open(folder);
  const events = await store.readAll(null, 10_000);
  await store.close();
  rmSync(folder, { recursive: true });
  return events;
};

const inKommune = (stream: StreamName, n: number): StreamName =>
  stream.replace('-lier.', `-lier-${n}.`) as StreamName;

/** Lier's facts again and again, each time as a kommune of its own, until the log has a number of them. */
export const writeLierLog = async (store: EventStore, atLeast: number): Promise<void> => {
  const facts = await lier();
  // The ids stay as they are: what follows from a fact is then found done, in every kommune.
  const runs = facts.map(({ id, stream, revision, type, data, metadata }) => ({
    stream,
    expected: revision - 1,
    event: { id, type, data: data as NewEvent['data'], metadata: metadata as NewEvent['metadata'] },
  }));
  for (let written = 0, n = 0; written < atLeast; written += facts.length, n++)
    await Promise.all(
      runs.map(({ stream, expected, event }) => store.append(inKommune(stream, n), expected, [event])),
    );
};
