import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SqliteEventStore } from '@saksgang/event-store';
import { osloDato, streamName } from '@saksgang/kernel';
import { Api, readConfig } from '@saksgang/oppstart';
import { sakStream } from '@saksgang/saksgang';
import { asWritten, HP, KOMMUNE, openCase, SAK } from '../facts';
import { livedAt, writeLivedLog } from '../lived-log';
import type { Figures, Seed, Subjects } from '../subject';

const OPPDRAG = 2000;
const FACTS_EACH = 100;
const CASE = 100;
const PER_SECOND = 50;
const SECONDS = 10;
const PRESS = join(__dirname, '..', 'peers', 'lesepress.mjs');

const make = async (folder: string): Promise<void> => {
  const store = SqliteEventStore.open(folder);
  const opprettet = { type: 'KommuneOpprettet', data: { navn: 'Lier', kommunenummer: '3312' } };
  await store.append(streamName('kommune', KOMMUNE, 'register'), -1, asWritten(opprettet));
  await store.append(sakStream(KOMMUNE, SAK), -1, asWritten(...openCase(CASE)));
  await writeLivedLog(store, KOMMUNE, { oppdrag: OPPDRAG, factsEach: FACTS_EACH });
  await store.close();
  const api = await open(folder);
  await api.close();
};

const open = async (folder: string): Promise<Api> => {
  const api = await Api.create(readConfig({ SAKSGANG_DATA: folder, PORT: '0' }), { logLevels: ['error'] });
  if (!(await api.settled(600_000))) throw new Error('the views did not come to the end of the log');
  return api;
};

const seed: Seed = { name: 'lesing', make };

interface Asked {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
  readonly ms: number;
}

/** What people look at in the course of a day, most of it about one oppdrag; once in fifty the whole list of an HP. */
const paths = (oppdrag: readonly string[]): readonly string[] => {
  const kommune = `/api/kommuner/${KOMMUNE}`;
  const one = oppdrag.flatMap((id) => [
    `oppdrag/${id}`,
    `oppdrag/${id}/fortelling`,
    `oppdrag/${id}/hendelser`,
  ]);
  const dager = [0.2, 0.4, 0.6, 0.8].map((share) => osloDato(livedAt(share)));
  const before = oppdrag.map((id, n) => `oppdrag/${id}?gjelder=${dager[n % dager.length]}`);
  const whole = ['rammer', 'vedtak', 'forslag', 'konflikter'].map((what) => `hp/${HP}/${what}`);
  const about = ['ansvar', 'meldinger', 'organer', 'moeter'];
  return [...one, ...before, ...whole, ...about, `hp/${HP}/oppdrag`].map((path) => `${kommune}/${path}`);
};

const press = async (folder: string): Promise<Figures> => {
  const api = await open(folder);
  const port = await api.listen();
  const url = `http://127.0.0.1:${port}`;
  const headers = {
    'x-saksgang-person': 'kari',
    'x-saksgang-rolle': 'saksbehandler',
    'x-saksgang-noekkel': api.token,
  };
  const list = await fetch(`${url}/api/kommuner/${KOMMUNE}/hp/${HP}/oppdrag`, { headers });
  const { oppdrag } = (await list.json()) as { oppdrag: readonly { readonly id: string }[] };
  const some = oppdrag.filter((_, n) => n % 200 === 0).map(({ id }) => id);
  const presser = spawn(process.execPath, [PRESS, url, String(PER_SECOND), String(SECONDS)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  presser.stdin.end(JSON.stringify({ headers, paths: paths(some) }));
  const [output] = await Promise.all([text(presser.stdout), once(presser, 'exit')]);
  await api.close();
  const answers = JSON.parse(output) as readonly Asked[];
  const failed = answers.filter(({ status }) => status !== 200);
  if (failed.length > 0) throw new Error(`${failed.length} reads failed: ${JSON.stringify(failed[0])}`);
  if (process.env['HVER'] !== undefined) perRoute(answers);
  const ms = answers.map((a) => a.ms).sort((a, b) => a - b);
  const at = (share: number): number => ms[Math.floor(share * (ms.length - 1))] ?? NaN;
  return { ms: at(0.99), p50ms: at(0.5), p99ms: at(0.99), slowestMs: at(1), perSecond: PER_SECOND };
};

/** With `HVER=1` in the environment: the middle and the slowest of each route. */
const perRoute = (answers: readonly Asked[]): void => {
  const route = ({ path }: Asked): string => path.replace(/oppdrag\/[^/?]+/, 'oppdrag/:id');
  for (const one of new Set(answers.map(route))) {
    const all = answers.filter((answer) => route(answer) === one).sort((a, b) => a.ms - b.ms);
    const [middle, slowest] = [all[all.length >> 1], all.at(-1)].map((a) => a?.ms.toFixed(1).padStart(8));
    process.stderr.write(`${middle} ${slowest} ms ${all[0]?.bytes} B ${one}\n`);
  }
};

export const lesing: Subjects = { lesing: { seed, run: press } };
