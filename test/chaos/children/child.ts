import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const HOOK = join(__dirname, '..', '..', '..', 'infra', 'scripts', 'typescript.cjs');

/** A process of its own that can be killed as the system kills one: nothing in it gets to know. */
export class Child<Message> {
  private readonly gone: Promise<readonly [readonly [number | null, string | null], unknown]>;

  private constructor(private readonly child: ChildProcess) {
    // What it sent before it died is still read; the channel closes after that.
    this.gone = Promise.all([
      once(child, 'exit') as Promise<[number | null, string | null]>,
      once(child, 'disconnect'),
    ]);
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

  /** What it says next; throws when it ends without a word. */
  async next(): Promise<Message> {
    const silent = this.gone.then(([[code]]) => {
      throw new Error(`the process ended with ${code}, and said nothing`);
    });
    const [message] = (await Promise.race([once(this.child, 'message'), silent])) as [Message];
    return message;
  }

  tell(message: object): void {
    this.child.send(message);
  }

  /** Throws when it had died by itself: then nothing was tried. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    const [[code, signal]] = await this.gone;
    if (signal !== 'SIGKILL') throw new Error(`the process had ended by itself, with ${code}`);
  }

  /** Throws when it ended in any other way than by SIGKILL. */
  async killedItself(): Promise<void> {
    const [[code, signal]] = await this.gone;
    if (signal !== 'SIGKILL') throw new Error(`the process ended with ${code}, and was not killed`);
  }

  async ended(): Promise<void> {
    await this.gone;
  }
}
