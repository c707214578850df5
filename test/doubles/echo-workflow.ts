import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { BusCommand, CommandRunner, type Outcome } from '@saksgang/commands';
import type { EventStore } from '@saksgang/event-store';
import {
  ok,
  refusal,
  refused,
  streamName,
  type AnyCommand,
  type Command,
  type Event,
  type EventCatalog,
  type Evolution,
  type Instant,
  type KommuneId,
  type Workflow,
} from '@saksgang/kernel';
import { WorkflowRunner, type WorkflowOptions } from '@saksgang/workflows';
import { leser } from './counted-views';
import type { Talt } from './teller';

type Gjentatt = Event<'Gjentatt', { readonly til: number }>;
type Gjenta = Command<'Gjenta', { readonly til: number }>;
class GjentaCommand extends BusCommand<Gjenta> {}

export const ekkokatalog: EventCatalog = { Talt: { version: 1 }, Gjentatt: { version: 1 } };

const ForStort = refusal('TalletErForStort', 'strider-mot-regel', 'Tallet er for stort. Tell kortere.');
const ekko: Evolution<null, Gjentatt> = { initialState: null, evolve: () => null };

/** Answers each counted number with the wish to repeat it, and twice for even ones. */
export const ekkoWorkflow: Workflow<Talt | Gjentatt> = {
  name: 'ekko',
  react: ({ event }) => {
    if (event.type !== 'Talt') return [{ kind: 'ignore', reason: 'gir ikke ekko' }];
    const { til } = event.data;
    const wish = (name: string) => ({ kind: 'send', name, type: 'Gjenta', data: { til } }) as const;
    return til % 2 === 0 ? [wish('a'), wish('b')] : [wish('a')];
  },
};

export const ekkoStream = (kommune: KommuneId) => streamName('ekko', kommune, 'ekko');

/** A process with the echo workflow over a log; numbers above 1000 are refused. */
export class EchoProcess {
  readonly errors: unknown[] = [];
  readonly executed: AnyCommand[] = [];
  readonly workflows: WorkflowRunner;

  constructor(
    folder: string,
    private readonly store: EventStore,
    mer: Partial<WorkflowOptions> = {},
  ) {
    const runner = new CommandRunner(store, ekkokatalog);
    this.workflows = new WorkflowRunner({
      store,
      decode: leser(ekkokatalog).decode,
      workflows: [ekkoWorkflow],
      commands: {
        Gjenta: (data: Gjenta['data'], meta) =>
          new GjentaCommand({ type: 'Gjenta', data, meta, grunnlag: null }),
      },
      execute: ({ command }): Promise<Outcome> => {
        this.executed.push(command);
        const { til } = command.data as Gjenta['data'];
        return runner.run(
          ekkoStream(command.meta.kommune),
          ekko,
          () => (til > 1000 ? refused(ForStort()) : ok([{ type: 'Gjentatt' as const, data: { til } }])),
          command,
        );
      },
      clock: { now: () => '2025-06-01T12:00:00.000Z' as Instant },
      checkpointFile: EchoProcess.file(folder),
      onError: (error) => this.errors.push(error),
      ...mer,
    });
  }

  static start(...args: ConstructorParameters<typeof EchoProcess>): EchoProcess {
    const process = new EchoProcess(...args);
    process.workflows.start();
    return process;
  }

  private static file(folder: string): string {
    return join(folder, 'arbeidsflyt.json');
  }

  static loseCheckpoint(folder: string): void {
    rmSync(EchoProcess.file(folder));
  }

  /** Waits until everything in the log has been answered, also what the answers themselves wrote. */
  async answered(): Promise<void> {
    await this.until(async () => (this.workflows.position ?? '') >= ((await this.store.head()) ?? ''));
  }

  async until(holds: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  async stop(): Promise<void> {
    await this.answered();
    await this.workflows.close();
  }
}

/** What has been repeated for a kommune, in order. */
export const ekkoet = async (store: EventStore, kommune: KommuneId): Promise<number[]> =>
  (await store.readStream(ekkoStream(kommune))).map(({ data }) => (data as Gjentatt['data']).til);
