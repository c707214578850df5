import { deriveUuid, metaAt, type BusCommand, type Outcome } from '@saksgang/commands';
import { follow, StoreUnavailable, type EventStore, type StoredEvent } from '@saksgang/event-store';
import {
  kommuneOf,
  type AnyCommand,
  type Clock,
  type CommandId,
  type CommandMeta,
  type KommuneId,
  type Position,
  type Recorded,
  type Refusal,
  type Result,
  type UnreadableEvent,
  type Workflow,
  type WorkflowOutput,
} from '@saksgang/kernel';
import { BEGINNING, CheckpointFile, type Stopp, type WorkflowCheckpoint } from './checkpoint-file';

/** Builds the bus command of a type that a workflow may send. */
export type CommandFactory = (data: never, meta: CommandMeta) => BusCommand<AnyCommand>;

export interface WorkflowOptions {
  readonly store: EventStore;
  readonly decode: (stored: StoredEvent) => Result<Recorded, UnreadableEvent>;
  readonly workflows: readonly Workflow[];
  readonly commands: Readonly<Record<string, CommandFactory>>;
  readonly execute: (command: BusCommand<AnyCommand>) => Promise<Outcome>;
  readonly clock: Clock;
  readonly checkpointFile: string;
  readonly onError: (error: unknown) => void;
}

/** A wish of a workflow that was refused; it is told, never silently dropped. */
export interface RefusedWish {
  readonly workflow: string;
  readonly kommando: string;
  readonly hendelse: string;
  readonly avslag: Refusal;
}

const PAGE = 1000;
const REMEMBERED_REFUSALS = 100;

/**
 * Follows the log and sends what the workflows answer each fact with. The command's id follows from the fact's, so a fact
 * that is seen twice asks for the same thing once.
 */
export class WorkflowRunner {
  private readonly file: CheckpointFile;
  private readonly stop = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private checkpoint = BEGINNING;
  readonly refused: RefusedWish[] = [];

  constructor(private readonly options: WorkflowOptions) {
    this.file = new CheckpointFile(options.checkpointFile);
  }

  /** The last position whose wishes have been answered. */
  get position(): Position | null {
    return this.checkpoint.posisjon;
  }

  /** The kommuner for which the workflows have stopped. */
  get stopped(): WorkflowCheckpoint['stoppet'] {
    return this.checkpoint.stoppet;
  }

  start(): void {
    const { store, onError } = this.options;
    this.running = follow(store, this.stop.signal, {
      from: async () => {
        this.checkpoint = await this.keptCheckpoint();
        await this.resumeStopped();
        return this.checkpoint.posisjon;
      },
      take: (batch) => this.handleBatch(batch),
      onError,
    });
  }

  async close(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  /** A checkpoint past the end of the log is from another log, such as a newer one that a backup was restored over. */
  private async keptCheckpoint(): Promise<WorkflowCheckpoint> {
    const kept = this.file.read();
    const head = await this.options.store.head();
    return (kept.posisjon ?? '') > (head ?? '') ? BEGINNING : kept;
  }

  private async handleBatch(batch: readonly StoredEvent[]): Promise<void> {
    for (const stored of batch) {
      if (this.stop.signal.aborted) return;
      const kommune = kommuneOf(stored.stream);
      if (kommune !== null && !this.checkpoint.stoppet[kommune]) {
        const grunn = await this.handle(stored, kommune);
        if (grunn !== null) this.stopFor(kommune, { etter: this.checkpoint.posisjon, grunn });
      }
      this.checkpoint = { ...this.checkpoint, posisjon: stored.position };
    }
    this.file.write(this.checkpoint);
  }

  /** Sends what follows from a fact. The reason, when the fact cannot be answered now or by asking again. */
  private async handle(stored: StoredEvent, kommune: KommuneId): Promise<string | null> {
    try {
      const decoded = this.options.decode(stored);
      if (!decoded.ok) return decoded.refusal.reason;
      for (const workflow of this.options.workflows)
        for (const output of workflow.react(decoded.value))
          if (output.kind === 'send') await this.send(workflow, decoded.value, kommune, output);
      return null;
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      return `hendelsen ${stored.id} kunne ikke besvares: ${String(error)}`;
    }
  }

  private stopFor(kommune: KommuneId, stopp: Stopp): void {
    this.checkpoint = { ...this.checkpoint, stoppet: { ...this.checkpoint.stoppet, [kommune]: stopp } };
    this.options.onError(new Error(`arbeidsflyten har stoppet for ${kommune}: ${stopp.grunn}`));
  }

  private async send(
    workflow: Workflow,
    recorded: Recorded,
    kommune: KommuneId,
    { name, type, data }: Extract<WorkflowOutput, { kind: 'send' }>,
  ): Promise<void> {
    const make = this.options.commands[type];
    if (!make) throw new Error(`the workflow ${workflow.name} sends ${type}, which nobody makes`);
    const outcome = await this.options.execute(
      make(data as never, this.metaFor(workflow, recorded, kommune, name)),
    );
    if (outcome.ok) return;
    this.refused.push({
      workflow: workflow.name,
      kommando: type,
      hendelse: recorded.id,
      avslag: outcome.refusal,
    });
    if (this.refused.length > REMEMBERED_REFUSALS) this.refused.shift();
  }

  private metaFor(
    workflow: Workflow,
    { id, metadata }: Recorded,
    kommune: KommuneId,
    name: string,
  ): CommandMeta {
    return metaAt(this.options.clock.now(), {
      id: deriveUuid(id, `${workflow.name}:${name}`) as CommandId,
      kommune,
      aktoer: workflow.name,
      rolle: 'system',
      skjedde: metadata.skjedde,
      kilde: metadata.kilde,
      korrelasjon: metadata.korrelasjon,
      aarsak: id,
    });
  }

  /** A stopped kommune is tried again at every start: a newer program may read what stopped the older one. */
  private async resumeStopped(): Promise<void> {
    const stoppet = Object.entries(this.checkpoint.stoppet) as [KommuneId, Stopp][];
    for (const [kommune, { etter }] of stoppet) {
      const stopp = await this.resume(kommune, etter);
      const resten = Object.entries(this.checkpoint.stoppet).filter(([k]) => k !== kommune);
      this.checkpoint = { ...this.checkpoint, stoppet: Object.fromEntries(resten) };
      if (stopp) this.stopFor(kommune, stopp);
    }
  }

  /** Answers what a kommune has waited with; where it must stop again, if it must. */
  private async resume(kommune: KommuneId, etter: Position | null): Promise<Stopp | null> {
    const until = this.checkpoint.posisjon ?? '';
    for (let at = etter; (at ?? '') < until;) {
      const batch = await this.options.store.readAll(at, PAGE);
      for (const stored of batch) {
        if (stored.position > until) return null;
        const grunn = kommuneOf(stored.stream) === kommune ? await this.handle(stored, kommune) : null;
        if (grunn !== null) return { etter: at, grunn };
        at = stored.position;
      }
      if (batch.length === 0) return null;
    }
    return null;
  }
}
