import { SqliteEventStore } from '@saksgang/event-store';
import { osloDato, plussDager } from '@saksgang/kernel';
import { messagesOf, nthOppdrag, TestedVarsling, writeOppdrag, type Moment } from '../varsling';
import { arbeidsklokke } from '../../doubles/arbeidsklokke';

/** What a process is to do: follow up an oppdrag whose frist has gone out, and die at a moment of it; null is to live. */
export interface Life {
  readonly n: number;
  readonly dies: Moment | null;
}

const LOCK_MS = 300;

/** Rings until it dies, or until all has rung. */
const main = async (folder: string, redisUrl: string, smtpUrl: string, life: Life): Promise<void> => {
  const store = SqliteEventStore.open(folder);
  const yesterday = plussDager(osloDato(arbeidsklokke.now()), -4);
  if (life.dies) await writeOppdrag(store, life.n, life.n + 1, yesterday);
  const mine = [nthOppdrag(life.n), messagesOf(life.n)];
  const varsling = await TestedVarsling.start({
    store,
    redisUrl,
    smtpUrl,
    lockMs: LOCK_MS,
    taalmodighetMs: 0,
    // One at a time, so that no other is between two steps when the process dies.
    concurrency: 1,
    onMoment: (moment, id) => {
      if (moment === life.dies && mine.some((begins) => id.startsWith(begins)))
        process.kill(process.pid, 'SIGKILL');
    },
  });
  if (life.dies) return;
  const due = async (): Promise<number> => {
    const now = arbeidsklokke.now();
    return [...(await varsling.wanted()).values()].filter((naar) => naar <= now).length;
  };
  while ((await due()) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  await varsling.close();
  await store.close();
  process.exit();
};

const [folder = '', redisUrl = '', smtpUrl = '', life = ''] = process.argv.slice(2);
void main(folder, redisUrl, smtpUrl, JSON.parse(life) as Life);
