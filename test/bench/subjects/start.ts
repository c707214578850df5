import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SqliteEventStore } from '@saksgang/event-store';
import { Api, projectRoot, readConfig } from '@saksgang/oppstart';
import { writeLierLog } from '../lier-log';
import type { Figures, Seed, Subjects } from '../subject';

const EVENTS = 100_000;
const PATIENCE_MS = 60_000;

/** A log of 100 000 facts with its views, as a Saksgang that was stopped leaves them. */
const make = async (folder: string): Promise<void> => {
  const store = SqliteEventStore.open(folder);
  await writeLierLog(store, EVENTS);
  await store.close();
  const api = await Api.create(readConfig({ SAKSGANG_DATA: folder }), { logLevels: ['error'] });
  if (!(await api.settled(600_000))) throw new Error('the views did not come to the end of the log');
  await api.close();
};

const seed: Seed = { name: 'start', make };

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** The most memory that another process has had, where the system tells it. */
const peakOf = (pid: number): number | null => {
  try {
    const kib = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? null : Number(kib) / 1024;
  } catch {
    return null;
  }
};

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/api/helse`).then(
    ({ ok }) => ok,
    () => false,
  );

/** From the start of the built program until it answers that it is ready. */
const run = async (folder: string): Promise<Figures> => {
  const port = await freePort();
  const started = performance.now();
  const server = spawn(process.execPath, [join(projectRoot(), 'dist', 'apps', 'api', 'src', 'main.js')], {
    env: { ...process.env, SAKSGANG_DATA: folder, PORT: String(port) },
    stdio: 'ignore',
  });
  while (!(await isReady(port))) {
    if (performance.now() - started > PATIENCE_MS) throw new Error('it did not become ready');
    await sleep(5);
  }
  const ms = performance.now() - started;
  const peakMiB = peakOf(server.pid ?? 0);
  const gone = once(server, 'exit');
  server.kill('SIGKILL');
  await gone;
  return { ms, ...(peakMiB !== null && { peakMiB }) };
};

export const start: Subjects = {
  start: { seed, run },
  'start-empty': { run },
};
