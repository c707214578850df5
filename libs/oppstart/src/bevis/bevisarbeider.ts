import { constants, platform, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { follow, SqliteLogReader, type EventStore } from '@saksgang/event-store';
import { Bevislogg, glemOmAnnenLogg } from '@saksgang/revisjon';
import type { Config } from '../config';
import { openEventStore } from '../event-store';

/** The thread that builds the tree of proofs behind the append. It reads the log by a door of its own, and tells how far it has come. */
export interface Arbeid {
  readonly config: Config;
  readonly fil: string;
}

export type Melding = { readonly posisjon: string | null } | { readonly feil: string };

/** What the thread is told: to stop, or that somebody waits for it. */
export type Beskjed = 'stopp' | 'se';

type Log = Pick<EventStore, 'head' | 'readAll' | 'tail' | 'close'> & Partial<Pick<SqliteLogReader, 'look'>>;

const aapne = async (config: Config): Promise<Log> =>
  config.mode === 'server' ? openEventStore(config) : new SqliteLogReader(config.dataFolder);

/** Linux counts niceness by thread, so this is the thread's alone; elsewhere it would be the whole process's. */
const vikForDenSomFoerer = (): void => {
  if (platform() === 'linux') setPriority(constants.priority.PRIORITY_LOW);
};

const arbeid = async ({ config, fil }: Arbeid): Promise<void> => {
  const stopp = new AbortController();
  const si = (melding: Melding) => parentPort?.postMessage(melding);
  vikForDenSomFoerer();
  const store = await aapne(config);
  parentPort?.on('message', (beskjed: Beskjed) => (beskjed === 'stopp' ? stopp.abort() : store.look?.()));
  const logg = new Bevislogg(fil);
  await follow(store, stopp.signal, {
    from: async () => {
      await glemOmAnnenLogg(logg, store);
      const { posisjon } = logg.tilstand;
      si({ posisjon });
      return posisjon;
    },
    take: (batch) => si({ posisjon: logg.taInn(batch).posisjon }),
    onError: (error) => si({ feil: String(error) }),
  });
  logg.close();
  await store.close();
  parentPort?.close();
};

void arbeid(workerData as Arbeid);
