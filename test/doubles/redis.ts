import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_MS = 20_000;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** A real Redis of one's own, that may be emptied, killed and stopped. The scripts say where the program is. */
export class RedisServer {
  private process: ChildProcess | null = null;
  private readonly folder = mkdtempSync(join(tmpdir(), 'saksgang-redis-'));

  private constructor(private readonly port: number) {}

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    await server.run();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  flush(): Promise<string> {
    return this.ask('FLUSHALL');
  }

  /** Takes no commands for so long, and then answers what it was asked meanwhile. */
  pauseClients(ms: number): Promise<string> {
    return this.ask(`CLIENT PAUSE ${ms}`);
  }

  /** Stands still as a machine that is out of memory does: connections are there, and nobody answers. */
  async standStill(ms: number): Promise<void> {
    this.process?.kill('SIGSTOP');
    await sleep(ms);
    this.process?.kill('SIGCONT');
  }

  /** Killed, and started again on the same port with nothing in it. */
  async loseAll(): Promise<void> {
    await this.end('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder);
    await this.run();
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { process } = this;
    if (!process) return;
    this.process = null;
    const gone = once(process, 'exit');
    process.kill(signal);
    await gone;
  }

  private async run(): Promise<void> {
    const settings = ['--save', '', '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'];
    this.process = spawn(
      process.env['REDIS_SERVER'] ?? 'redis-server',
      ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder, ...settings],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const deadline = Date.now() + READY_MS;
    while (!(await this.ask('PING').catch(() => '')).startsWith('+PONG')) {
      if (Date.now() > deadline) throw new Error('redis-server did not start');
      await sleep(20);
    }
  }

  private ask(command: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.port, '127.0.0.1', () => socket.write(`${command}\r\n`));
      socket.once('data', (answer) => {
        resolve(String(answer));
        socket.destroy();
      });
      socket.once('error', reject);
    });
  }
}
