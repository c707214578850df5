import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Order, Ready } from './main';

const HOOK = join(__dirname, '..', '..', '..', 'infra', 'scripts', 'typescript.cjs');

/** The double in a process of its own: it can be frozen (SIGSTOP) or killed as a real server can. */
export class ForkedDouble {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** With a port: on that port, to take the place of one that was killed, though with an empty log. */
  static async start(port = 0): Promise<ForkedDouble> {
    const child = fork(join(__dirname, 'main.ts'), {
      execArgv: ['-r', HOOK],
      env: { ...process.env, PORT: String(port) },
    });
    const [ready] = (await once(child, 'message')) as [Ready];
    return new ForkedDouble(child, ready.url);
  }

  /** Resolves when it is done. */
  async order(order: Order): Promise<void> {
    const done = once(this.child, 'message');
    this.child.send(order);
    await done;
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.child.kill(signal);
  }

  async stop(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}
