import type { EventStore } from '@saksgang/event-store';
import type { KommuneId, Position, Projection, View } from '@saksgang/kernel';
import { ProjectionRunner, type Progress } from './projection-runner';
import type { AsOf } from './projection-table';
import type { EventReader } from './projector';
import { RowCache } from './row-cache';
import { openReadDatabase, type Db } from './schema';
import { ViewReader, type ViewAnswer } from './view-reader';

export interface ReadStoreOptions {
  readonly file: string;
  readonly store: EventStore;
  readonly projections: readonly Projection<unknown>[];
  readonly reader: EventReader;
  readonly onError: (error: unknown) => void;
  /** How many characters of rows may be kept parsed for questions about the past; as many as `RowCache` says when absent. */
  readonly rowRoom?: number;
}

export interface ProjectionHealth {
  readonly projeksjon: string;
  readonly posisjon: Position | null;
  readonly parkert: readonly KommuneId[];
}

/** All read models of a process, in one local file that may be deleted and is then built again. */
export class ReadStore {
  private readonly db: Db;
  private readonly runners: ReadonlyMap<string, ProjectionRunner>;
  private reader: ViewReader;
  private readyAt: Position | null = null;

  constructor(private readonly options: ReadStoreOptions) {
    this.db = openReadDatabase(options.file);
    this.reader = new ViewReader(new RowCache(options.rowRoom));
    const { store, reader, onError } = options;
    this.runners = new Map(
      options.projections.map((p) => [p.name, new ProjectionRunner(this.db, store, p, reader, onError)]),
    );
  }

  async start(): Promise<void> {
    this.readyAt = (await this.options.store.head()) ?? '';
    for (const runner of this.runners.values()) runner.start(this.readyAt);
  }

  /** Ready when every projection has come as far as the log was at the start. */
  get ready(): boolean {
    const target = this.readyAt;
    return target !== null && [...this.runners.values()].every((r) => (r.position ?? '') >= target);
  }

  /** Waits until every projection has passed a position; false when the time is up. */
  async passed(position: Position, timeoutMs: number): Promise<boolean> {
    const all = await Promise.all([...this.runners.values()].map((r) => r.passed(position, timeoutMs)));
    return all.every(Boolean);
  }

  /** Waits until everything that is in the log now is in the views. */
  async caughtUp(timeoutMs: number): Promise<boolean> {
    const head = await this.options.store.head();
    return head === null || this.passed(head, timeoutMs);
  }

  read<State, Row>(
    projection: Projection<Row>,
    kommune: KommuneId | null,
    omraade: string,
    view: View<State, Row>,
    asOf?: AsOf,
  ): ViewAnswer<State> {
    return this.reader.read(this.runnerOf(projection), kommune, omraade, view, asOf);
  }

  /** The areas of a projection that begin with a text, for example all HP of a kommune. */
  areas(projection: { readonly name: string }, prefix: string): readonly string[] {
    return this.runnerOf(projection).table.areas(prefix);
  }

  async rebuild(onProgress: (progress: Progress) => void): Promise<void> {
    for (const runner of this.runners.values()) await runner.rebuild(onProgress);
    // What was kept is of the old tables, and may say what has since been destroyed.
    this.reader = new ViewReader(new RowCache(this.options.rowRoom));
  }

  health(kommuner: readonly KommuneId[]): readonly ProjectionHealth[] {
    return [...this.runners.values()].map((r) => ({
      projeksjon: r.projection.name,
      posisjon: r.position,
      parkert: kommuner.filter((k) => r.parked(k) !== null),
    }));
  }

  async close(): Promise<void> {
    await Promise.all([...this.runners.values()].map((r) => r.close()));
    this.db.close();
  }

  private runnerOf(projection: { readonly name: string }): ProjectionRunner {
    const runner = this.runners.get(projection.name);
    if (!runner) throw new Error(`the projection ${projection.name} does not run in this process`);
    return runner;
  }
}
