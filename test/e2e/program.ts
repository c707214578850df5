import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '@saksgang/oppstart';

export interface Utfall {
  readonly kode: number | null;
  readonly ut: string;
  readonly feil: string;
}

export type Miljoe = Readonly<Record<string, string>>;

const EGNE = /^(SAKSGANG_|PORT$|HOST$|NODE_ENV$|EVENTSTORE_URL$|REDIS_|SMTP_)/;

/** The environment of a user who has set nothing but what is given. */
const miljoet = (mer: Miljoe): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([navn]) => !EGNE.test(navn))),
  ...mer,
});

/** A program of the project in a process of its own, as a user starts it. */
export class Program {
  private ut = '';
  private feil = '';
  private constructor(readonly barn: ChildProcess) {
    barn.stdout?.setEncoding('utf8').on('data', (del: string) => (this.ut += del));
    barn.stderr?.setEncoding('utf8').on('data', (del: string) => (this.feil += del));
  }

  private static readonly igang = new Set<Program>();

  /** No program outlives the spec that started it, also when the spec fails. */
  static async stoppAlle(): Promise<void> {
    await Promise.all([...Program.igang].map((program) => program.avslutt('SIGKILL')));
  }

  static start(skript: string, argumenter: readonly string[], miljoe: Miljoe, inn?: string): Program {
    const program = new Program(
      spawn(process.execPath, [join(projectRoot(), skript), ...argumenter], {
        cwd: projectRoot(),
        env: miljoet(miljoe),
        stdio: [inn === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      }),
    );
    program.barn.stdin?.on('error', () => undefined).end(inn);
    Program.igang.add(program);
    program.barn.once('close', () => Program.igang.delete(program));
    return program;
  }

  get sagt(): string {
    return this.ut + this.feil;
  }

  /** What it said and how it ended, when it has ended by itself. */
  async slutt(): Promise<Utfall> {
    if (this.barn.exitCode === null && this.barn.signalCode === null) await once(this.barn, 'close');
    return { kode: this.barn.exitCode, ut: this.ut, feil: this.feil };
  }

  /** Waits until it says something; what it said, matched. */
  async sier(moenster: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const funnet = moenster.exec(this.ut);
      if (funnet) return funnet;
      if (this.barn.exitCode !== null || this.barn.signalCode !== null)
        throw new Error(`Programmet sluttet (${this.barn.exitCode}) uten å si ${moenster}:\n${this.sagt}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Sends a signal, and waits until it has ended; nothing when it has already. */
  async avslutt(signal: NodeJS.Signals = 'SIGTERM'): Promise<Utfall> {
    if (this.barn.exitCode === null) this.barn.kill(signal);
    return this.slutt();
  }
}

afterAll(() => Program.stoppAlle());

/** Runs the command line to its end, with a text on its standard input when one is given. */
export const saksgang = (argumenter: readonly string[], miljoe: Miljoe, inn?: string): Promise<Utfall> =>
  Program.start('infra/scripts/saksgang.mjs', argumenter, miljoe, inn).slutt();
