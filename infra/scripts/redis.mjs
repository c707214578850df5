import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopp } from './lib.mjs';

const finnes = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

const HVORDAN =
  'Installer Redis (Debian og Ubuntu: apt-get install -y redis-server; Fedora: dnf install redis; macOS: brew install redis), ' +
  'eller sett REDIS_SERVER til programmet redis-server.';

/** The redis-server program: the one that REDIS_SERVER names, the one on the path, or one installed where we may. */
export const finnRedis = () => {
  const oppgitt = process.env.REDIS_SERVER;
  if (oppgitt)
    return finnes(oppgitt) ? oppgitt : stopp(`REDIS_SERVER=${oppgitt} kan ikke kjøres. ${HVORDAN}`);
  if (finnes('redis-server')) return 'redis-server';
  if (process.getuid?.() === 0 && finnes('apt-get')) {
    process.stderr.write('Redis mangler; installerer redis-server ...\n');
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const installert = spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'redis-server'],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      },
    );
    if (installert.status === 0 && finnes('redis-server')) return 'redis-server';
  }
  return stopp(`Testene trenger Redis, og redis-server finnes ikke på maskinen. ${HVORDAN}`);
};

export const ledigPort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const svarer = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(200, () => socket.destroy());
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', (svar) => {
      resolve(svar.toString().startsWith('+PONG'));
      socket.destroy();
    });
    socket.once('error', () => resolve(false)).once('close', () => resolve(false));
  });

/** A Redis of our own on a free port, with the settings of docker-compose.yml; gone when `stopp` has been called. */
export const startRedis = async () => {
  const program = finnRedis();
  const port = await ledigPort();
  const mappe = mkdtempSync(join(tmpdir(), 'saksgang-redis-'));
  const args = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--dir',
    mappe,
    '--save',
    '',
    '--appendonly',
    'yes',
    '--maxmemory-policy',
    'noeviction',
  ];
  const redis = spawn(program, args.map(String), { stdio: ['ignore', 'ignore', 'inherit'] });
  for (let forsoek = 0; !(await svarer(port)); forsoek++) {
    if (forsoek > 100 || redis.exitCode !== null)
      stopp(`${program} startet ikke på port ${port}. ${HVORDAN}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    program,
    stopp: async () => {
      redis.kill('SIGTERM');
      await new Promise((resolve) => redis.once('exit', resolve));
      rmSync(mappe, { recursive: true, force: true });
    },
  };
};
