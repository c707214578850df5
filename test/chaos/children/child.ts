import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const HOOK = join(__dirname, '..', '..', '..', 'infra', 'scripts', 'typescript.cjs');

/** A process of its own that can be killed as the system kills one: nothing in it gets to know. */
export class Child<Message> {
  private readonly gone: Promise<unknown>;

  private constructor(private readonly child: ChildProcess) {
    // What it sent before it died is still read; the channel closes after that.
    this.gone = Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  }

  /** Runs a file of this folder. */
  static start<Message>(
    file: string,
    args: readonly string[],
    onMessage: (message: Message) => void = () => {},
  ): Child<Message> {
    const child = fork(join(__dirname, file), args, { execArgv: ['-r', HOOK] });
    child.on('message', onMessage as (message: unknown) => void);
    return new Child<Message>(child);
  }

  async next(): Promise<Message> {
    const [message] = (await once(this.child, 'message')) as [Message];
    return message;
  }

  tell(message: object): void {
    this.child.send(message);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone;
  }

  async ended(): Promise<void> {
    await this.gone;
  }
}
